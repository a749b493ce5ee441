/** The drawer's content for the view's address: the records of a number, all ties with one state, or a treaty in full. */

import { disputedIn } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { capital, inOrder, longDate, withArticle } from "../../app/language/speech.ts";
import type { Cell, Comparison } from "../../app/query/answers.ts";
import { verifiedThrough } from "../../app/query/directory.ts";
import { AttackDoor } from "../../ledger/AttackDoor.tsx";
import { RecordGroup } from "../../ledger/RecordGroup.tsx";
import { RecordList } from "../../ledger/RecordList.tsx";
import { type Group, grouped, recordsWith } from "../../ledger/records.ts";
import { type Opened, ViewDrawer } from "../../ledger/ViewDrawer.tsx";
import type { Search } from "./search.ts";

interface Props {
  readonly view: Search;
  readonly comparison: Comparison | null;
  readonly nameOf: (id: string) => string;
}

export function Evidence({ view: { open, date }, comparison, nameOf }: Props) {
  const content = comparison === null || open === null ? null : opened(open, comparison, nameOf);
  return <ViewDrawer date={comparison?.date ?? date ?? verifiedThrough()} nameOf={nameOf} opened={content} />;
}

function opened(open: string, comparison: Comparison, nameOf: (id: string) => string): Opened | null {
  const [what = "", id = ""] = open.split(".");
  if (what === "with") return withState(id, comparison, nameOf);
  const line = comparison.lines.find((one) => one.id === what);
  const index = comparison.states.findIndex((state) => state.id === id);
  const cell = line?.cells[index];
  if (line === undefined || cell === undefined) return null;
  const side = index === 0 ? ("first" as const) : ("second" as const);
  const groups = grouped(cell.evidence);
  return {
    side,
    name: comparison.states[index]?.name ?? id,
    kicker: en.drawer.recordsOf(groups.length),
    title: `${capital(line.label)}${en.list.colon}${cell.asPrinted ?? cell.count ?? en.compare.noFigure}`,
    body: (
      <>
        <p className="drawer-lead">
          {longDate(comparison.date)}
          {en.list.stop}
          {en.list.sentences}
          {line.meaning}
        </p>
        <Left cell={cell} nameOf={nameOf} />
        {groups.length === 0 && <p>{en.drawer.none}</p>}
        {groups.map((group) => (
          <RecordGroup
            key={group.key}
            group={group}
            date={comparison.date}
            nameOf={nameOf}
            attacked={struckIn(group, line.id, id, comparison.states[1 - index]?.id ?? null)}
          />
        ))}
      </>
    ),
  };
}

/**
 * The sides of a case about a group. For what a state owes, its single counterpart is the target; for what it is owed, the state
 * itself; the attacker is the other of the two.
 */
function struckIn(group: Group, line: string, bearer: string, other: string | null) {
  if (!/^owe[sd]-/.test(line)) return null;
  const states = [...new Set(group.records.flatMap((record) => record.states))];
  const target = line.startsWith("owed-") ? bearer : states.length === 1 ? states[0] : undefined;
  return target === undefined ? null : { target, initiator: other === target ? null : other };
}

/** States and ties that are disputed, not known or dormant, listed before the records. */
function Left({ cell, nameOf }: { readonly cell: Cell; readonly nameOf: (id: string) => string }) {
  const disputed = disputedIn(cell);
  return (
    <>
      {disputed.length > 0 && <p className="left-out">{en.drawer.disputed(disputed.map(nameOf).sort(inOrder))}</p>}
      {cell.notKnown > 0 && <p className="left-out">{en.drawer.notKnown(cell.notKnown)}</p>}
      {cell.dormant > 0 && <p className="left-out">{en.drawer.dormant(cell.dormant)}</p>}
    </>
  );
}

function withState(id: string, comparison: Comparison, nameOf: (id: string) => string): Opened {
  const found = recordsWith(comparison, id);
  const name = nameOf(id);
  return {
    side: null,
    kicker: longDate(comparison.date),
    title: en.drawer.with(name),
    body: (
      <>
        {found.length === 0 && <p>{en.drawer.withNone(name)}</p>}
        {comparison.states.every((state) => state.id !== id) && (
          <p className="record-doors">
            {comparison.states.map((state) => (
              <AttackDoor key={state.id} by={state.id} on={id} date={comparison.date}>
                {en.drawer.attackedBy(withArticle(name), withArticle(state.name))}
              </AttackDoor>
            ))}
          </p>
        )}
        {found.map(({ line, side, state, records }) => (
          <section key={`${line}${side}`} className={`with-line ${side}`}>
            <h3>
              <span className={`name ${side}`}>{state}</span> {line}
            </h3>
            <RecordList records={records} date={comparison.date} nameOf={nameOf} />
          </section>
        ))}
      </>
    ),
  };
}
