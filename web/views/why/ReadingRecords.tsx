import { instrumentNamed } from "../../app/query/directory.ts";
import { SourcesFold } from "../../ledger/SourcesFold.tsx";
import { TreatyButton } from "../../ledger/TreatyButton.tsx";
import { useMore } from "../../ui/useMore.tsx";
import type { Reading } from "./explanation.ts";
import { labels } from "./labels.ts";

const MOST = 8;

export function ReadingRecords({ reading: { records, refs } }: { readonly reading: Reading }) {
  const [shown, more] = useMore(records, MOST, (_, left) => labels.case.more(left));
  return (
    <>
      <ul className="case-records dashed" aria-label={labels.case.records}>
        {shown.map((record) => {
          const instrument = instrumentNamed(record);
          return <li key={record}>{instrument === null ? record : <TreatyButton id={record} title={instrument.short} />}</li>;
        })}
        {more !== null && <li>{more}</li>}
      </ul>
      <SourcesFold refs={refs} />
    </>
  );
}
