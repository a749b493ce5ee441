/** One sentence: its reading with the verdict, alternative readings, and the claim to edit; or the reason why it was not read. */
import { useState } from "react";
import { hrefOf } from "../../app/query/search.ts";
import { Copyable } from "../../ledger/Cite.tsx";
import { VerdictMark } from "../../ledger/claims/VerdictMark.tsx";
import { ClaimDetail } from "./ClaimDetail.tsx";
import { ClaimRow } from "./ClaimRow.tsx";
import { OWN, type Text } from "./claim.ts";
import { labels } from "./labels.ts";
import type { ReadSentence as Read } from "./named.ts";
import { setOwn } from "./own.ts";
import { useView } from "./search.ts";

interface Props {
  readonly sentence: Read;
  /** The answer's texts that contain its readings. */
  readonly read: readonly Text[];
  readonly onTry: (said: string) => void;
}

/** The same point in other texts is not shown here, because those verdicts are not on this sentence. */
const NO_TEXTS: readonly Text[] = [];
const words = labels.sentenceOwn;

/**
 * One sentence as it was read.
 * Long because it lays out one answer in order: verdict, near miss, lines to quote, words not understood.
 */
export function ReadSentence({ sentence, read, onTry }: Props) {
  const { said, readings, parts, cut, verdict, near, quote, unread } = sentence;
  const [open, setOpen] = useState(false);
  const [taken, ...others] = readings;
  const claimOf = (id: string) =>
    read.flatMap((text) => text.claims.map((claim) => ({ text, claim }))).find(({ claim }) => claim.id === id);
  const found = taken === undefined ? undefined : claimOf(taken.claim);
  return (
    <section className="read-sentence">
      <blockquote>{unread?.stop == null ? <Cut said={said} cut={cut} /> : <Stopped said={said} {...unread.stop} />}</blockquote>
      {unread !== null && (
        <p>
          <strong>{words.unread}</strong> {unread.says} {unread.words.length > 0 && words.unknown(unread.words)}
        </p>
      )}
      {unread !== null && unread.tries.length > 0 && (
        <div className="read-tries">
          <p className="read-as">{words.tries}</p>
          {unread.tries.map((one) => (
            <button key={one} type="button" className="button small-button" onClick={() => onTry(one)}>
              {one}
            </button>
          ))}
        </div>
      )}
      {taken !== undefined && found !== undefined && (
        <>
          {verdict !== null && (
            <p className="read-verdict">
              <VerdictMark verdict={verdict.verdict} />
              <span>{verdict.says}</span>
            </p>
          )}
          {near.length > 0 && <Near near={near} />}
          {quote !== null && <Quoted said={said} quote={quote} />}
          <p className="read-as">{words.readAs}</p>
          <ol className="claim-list">
            <ClaimRow claim={found.claim} open={open} onOpen={(claim) => setOpen(claim !== null)}>
              <ClaimDetail claim={found.claim} text={found.text} textId={OWN} texts={NO_TEXTS} />
            </ClaimRow>
          </ol>
          {parts.length > 0 && <p className="read-as">{words.parts}</p>}
          <ul className="dashed">
            {parts.map(({ claim, as }) => {
              const part = claimOf(claim);
              return (
                <li key={claim}>
                  {as} {part !== undefined && <em>{labels.verdicts[part.claim.verdict]}</em>}
                </li>
              );
            })}
          </ul>
          {taken.takes.map(({ word, means }) => (
            <p key={word} className="small">
              {words.taken(word)} {means}
            </p>
          ))}
          {others.length > 0 && <p className="read-as">{words.otherwise}</p>}
          <ul className="dashed">
            {others.map(({ claim, as }) => {
              const other = claimOf(claim);
              return (
                <li key={claim}>
                  {as} {other !== undefined && <em>{words.onReading(labels.verdicts[other.claim.verdict])}</em>}
                </li>
              );
            })}
          </ul>
          <details>
            <summary>{words.change}</summary>
            {readings.map(({ claim, as, yaml }) => (
              <div key={claim}>
                <p className="small">{as}</p>
                <pre className="read-yaml">{yaml}</pre>
                <button type="button" className="button small-button" onClick={() => setOwn({ content: yaml, file: null })}>
                  {words.put}
                </button>
              </div>
            ))}
          </details>
        </>
      )}
    </section>
  );
}

/** What comes closest in the ledger, each with its treaty. */
function Near({ near }: Pick<Read, "near">) {
  const { change } = useView();
  return (
    <section className="read-near">
      <h3>{words.closest}</h3>
      <ul>
        {near.map(({ instrument, says }) => (
          <li key={says}>
            {says}{" "}
            <button type="button" className="quiet" data-open={`treaty ${instrument}`} onClick={() => change({ treaty: instrument })}>
              {labels.rest.treaty}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Two lines to quote, with the address that checks the sentence again. */
function Quoted({ said, quote: { answer, source } }: { readonly said: string; readonly quote: NonNullable<Read["quote"]> }) {
  const address = new URL(hrefOf("claims", { text: OWN, says: said }), window.location.href).href;
  const lines = [words.quoted(said, answer), ...(source === null ? [] : [source.says]), address];
  return (
    <div className="read-quote">
      <Copyable label={words.quote} text={lines.join("\n")}>
        {lines.slice(0, -1).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className="small">
          <a href={hrefOf("claims", { text: OWN, says: said })}>{words.address}</a>
        </p>
      </Copyable>
    </div>
  );
}

/** The sentence with the words struck out that were left out of the check. */
function Cut({ said, cut }: Pick<Read, "said" | "cut">) {
  const ends = [0, ...cut.map(({ to }) => to)];
  return (
    <>
      {cut.map(({ from, to }, at) => (
        <span key={from}>
          {said.slice(ends[at], from)}
          <del title={words.cutOut}>{said.slice(from, to)}</del>
        </span>
      ))}
      {said.slice(ends.at(-1))}
    </>
  );
}

interface StoppedProps {
  readonly said: string;
  readonly from: number;
  readonly to: number;
}

/** The sentence with the word marked that stopped its reading. */
function Stopped({ said, from, to }: StoppedProps) {
  return (
    <>
      {said.slice(0, from)}
      {to > from && <mark>{said.slice(from, to)}</mark>}
      {said.slice(to)}
    </>
  );
}
