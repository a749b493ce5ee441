/** What a value was computed from: treaties to open, other records by name, and the sources in full when asked for. */
import { useState } from "react";
import { en } from "../../app/language/en.ts";
import { instrumentTitle, sayWords } from "../../ledger/claims/speak.ts";
import { type Reference, SourceList } from "../../ledger/SourceList.tsx";
import { whyEn } from "./labels.ts";
import { useView } from "./search.ts";
import type { Reading } from "./types.ts";

const MOST = 8;

export function ReadingRecords({ reading }: { readonly reading: Reading }) {
  const [all, setAll] = useState(false);
  const { records } = reading;
  const shown = all ? records : records.slice(0, MOST);
  const refs = referencesOf(reading);
  return (
    <>
      {records.length > 0 && (
        <ul className="case-records" aria-label={whyEn.case.records}>
          {shown.map((record) => (
            <li key={record}>
              <RecordName record={record} />
            </li>
          ))}
          {shown.length < records.length && (
            <li>
              <button type="button" className="quiet" onClick={() => setAll(true)}>
                {whyEn.case.more(records.length - shown.length)}
              </button>
            </li>
          )}
        </ul>
      )}
      {refs.length > 0 && <Sources refs={refs} />}
    </>
  );
}

function RecordName({ record }: { readonly record: string }) {
  const title = instrumentTitle(record);
  if (title === null) return sayWords(plainRecord(record));
  return (
    <button type="button" className="link" data-open={`treaty ${record}`} onClick={() => go({ treaty: record })}>
      {title}
    </button>
  );
}

/** "rivalry IND-PAK" and "war sino-soviet-1969" in words; other records bear a name. */
function plainRecord(record: string): string {
  const [, kind, rest = ""] = /^(rivalry|war) (.*)$/.exec(record) ?? [];
  return kind === undefined ? record : `${kind}: ${rest.replaceAll("-", " ")}`;
}

function Sources({ refs }: { readonly refs: readonly Reference[] }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="clause-sources" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {en.treaty.sources} ({refs.length})
      </summary>
      {open && <SourceList refs={refs} />}
    </details>
  );
}

function referencesOf({ refs }: Reading): Reference[] {
  const seen = new Map<string, Reference>();
  for (const { source, at, checked } of refs)
    for (const id of [source].flat())
      if (!seen.has(`${id}|${checked}`)) seen.set(`${id}|${checked}`, { source: id, at: at ?? null, checked });
  return [...seen.values()];
}
