/** A table with one column per criterion: met, not met or not known, with the evidence. It is never a ranking. */

import { en } from "../../app/language/en.ts";
import { capital } from "../../app/language/speech.ts";
import { OpenNumber } from "../../ledger/OpenNumber.tsx";
import { InEnglish } from "../../ui/InEnglish.tsx";
import { useMore } from "../../ui/useMore.tsx";
import { mediators } from "./labels.ts";
import type { CriteriaRow, Criterion } from "./mediation.ts";

const t = mediators.table;
/** Maximum number of rows of a group before the reader asks for the rest. */
const ROWS = 40;

interface Props {
  readonly label: string;
  readonly head: string;
  readonly criteria: readonly { readonly id: string; readonly meaning: string }[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly CriteriaRow[] }[];
}

export function CriteriaTable({ label, head, criteria, groups }: Props) {
  return (
    <table className="criteria" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {criteria.map(({ id, meaning }) => (
            <th key={id} scope="col" title={meaning}>
              <span>
                {t.heads[id]?.[0] ?? id} <small>{t.heads[id]?.[1]}</small>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <Group key={group.title} {...group} columns={criteria.length + 1} />
      ))}
    </table>
  );
}

function Group({ title, rows, columns }: Props["groups"][number] & { readonly columns: number }) {
  const [shown, more] = useMore(rows, ROWS, t.all);
  return (
    <tbody>
      <tr className="group">
        <th scope="rowgroup" colSpan={columns}>
          {title}
        </th>
      </tr>
      {rows.length === 0 && (
        <tr>
          <td colSpan={columns} className="faint">
            {t.nobody}
          </td>
        </tr>
      )}
      {shown.map((row) => (
        <tr key={row.key}>
          <th scope="row">
            {row.href === null ? row.name : <a href={row.href}>{row.name}</a>}
            {row.note !== null && (
              <small>
                <InEnglish text={row.note} />
              </small>
            )}
          </th>
          {row.criteria.map((criterion) => (
            <Mark key={criterion.id} row={row} criterion={criterion} />
          ))}
        </tr>
      ))}
      {more !== null && (
        <tr>
          <td colSpan={columns}>{more}</td>
        </tr>
      )}
    </tbody>
  );
}

function Mark({ row, criterion: { id, result, because } }: { readonly row: CriteriaRow; readonly criterion: Criterion }) {
  const key = `${id}.${row.key}`;
  const word = t.results[result] ?? result;
  const shown = id === "relations" ? 2 : 1; // one for each side
  return (
    <td className={`criterion ${result}`}>
      <OpenNumber open={key} className="" label={t.open(row.name, (t.heads[id] ?? [id]).join(" "), word)}>
        <i className="sign" aria-hidden="true" />
        <span>{word}</span>
      </OpenNumber>
      {because.length > 0 && (
        <span className="by">
          {because
            .slice(0, shown)
            .map((one) => capital(one))
            .join(en.list.semicolon)}
          {because.length > shown && t.more(because.length - shown)}
        </span>
      )}
    </td>
  );
}
