/** Plain sentences: how each was read, with the verdict on that; what they name; below it, claims of other texts that share their words. */
import { useMemo } from "react";
import { withArticle } from "../../app/language/speech.ts";
import { useFar } from "../../app/query/ask.ts";
import { nameOfState } from "../../app/query/directory.ts";
import { FarFailure } from "../../app/query/FarFailure.tsx";
import { hrefOf } from "../../app/query/search.ts";
import { useParts } from "../../app/query/useParts.ts";
import { claimsEn } from "../../ledger/claims/labels.ts";
import type { Text } from "../../ledger/claims/types.ts";
import { NearClaims } from "./NearClaims.tsx";
import { casesOf, doorsOf, namedInAll, pairsOf, type ReadSentence as Read } from "./named.ts";
import { ReadSentence } from "./ReadSentence.tsx";

/** What a row of a claim names its records with. */
const NEEDS = ["core", "law", "figures", "records"] as const;
const NONE: readonly Read[] = [];
const words = claimsEn.sentenceOwn;

export default function Sentence({ sentence, texts }: { readonly sentence: string; readonly texts: readonly Text[] }) {
  const ready = useParts(NEEDS).status === "ready";
  const { asked, retry } = useFar("claims.check", { sentence });
  const answer = asked?.status === "answered" ? asked.answer : null;
  const sentences = answer?.read?.sentences ?? NONE;
  const named = useMemo(() => namedInAll(sentences), [sentences]);
  if (asked !== null && asked.status !== "answered") return <FarFailure asked={asked} retry={retry} />;
  if (answer === null || texts.length === 0) return <p role="status">{words.looking}</p>;
  const pairs = doorsOf(sentences, pairsOf);
  const cases = doorsOf(sentences, casesOf);
  const many = sentences.filter(({ unread }) => unread === null).length;
  const left = answer.read?.left ?? 0;
  return (
    <section className="near" aria-labelledby="near-title">
      <h2 id="near-title">{words.title(many, sentences.length)}</h2>
      <p role="status">{words.lead}</p>
      {sentences.map((one) => (
        <ReadSentence
          key={`${one.line} ${one.readings[0]?.claim ?? ""} ${one.said}`}
          sentence={one}
          read={answer.texts}
          ready={ready}
          date={answer.ledger.verifiedThrough}
        />
      ))}
      {left > 0 && <p>{words.left(left)}</p>}
      {many < sentences.length && <p className="near-write">{words.forms}</p>}
      <h3>{named.length === 0 ? words.namesNone : words.names}</h3>
      {named.length > 0 && (
        <ul className="near-names">
          {named.map(({ kind, id, name, said, detail }) => (
            <li key={`${kind}.${id}`}>
              <a href={pageOf[kind](id)}>{name}</a>{" "}
              <span className="small">
                {[words.kinds[kind], detail, said.every((one) => one === name) ? "" : words.said(said)].filter(Boolean).join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      )}
      {pairs.length + cases.length > 0 && (
        <div className="doors doors-row">
          {pairs.map(({ first, second }) => (
            <a key={`${first} ${second}`} className="door" href={hrefOf("compare", { a: first, b: second })}>
              <strong>{words.compare(nameOf(first ?? ""), nameOf(second))}</strong>
              <span>{words.compareText}</span>
            </a>
          ))}
          {cases.map(({ first, second, place }) => (
            <a key={`${first} ${second} ${place}`} className="door" href={hrefOf("attacked", { initiator: first, target: second, place })}>
              <strong>{words.attacked(placeOf(place) ?? nameOf(second), first === null ? null : nameOf(first))}</strong>
              <span>{words.attackedText}</span>
            </a>
          ))}
        </div>
      )}
      <NearClaims sentence={sentence} texts={texts} named={named} />
      <p className="near-write">{words.write}</p>
    </section>
  );

  function placeOf(id: string | null): string | null {
    return named.find((one) => one.kind === "place" && one.id === id)?.name ?? null;
  }
}

const pageOf = {
  state: (id: string) => hrefOf("state", { state: id }),
  instrument: (id: string) => hrefOf("instrument", { id }),
  place: (id: string) => hrefOf("map", { place: id }),
};

function nameOf(id: string): string {
  return withArticle(nameOfState(id));
}
