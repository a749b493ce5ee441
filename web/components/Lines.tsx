/** The two columns: a line for each thing counted, labels in the middle, every number a door. */
import { Fragment } from "react";
import { go } from "../address.ts";
import type { Cell, CompareLine, Comparison } from "../state.ts";
import { en } from "../text/en.ts";

/** Ends of the scale of the bars: it changes seldom, so that bars do not dance while the date is dragged. */
const SCALES = [10, 25, 50, 75, 100, 150, 200];

export function Lines({ comparison }: { readonly comparison: Comparison }) {
  const { lines, states, date } = comparison;
  const [first, second] = states;
  const groups = [...new Set(lines.map(({ group }) => group))];
  const most = Math.max(0, ...lines.flatMap(({ cells }) => cells.map(({ count }) => count ?? 0)));
  const scale = SCALES.find((end) => end >= most) ?? most;
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
        <dl>
          {lines.map(({ id, label, meaning }) => (
            <Fragment key={id}>
              <dt>{label}</dt>
              <dd>{meaning}</dd>
            </Fragment>
          ))}
        </dl>
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
      <Count side={index === 0 ? "first" : "second"} cell={cell} line={line} state={state} scale={scale} />
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

function Count({
  side,
  cell,
  line,
  state,
  scale,
}: {
  readonly side: "first" | "second";
  readonly cell: Cell;
  readonly line: CompareLine;
  readonly state: { id: string; name: string };
  readonly scale: number;
}) {
  const key = `${line.id}.${state.id}`;
  const value =
    cell.asPrinted ??
    (cell.count === null
      ? cell.evidence.length === 0
        ? en.compare.noFigure
        : `${cell.evidence.length} ${en.compare.published}`
      : String(cell.count));
  const known = cell.count !== null || cell.evidence.length > 0;
  return (
    <td className={side}>
      <span className="cell">
        {known ? (
          <button
            type="button"
            className={cell.count === null ? "number printed" : cell.count === 0 ? "number zero" : "number"}
            data-open={key}
            aria-label={en.compare.open(line.label, state.name, value)}
            onClick={() => go({ open: key, treaty: null })}
          >
            {value}
          </button>
        ) : (
          <span className="unknown">{value}</span>
        )}
        {cell.count !== null && cell.count > 0 && <span className="bar" style={{ width: `${Math.max(2, (cell.count / scale) * 64)}px` }} />}
      </span>
      {(cell.notKnown > 0 || cell.dormant > 0) && (
        <span className="besides">
          {cell.notKnown > 0 && <span>{en.compare.notKnown(cell.notKnown)}</span>}{" "}
          {cell.dormant > 0 && <span>{en.compare.dormant(cell.dormant)}</span>}
        </span>
      )}
    </td>
  );
}
