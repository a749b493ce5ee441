/** A box in which one names a state of the day, or several divided by commas. */

import { useMemo } from "react";
import { inOrder } from "../../src/surfaces/client/words.ts";
import { alsoCalled } from "../ledger.ts";
import { askNow, type StateRow } from "../state.ts";
import { en } from "../text/en.ts";
import { Combobox, type Resolved } from "./Combobox.tsx";

interface Props {
  readonly side: "first" | "second" | "other";
  readonly label: string;
  readonly id: string;
  readonly name: string;
  readonly placeholder?: string;
  readonly states: readonly StateRow[];
  readonly ready: boolean;
  readonly onPick: (id: string) => void;
}

export function StatePicker({ side, states, ...rest }: Props) {
  const options = useMemo(
    () =>
      [...states]
        .sort((one, other) => inOrder(one.name, other.name))
        .map(({ id: key, name: full }) => ({ id: key, name: full, note: key, also: alsoCalled(key) })),
    [states],
  );
  return <Combobox className={side} hint={en.pick.hint} none={en.pick.none} options={options} resolve={resolve} {...rest} />;
}

function resolve(typed: string): Resolved {
  const ids: string[] = [];
  for (const word of typed.split(",").filter((one) => one.trim() !== "")) {
    const { answer, complaint } = askNow("state.show", { state: word.trim() });
    if (answer === null) return { complaint };
    ids.push(answer.state.id);
  }
  return { id: ids.join(",") };
}
