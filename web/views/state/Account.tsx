/** What a state owes and is owed, by type of promise; every number opens. */

import { en } from "../../app/language/en.ts";
import { OpenNumber } from "../../ledger/OpenNumber.tsx";
import { FormMark } from "../../ledger/treaty/FormMark.tsx";
import { stateEn } from "./labels.ts";
import { type Line, linesOf, type Side, type StateAnswer } from "./stateTies.ts";

const t = stateEn.account;

/** "defence", "consultation, in principle" */
export function whatWords({ type, grade }: Pick<Line, "type" | "grade">): string {
  const said = t.grades[grade] ?? "";
  return `${en.types[type] ?? type}${said === "" ? "" : `${en.list.comma}${said}`}`;
}

export function Account({ answer }: { readonly answer: StateAnswer }) {
  const lines = linesOf(answer);
  const part = (title: string, rows: readonly Line[]) =>
    rows.length === 0 ? null : (
      <tbody>
        <tr className="group">
          <th scope="rowgroup" colSpan={3}>
            {title}
          </th>
        </tr>
        {rows.map((line) => (
          <tr key={line.key}>
            <th scope="row">
              <FormMark type={line.type} weaker={line.grade !== "binding"} />
              {whatWords(line)}
            </th>
            <Opens side={line.owes} open={`owes.${line.key}`} label={t.open(whatWords(line), t.owes, String(line.owes.count))} />
            <Opens side={line.owed} open={`owed.${line.key}`} label={t.open(whatWords(line), t.owed, String(line.owed.count))} />
          </tr>
        ))}
      </tbody>
    );
  return (
    <section className="account-of-one" aria-labelledby="account-title">
      <h2 id="account-title">{t.title}</h2>
      <p className="faint intro">{lines.length === 0 ? t.none : t.intro}</p>
      {lines.length > 0 && (
        <table className="plain account-table">
          <thead>
            <tr>
              <td />
              <th scope="col">{t.owes}</th>
              <th scope="col">{t.owed}</th>
            </tr>
          </thead>
          {part(
            t.hard,
            lines.filter(({ hard }) => hard),
          )}
          {part(
            t.soft,
            lines.filter(({ hard }) => !hard),
          )}
        </table>
      )}
    </section>
  );
}

function Opens({ side, open, label }: { readonly side: Side; readonly open: string; readonly label: string }) {
  return (
    <td>
      {side.ties.length === 0 ? (
        <span className="faint">0</span>
      ) : (
        <OpenNumber open={open} className={side.count === 0 ? "number zero" : "number"} label={label}>
          {side.count}
        </OpenNumber>
      )}
      {side.disputed > 0 && <span className="besides"> {en.compare.disputed(side.disputed)}</span>}
      {side.notKnown > 0 && <span className="besides"> {t.notKnown(side.notKnown)}</span>}
    </td>
  );
}
