/** One verdict for each state, grouped by position; states with the same position under the same pact share a row. */
import { openAs } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { inOrder } from "../../app/language/speech.ts";
import { fewNames } from "../../ledger/fewNames.ts";
import { FormMark } from "../../ledger/treaty/FormMark.tsx";
import { labels } from "./labels.ts";
import { StatusMark } from "./StatusMark.tsx";
import { useAnsweredCase } from "./useCase.ts";
import type { VerdictGroup, VerdictRow } from "./verdict.ts";
import { rowWords, statusWords } from "./words.ts";

/** Maximum number of rows of a group shown at once. */
const ROWS = 9;
const IDLE_ROWS = 4;

export function Verdicts({ selected }: { readonly selected: string | null }) {
  const { groups } = useAnsweredCase();
  const title = useGroupTitle();
  return (
    <div className="verdicts">
      {groups.map((group) => {
        const { stand, rows, count } = group;
        const most = stand === "not-called-on" ? IDLE_ROWS : ROWS;
        const items = rows.map((row) => <Row key={row.key} row={row} selected={row.key === selected} />);
        return (
          <section key={rows[0]?.key} className={`verdict-group ${stand}`}>
            <h3>
              {title(group)} <span className="count">{count}</span>
            </h3>
            <ul>{items.slice(0, most)}</ul>
            {rows.length > most && (
              <details>
                <summary>{labels.showAll(rows.length)}</summary>
                <ul>{items.slice(most)}</ul>
              </details>
            )}
          </section>
        );
      })}
    </div>
  );
}

/** "Is obliged to assist: Japan"; no state is named where a group has none, only talks, or several states that its rows name. */
function useGroupTitle() {
  const { trace, the } = useAnsweredCase();
  return (own: VerdictGroup) => {
    const { stand, side, rows } = own;
    const helped = side === null || stand === "must-consult" ? [] : side === "target" ? trace.targets : trace.initiators;
    const named = helped.map(({ id }) => id as string);
    const group = labels.qualified(labels.group[stand], own);
    const fits = rows.every(({ toward }) => toward.every((one) => named.includes(one)));
    return named.length === 0 || !fits ? group : labels.groupFor(group, en.list.and(named.map(the)));
  };
}

function Row({ row, selected }: { readonly row: VerdictRow; readonly selected: boolean }) {
  const { changed, nameOf, the, show } = useAnsweredCase();
  const findings = row.clauses.map(({ finding }) => finding);
  const [first] = findings;
  const old = findings.map(({ id }) => changed.get(id)).find((one) => one !== undefined);
  const status = row.stand === "contestable" ? "contestable" : row.stand === "not-called-on" ? "not-triggered" : "triggered";
  return (
    <li className={old === undefined ? "" : "changed"}>
      <button type="button" className="verdict-row" data-why={row.key} aria-current={selected} onClick={() => show({ why: row.key })}>
        <StatusMark status={status} open={first === undefined || first.open === null ? null : openAs(first)} stand={row.stand} />
        <span className="who">
          {first !== undefined && <FormMark type={first.type} weaker={first.grade !== "binding"} />}
          <strong>{fewNames(row.states.map(nameOf).sort(inOrder), 6)}</strong>{" "}
          <span className="toward">
            {labels.toward(en.list.and(row.toward.map(the)))}
            {labels.standing[first?.standing ?? "party"]}
          </span>
          <span className="by">{rowWords(row, the)}</span>
          {old !== undefined && <span className="mark">{labels.changed(statusWords(old))}</span>}
        </span>
      </button>
    </li>
  );
}
