/** The state whose allies are counted, and an optional second one. */

import type { StateRow } from "../../app/query/answers.ts";
import { StatePicker } from "../../ledger/StatePicker.tsx";
import { counts } from "./labels.ts";
import type { Search } from "./search.ts";

interface Props {
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly states: readonly StateRow[];
  readonly onPick: (change: Partial<Search>) => void;
}

export function CountsPickers({ ids: [a = "", b = ""], nameOf, states, onPick }: Props) {
  const { pick } = counts;
  return (
    <fieldset className="pickers" aria-label={pick.group}>
      <StatePicker
        side="first"
        label={pick.first}
        id={a}
        name={a === "" ? "" : nameOf(a)}
        states={states}
        onPick={(id) => onPick(id === b ? { state: b, b: a } : { state: id })}
      />
      <StatePicker
        side="second"
        label={pick.second}
        id={b}
        name={b === "" ? "" : nameOf(b)}
        placeholder={pick.none}
        states={states}
        onPick={(id) => onPick(id === a ? { state: b || a, b: b === "" ? null : a } : { b: id })}
      />
      {b !== "" && (
        <button type="button" className="icon-button" aria-label={pick.drop} title={pick.drop} onClick={() => onPick({ b: null })}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="m4 4 8 8M12 4l-8 8" />
          </svg>
        </button>
      )}
    </fieldset>
  );
}
