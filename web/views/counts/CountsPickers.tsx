/** The state whose allies are counted, and an optional second one. */

import type { StateRow } from "../../app/query/answers.ts";
import { StatePicker } from "../../ledger/StatePicker.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { counts } from "./labels.ts";
import type { Search } from "./search.ts";

interface Props {
  readonly ids: readonly string[];
  readonly states: readonly StateRow[];
  readonly onPick: (change: Partial<Search>) => void;
}

export function CountsPickers({ ids: [a = "", b = ""], states, onPick }: Props) {
  const { pick } = counts;
  return (
    <fieldset className="pickers" aria-label={pick.group}>
      <StatePicker
        side="first"
        label={pick.first}
        id={a}
        states={states}
        onPick={(id) => onPick(id === b ? { state: b, b: a } : { state: id })}
      />
      <StatePicker
        side="second"
        label={pick.second}
        id={b}
        placeholder={pick.none}
        states={states}
        onPick={(id) => onPick(id === a ? { state: b || a, b: b === "" ? null : a } : { b: id })}
      />
      {b !== "" && <IconButton label={pick.drop} path="m4 4 8 8M12 4l-8 8" onClick={() => onPick({ b: null })} />}
    </fieldset>
  );
}
