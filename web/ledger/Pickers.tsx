/** The two states of a view, with a button that swaps them. Picking the other's state also swaps them. */

import { en } from "../app/language/en.ts";
import type { StateRow } from "../app/query/answers.ts";
import { StatePicker } from "./StatePicker.tsx";

interface Props {
  readonly group: string;
  readonly labels: readonly [string, string];
  readonly ids: readonly [string, string];
  readonly names: readonly [string, string];
  readonly states: readonly StateRow[];
  readonly onPick: (first: string, second: string) => void;
}

export function Pickers({ group, labels, ids: [a, b], names, states, onPick }: Props) {
  return (
    <fieldset className="pickers" aria-label={group}>
      <StatePicker
        side="first"
        label={labels[0]}
        id={a}
        name={names[0]}
        placeholder={labels[0]}
        states={states}
        onPick={(id) => (id === b ? onPick(b, a) : onPick(id, b))}
      />
      <button type="button" className="icon-button" aria-label={en.pick.swap} title={en.pick.swap} onClick={() => onPick(b, a)}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2 5.5h11m-3-3 3 3-3 3M14 10.5H3m3-3-3 3 3 3" />
        </svg>
      </button>
      <StatePicker
        side="second"
        label={labels[1]}
        id={b}
        name={names[1]}
        placeholder={labels[1]}
        states={states}
        onPick={(id) => (id === a ? onPick(b, a) : onPick(a, id))}
      />
    </fieldset>
  );
}
