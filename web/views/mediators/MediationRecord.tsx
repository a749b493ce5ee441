/** Mediators between the two states on record; each row opens its sources. */
import { capital, listed } from "../../app/language/speech.ts";
import { OpenNumber } from "../../ledger/OpenNumber.tsx";
import { dateWords } from "../../ledger/treaty/words.ts";
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
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t.head.date}</th>
              <th scope="col">{t.head.who}</th>
              <th scope="col">{t.head.role}</th>
              <th scope="col">{t.head.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {record.map((row, index) => (
              <tr key={JSON.stringify([row.date, row.mediators, row.role])}>
                <th scope="row">
                  <OpenNumber open={`mediation.${index}`} className="link" label={t.open(dateWords(row.date))}>
                    {dateWords(row.date)}
                  </OpenNumber>
                </th>
                <td>{listed(row.mediators.map(nameOf))}</td>
                <td>{capital(row.role)}</td>
                <td>{capital(row.outcome)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
