/** The sources of a record, in full, with what was seen of each. They are read when a drawer first opens. */
import { useMemo } from "react";
import { en } from "../app/language/en.ts";
import { addressOf } from "../app/query/address.ts";
import { PartFailure } from "../app/query/PartFailure.tsx";
import { askNow } from "../app/query/state.ts";
import { useParts } from "../app/query/useParts.ts";

export interface Reference {
  readonly source: string;
  readonly at: string | null;
  readonly checked: string;
}

interface Props {
  readonly refs: readonly Reference[];
}

export function SourceList({ refs }: Props) {
  const parts = useParts(["core", "sources"]);
  const ready = parts.status === "ready";
  const cited = useMemo(() => (ready ? citations(refs) : new Map<string, Cited>()), [ready, refs]);
  if (refs.length === 0) return null;
  return (
    <div className="sources">
      <h4>{refs.length === 1 ? en.drawer.source : en.treaty.sources}</h4>
      {parts.status === "failed" && <PartFailure parts={parts} />}
      <ul>
        {refs.map(({ source, at, checked }) => {
          const known = cited.get(source);
          const [word, meaning] = en.drawer.checkedWords[checked] ?? [checked, ""];
          return (
            <li key={`${source}${checked}`}>
              <span className={`checked ${checked}`} title={meaning}>
                {word}
              </span>
              <span>
                {known === undefined ? (
                  parts.status === "loading" ? (
                    en.drawer.loadingSources
                  ) : (
                    source
                  )
                ) : known.url === null ? (
                  known.cite
                ) : (
                  <a href={known.url} rel="noreferrer" target="_blank">
                    {known.cite}
                  </a>
                )}
                {at !== null && <span className="faint"> · {at}</span>}
                {/* The mark alone says it where the words were seen; what falls short of that is spelt out. */}
                <span className="faint"> · {checked === "text" ? "" : `${meaning} · `}</span>
                <a className="faint" href={addressOf("source", { id: source })}>
                  {en.drawer.rests}
                </a>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface Cited {
  readonly cite: string;
  readonly url: string | null;
}

function citations(refs: readonly Reference[]): Map<string, Cited> {
  const found = new Map<string, Cited>();
  for (const { source } of refs) {
    if (found.has(source)) continue;
    const { answer } = askNow("source.cite", { id: source });
    if (answer !== null) found.set(source, { cite: answer.text, url: typeof answer.csl["URL"] === "string" ? answer.csl["URL"] : null });
  }
  return found;
}
