import { en } from "../app/language/en.ts";
import type { CompareLine, Comparison } from "../app/query/answers.ts";
import { Facts } from "../ui/Facts.tsx";
import { LineCell } from "./LineCell.tsx";

/** Upper ends of the bars' scale. There are few, so that bars do not jump while the date is dragged. */
const SCALES = [10, 25, 50, 75, 100, 150, 200];

/** The parts of a comparison that two columns show. */
export type Accounts = Pick<Comparison, "date" | "states" | "lines">;

interface Props {
  readonly comparison: Accounts;
  /** The scale of the bars, for tables side by side: bars that the reader compares need the same one. */
  readonly scale?: number;
}

/** The smallest of these round numbers that the longest bar does not exceed. */
export function scaleOf(lines: readonly CompareLine[]): number {
  const most = Math.max(0, ...lines.flatMap(({ cells }) => cells.map(({ count }) => count ?? 0)));
  return SCALES.find((end) => end >= most) ?? most;
}

export function Lines({ comparison, scale: given }: Props) {
  const { lines, states, date } = comparison;
  const [first, second] = states;
  const groups = [...new Set(lines.map(({ group }) => group))];
  const scale = given ?? scaleOf(lines);
  return (
    <>
      <table className="lines">
        <caption className="unseen">{en.compare.caption(first?.name ?? "", second?.name ?? "", date)}</caption>
        <thead>
          <tr>
            <th scope="col" className="first">
              <span>{first?.name}</span>
            </th>
            <td />
            <th scope="col" className="second">
              <span>{second?.name}</span>
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group}>
            <tr className="group">
              <th scope="rowgroup" colSpan={3}>
                {group}
              </th>
            </tr>
            {lines
              .filter((line) => line.group === group)
              .map((line) => (
                <Line key={line.id} line={line} states={states} scale={scale} />
              ))}
          </tbody>
        ))}
      </table>
      <p className="small">{en.compare.barScale(scale)}</p>
      <details className="definitions">
        <summary>{en.compare.definitions}</summary>
        <Facts className="" rows={lines.map(({ label, meaning }) => [label, meaning])} />
      </details>
    </>
  );
}

function Line({ line, states, scale }: { readonly line: CompareLine; readonly states: Comparison["states"]; readonly scale: number }) {
  const number = (index: 0 | 1) => {
    const cell = line.cells[index];
    const state = states[index];
    return cell === undefined || state === undefined ? (
      <td />
    ) : (
      <LineCell side={index === 0 ? "first" : "second"} cell={cell} line={line} state={state} scale={scale} />
    );
  };
  return (
    <tr>
      {number(0)}
      <th scope="row" title={line.meaning}>
        {line.label}
      </th>
      {number(1)}
    </tr>
  );
}
