/** One sentence: its reading with the verdict, alternative readings, and the claim to edit; or the reason why it was not read. */
import { useState } from "react";
import { ClaimDetail } from "./ClaimDetail.tsx";
import { ClaimRow } from "./ClaimRow.tsx";
import { OWN, type Text } from "./claim.ts";
import { labels } from "./labels.ts";
import type { ReadSentence as Read } from "./named.ts";
import { setOwn } from "./own.ts";

interface Props {
  readonly sentence: Read;
  /** The answer's texts that contain its readings. */
  readonly read: readonly Text[];
}

/** The same point in other texts is not shown here, because those verdicts are not on this sentence. */
const NO_TEXTS: readonly Text[] = [];
const words = labels.sentenceOwn;

export function ReadSentence({ sentence: { said, readings, parts, verdict, unread }, read }: Props) {
  const [open, setOpen] = useState(false);
  const [taken, ...others] = readings;
  const claimOf = (id: string) =>
    read.flatMap((text) => text.claims.map((claim) => ({ text, claim }))).find(({ claim }) => claim.id === id);
  const found = taken === undefined ? undefined : claimOf(taken.claim);
  return (
    <section className="read-sentence">
      <blockquote>{unread?.stop == null ? said : <Stopped said={said} {...unread.stop} />}</blockquote>
      {unread !== null && (
        <p>
          <strong>{words.unread}</strong> {unread.says}
        </p>
      )}
      {taken !== undefined && found !== undefined && (
        <>
          {verdict !== null && <p>{verdict.says}</p>}
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
