/** The two states of a view, with a button that swaps them. Picking the other's state also swaps them. */

import { en } from "../app/language/en.ts";
import type { StateRow } from "../app/query/answers.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { StatePicker } from "./StatePicker.tsx";

interface Props {
  readonly group: string;
  readonly labels: readonly [string, string];
  readonly ids: readonly [string, string];
  readonly states: readonly StateRow[];
  readonly onPick: (first: string, second: string) => void;
}

export function Pickers({ group, labels, ids: [a, b], states, onPick }: Props) {
  return (
    <fieldset className="pickers" aria-label={group}>
      <StatePicker side="first" label={labels[0]} id={a} states={states} onPick={(id) => (id === b ? onPick(b, a) : onPick(id, b))} />
      <IconButton label={en.pick.swap} path="M2 5.5h11m-3-3 3 3-3 3M14 10.5H3m3-3-3 3 3 3" onClick={() => onPick(b, a)} />
      <StatePicker side="second" label={labels[1]} id={b} states={states} onPick={(id) => (id === a ? onPick(b, a) : onPick(a, id))} />
    </fieldset>
  );
}
