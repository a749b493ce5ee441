/** What there is to say to a sentence that is no claim to check: claims already read that share its words, and what it names. */
import { useMemo, useState } from "react";
import { withArticle } from "../../../src/surfaces/client/words.ts";
import { addressOf } from "../../address.ts";
import { casesOf, namedIn, pairsOf } from "../../claims/named.ts";
import { firstWords, LEAST_SHARED, MOST_WORDS, nearClaims } from "../../claims/near.ts";
import type { Claim, Text } from "../../claims/types.ts";
import { askNow, nameOfState } from "../../state.ts";
import { claimsEn } from "../../text/claims.ts";
import { useParts } from "../../useParts.ts";
import { PartFailure } from "../PartFailure.tsx";
import { VerdictMark } from "./VerdictMark.tsx";

/** What the search reads. */
const NEEDS = ["core", "law", "glossary"] as const;
const MOST_CLAIMS = 8;
const words = claimsEn.sentenceOwn;

export default function Sentence({ sentence, texts }: { readonly sentence: string; readonly texts: readonly Text[] }) {
  const parts = useParts(NEEDS);
  const [whole, setWhole] = useState(false);
  const ready = parts.status === "ready";
  const named = useMemo(
    () => (ready ? namedIn(sentence, (text) => askNow("ledger.search", { text }).answer?.hits ?? []) : []),
    [ready, sentence],
  );
  const near = useMemo(
    () =>
      nearClaims<Claim, Text>(
        sentence,
        texts,
        named.flatMap(({ said }) => said),
      ),
    [sentence, texts, named],
  );
  if (parts.status === "failed") return <PartFailure parts={parts} />;
  if (!ready || texts.length === 0) return <p role="status">{words.looking}</p>;
  const all = texts.reduce((sum, { claims }) => sum + claims.length, 0);
  const pairs = pairsOf(named);
  const cases = casesOf(named);
  return (
    <section className="near" aria-labelledby="near-title">
      <h2 id="near-title">{words.title}</h2>
      <blockquote className="near-said">{sentence}</blockquote>
      <p role="status">{words.lead}</p>
      {firstWords(sentence) !== sentence.trim().split(/\s+/).join(" ") && <p className="small">{words.cut(MOST_WORDS)}</p>}
      <h3>{near.length === 0 ? words.none(all, LEAST_SHARED) : words.near(near.length, all)}</h3>
      {near.length > 0 && (
        <>
          <ol className="near-claims">
            {near.slice(0, whole ? near.length : MOST_CLAIMS).map(({ text, claim, shared }) => (
              <li key={`${text.id}/${claim.id}`}>
                <span className="claim-verdict">
                  <VerdictMark verdict={claim.verdict} />
                  <span>{claimsEn.verdicts[claim.verdict]}</span>
                </span>
                <span>
                  <a href={addressOf("claims", { text: text.id, claim: claim.id })}>{claim.says}</a>
                  <span className="small">
                    {words.shares(shared)} {words.of(text.title, claim.paragraph)}
                  </span>
                </span>
              </li>
            ))}
          </ol>
          {near.length > MOST_CLAIMS && !whole && (
            <button type="button" className="quiet" onClick={() => setWhole(true)}>
              {words.more(near.length - MOST_CLAIMS)}
            </button>
          )}
          <p className="small">{words.rule(LEAST_SHARED)}</p>
        </>
      )}
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
            <a key={`${first} ${second}`} className="door" href={addressOf("compare", { a: first, b: second })}>
              <strong>{words.compare(nameOf(first ?? ""), nameOf(second))}</strong>
              <span>{words.compareText}</span>
            </a>
          ))}
          {cases.map(({ first, second, place }) => (
            <a
              key={`${first} ${second} ${place}`}
              className="door"
              href={addressOf("attacked", { initiator: first, target: second, place })}
            >
              <strong>{words.attacked(placeOf(place) ?? nameOf(second), first === null ? null : nameOf(first))}</strong>
              <span>{words.attackedText}</span>
            </a>
          ))}
        </div>
      )}
      <p className="near-write">{words.write}</p>
    </section>
  );

  function placeOf(id: string | null): string | null {
    return named.find((one) => one.kind === "place" && one.id === id)?.name ?? null;
  }
}

const pageOf = {
  state: (id: string) => addressOf("state", { state: id }),
  instrument: (id: string) => addressOf("instrument", { id }),
  place: (id: string) => addressOf("map", { place: id }),
};

function nameOf(id: string): string {
  return withArticle(nameOfState(id));
}
