/** Plain sentences: the reading of each with its verdict, links for what they name, and similar claims of other texts. */
import { useMemo } from "react";
import { withArticle } from "../../app/language/speech.ts";
import { nameOfState } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { RelatedLinks } from "../../ledger/RelatedLinks.tsx";
import { SlowFailure } from "../../ui/SlowFailure.tsx";
import type { Text } from "./claim.ts";
import { labels } from "./labels.ts";
import { NearClaims } from "./NearClaims.tsx";
import { casesAsked, doorsOf, type Named, namedInAll, pairsOf, placesOf, type ReadSentence as Read } from "./named.ts";
import { ReadSentence } from "./ReadSentence.tsx";

interface Props {
  readonly content: string;
  readonly texts: readonly Text[];
  /** Checks another sentence in its place. */
  readonly onTry: (said: string) => void;
}

const NONE: readonly Read[] = [];
const words = labels.sentenceOwn;

export function Sentences({ content, texts, onTry }: Props) {
  const asked = useSlowAsk("claims.check", { sentence: content });
  const answer = asked.pending ? null : asked.answer;
  const sentences = answer?.read?.sentences ?? NONE;
  const named = useMemo(() => namedInAll(sentences), [sentences]);
  if (asked.error !== null || asked.complaints.length > 0) return <SlowFailure asked={asked} title={labels.own.failed} />;
  if (answer === null || texts.length === 0) return <p role="status">{words.looking}</p>;
  const read = sentences.filter(({ unread }) => unread === null).length;
  const left = answer.read?.left ?? 0;
  return (
    <section className="near" aria-labelledby="near-title">
      <h2 id="near-title">{words.title(read, sentences.length)}</h2>
      {sentences.map((one) => (
        <ReadSentence key={`${one.line} ${one.readings[0]?.claim ?? ""} ${one.said}`} sentence={one} read={answer.texts} onTry={onTry} />
      ))}
      {left > 0 && <p>{words.left(left)}</p>}
      {read < sentences.length && <Forms />}
      <h3>{named.length === 0 ? words.namesNone : words.names}</h3>
      {named.length > 0 && <Names named={named} />}
      <Doors sentences={sentences} named={named} read={answer.texts} />
      <NearClaims sentence={content} texts={texts} named={named} />
      <p className="near-write">{words.write}</p>
    </section>
  );
}

/** The sentences that can be checked, folded. */
function Forms() {
  return (
    <details className="near-write">
      <summary>{words.formsTitle}</summary>
      <p className="small">{words.formsIntro}</p>
      <ul className="dashed">
        {words.forms.map((form) => (
          <li key={form}>{form}</li>
        ))}
      </ul>
      <p className="small">{words.formsRest}</p>
    </details>
  );
}

/** The page of a thing that a sentence names. A place has no page, so it opens a case there. */
function pageOf({ kind, id, state }: Named): string {
  if (kind === "state") return hrefOf("state", { state: id });
  if (kind === "instrument") return hrefOf("instrument", { id });
  return state === null ? hrefOf("map") : hrefOf("attacked", { target: state, place: id });
}

function Names({ named }: { readonly named: readonly Named[] }) {
  return (
    <ul className="near-names">
      {named.map((one) => {
        const { kind, id, name, said, detail } = one;
        return (
          <li key={`${kind}.${id}`}>
            <a href={pageOf(one)}>{name}</a>{" "}
            <span className="small">
              {[words.kinds[kind], detail, said.every((as) => as === name) ? "" : words.said(said)].filter(Boolean).join(" · ")}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Links to comparisons and cases about the things that the sentences name. */
function Doors({
  sentences,
  named,
  read,
}: {
  readonly sentences: readonly Read[];
  readonly named: readonly Named[];
  readonly read: readonly Text[];
}) {
  const the = (id: string) => withArticle(nameOfState(id));
  const placeNamed = (id: string | null) => named.find((one) => one.kind === "place" && one.id === id)?.name;
  const doors = [
    ...doorsOf(sentences, pairsOf).map(({ first, second }) => ({
      href: hrefOf("compare", { a: first, b: second }),
      title: words.compare(the(first ?? ""), the(second)),
      text: words.compareText,
    })),
    ...[...casesAsked(read), ...doorsOf(sentences, placesOf)].map(({ first, second, place }) => ({
      href: hrefOf("attacked", { initiator: first, target: second, place }),
      title: words.attacked(placeNamed(place) ?? the(second), first === null ? null : the(first)),
      text: words.attackedText,
    })),
  ];
  return doors.length === 0 ? null : <RelatedLinks label={words.related} links={doors} />;
}
