/** Mediators between the two states on record; each row opens its sources. */

import { capital, listed } from "../../app/language/speech.ts";
import { OpenNumber } from "../../ledger/OpenNumber.tsx";
import { dateWords } from "../../ledger/treaty/words.ts";
import { InEnglish } from "../../ui/InEnglish.tsx";
import { Table } from "../../ui/Table.tsx";
import { mediators } from "./labels.ts";
import type { Mediators } from "./mediation.ts";

const t = mediators.record;

interface Props {
  readonly answer: Mediators;
  readonly nameOf: (id: string) => string;
}

export function MediationRecord({ answer: { record, date }, nameOf }: Props) {
  return (
    <section className="mediation-record" aria-labelledby="record-title">
      <h2 id="record-title">{t.title}</h2>
      <p className="small">{record.length === 0 ? t.none : t.intro(date)}</p>
      {record.length > 0 && (
        <Table
          rows={record}
          keyOf={(row) => JSON.stringify([row.date, row.mediators, row.role])}
          columns={[
            {
              head: t.head.date,
              isHead: true,
              cell: (row) => (
                <OpenNumber open={`mediation.${record.indexOf(row)}`} className="link" label={t.open(dateWords(row.date))}>
                  {dateWords(row.date)}
                </OpenNumber>
              ),
            },
            { head: t.head.who, cell: (row) => listed(row.mediators.map(nameOf)) },
            { head: t.head.role, cell: ({ role }) => <InEnglish text={capital(role)} /> },
            { head: t.head.outcome, cell: ({ outcome }) => <InEnglish text={capital(outcome)} /> },
          ]}
        />
      )}
    </section>
  );
}
