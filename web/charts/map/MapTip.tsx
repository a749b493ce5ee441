/** What a dot says while the pointer is near it. */

import { en } from "../../app/language/en.ts";
import type { Comparison, Evidence, StateRow } from "../../app/query/answers.ts";
import { articleWords } from "../../ui/download.ts";
import type { Tie } from "./ties.ts";

interface Props {
  readonly state: StateRow;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly ties: readonly Tie[];
  readonly comparison: Comparison;
}

export function MapTip({ state, x, y, width, ties, comparison }: Props) {
  const own = ties.filter(({ other, owes }) => other === state.id && owes.length > 0);
  const left = x > width / 2;
  return (
    <div
      className="tip"
      aria-hidden="true"
      style={{ top: `${y}px`, ...(left ? { right: `${width - x + 14}px` } : { left: `${x + 14}px` }) }}
    >
      <strong>{state.name}</strong> <span className="faint">{state.seat?.city}</span>
      {own.map(({ side, owes }) => (
        <p key={side} className={side === 0 ? "first" : "second"}>
          {en.map.owedBy(comparison.states[side]?.name ?? "", instruments(owes))}
        </p>
      ))}
      {own.length === 0 && comparison.states.every(({ id }) => id !== state.id) && <p className="faint">{en.map.nothing}</p>}
      <p className="faint">{en.map.click}</p>
    </div>
  );
}

/** "North Atlantic Treaty, Art. 5; ANZUS, Art. IV" */
export function instruments(records: readonly Evidence[]): string {
  return [...new Set(records.map(({ title, article }) => (article === null ? title : `${title}, ${articleWords(article)}`)))].join("; ");
}
