/** The records behind a computed value: treaties that open, other records by name, and the sources. */
import { useState } from "react";
import { instrumentNamed } from "../../app/query/directory.ts";
import { SourcesFold } from "../../ledger/SourcesFold.tsx";
import { TreatyButton } from "../../ledger/TreatyButton.tsx";
import type { Reading } from "./explanation.ts";
import { labels } from "./labels.ts";

const MOST = 8;

export function ReadingRecords({ reading: { records, refs } }: { readonly reading: Reading }) {
  const [all, setAll] = useState(false);
  const shown = all ? records : records.slice(0, MOST);
  return (
    <>
      <ul className="case-records dashed" aria-label={labels.case.records}>
        {shown.map((record) => {
          const instrument = instrumentNamed(record);
          return <li key={record}>{instrument === null ? record : <TreatyButton id={record} title={instrument.short} />}</li>;
        })}
        {shown.length < records.length && (
          <li>
            <button type="button" className="quiet" onClick={() => setAll(true)}>
              {labels.case.more(records.length - shown.length)}
            </button>
          </li>
        )}
      </ul>
      <SourcesFold refs={refs} />
    </>
  );
}
