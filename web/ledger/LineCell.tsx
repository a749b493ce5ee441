/** One cell of the two columns: the number, in a slot of fixed width, and its bar from the zero line that all bars of its side share. */

import { disputedIn } from "../../src/surfaces/client/words.ts";
import { en } from "../app/language/en.ts";
import type { Cell, CompareLine } from "../app/query/answers.ts";
import { useSharedView } from "../app/query/useSharedView.ts";

interface Props {
  readonly side: "first" | "second";
  readonly cell: Cell;
  readonly line: CompareLine;
  readonly state: { readonly id: string; readonly name: string };
  readonly scale: number;
}

export function LineCell({ side, cell, line, state, scale }: Props) {
  const { count, asPrinted, evidence, notKnown, dormant } = cell;
  const disputed = disputedIn(cell).length;
  const value =
    asPrinted ??
    (count === null ? (evidence.length === 0 ? en.compare.noFigure : `${evidence.length} ${en.compare.published}`) : `${count}`);
  return (
    <td className={count === null ? side : `${side} counted`}>
      <span className="cell">
        <Value cell={cell} line={line} state={state} value={value} />
        {count !== null && (
          <span className="room">{count > 0 && <span className="bar" style={{ width: `${(count / scale) * 100}%` }} />}</span>
        )}
      </span>
      {(disputed > 0 || notKnown > 0 || dormant > 0) && (
        <span className="besides">
          {disputed > 0 && <span>{en.compare.disputed(disputed)}</span>} {notKnown > 0 && <span>{en.compare.notKnown(notKnown)}</span>}{" "}
          {dormant > 0 && <span>{en.compare.dormant(dormant)}</span>}
        </span>
      )}
    </td>
  );
}

/** A button if records support the value; plain text for a 0 or an unknown, which have none. */
function Value({ cell, line, state, value }: Pick<Props, "cell" | "line" | "state"> & { readonly value: string }) {
  const { change } = useSharedView();
  const { count, evidence, doubtful, notKnown, dormant } = cell;
  if (evidence.length === 0 && (count === null || (doubtful.length === 0 && notKnown === 0 && dormant === 0)))
    return <span className={count === null ? "unknown" : "number zero shut"}>{value}</span>;
  const key = `${line.id}.${state.id}`;
  return (
    <button
      type="button"
      className={count === null ? "number printed" : count === 0 ? "number zero" : "number"}
      data-open={key}
      aria-label={en.compare.open(line.label, state.name, value)}
      onClick={() => change({ open: key, treaty: null })}
    >
      {value}
    </button>
  );
}
