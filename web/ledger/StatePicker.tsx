/** A text field for a state of the day, or for several divided by commas. */

import { useMemo } from "react";
import { isDay } from "../../src/surfaces/client/words.ts";
import { en } from "../app/language/en.ts";
import { inOrder } from "../app/language/speech.ts";
import type { StateRow } from "../app/query/answers.ts";
import { ask } from "../app/query/client.ts";
import { alsoCalled, statesOfOtherDays, verifiedThrough } from "../app/query/directory.ts";
import { useSharedView } from "../app/query/useSharedView.ts";
import { Combobox, type Resolved } from "../ui/Combobox.tsx";

interface Props {
  readonly side: "first" | "second" | "other";
  readonly label: string;
  readonly id: string;
  readonly name: string;
  readonly placeholder?: string;
  readonly states: readonly StateRow[];
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
  const { date } = useSharedView().search;
  const day = date !== null && isDay(date) ? date : verifiedThrough();
  // If no state of the day has the name, states of other days that do are offered, each with its periods.
  const elsewhere = useMemo(
    () =>
      statesOfOtherDays(day).map(({ id: key, name: full, periods }) => ({
        id: key,
        name: full,
        note: periods.map(({ from, until }) => en.pick.spell(from.slice(0, 4), until?.slice(0, 4) ?? null)).join(", "),
        also: alsoCalled(key),
      })),
    [day],
  );
  return (
    <Combobox
      className={side}
      hint={en.pick.hint}
      none={en.pick.none}
      options={options}
      elsewhere={elsewhere}
      resolve={(typed) => resolve(typed, day)}
      {...rest}
    />
  );
}

async function resolve(typed: string, date: string): Promise<Resolved> {
  const ids: string[] = [];
  for (const word of typed.split(",").filter((one) => one.trim() !== "")) {
    const { answer, complaint } = await ask("state.show", { state: word.trim(), date });
    if (answer === null) return { complaint };
    ids.push(answer.state.id);
  }
  return { id: ids.join(",") };
}
