/** A text field for a state of the day, or for several divided by commas. */

import { useMemo } from "react";
import { isDay } from "../../src/surfaces/client/words.ts";
import { en } from "../app/language/en.ts";
import { inOrder } from "../app/language/speech.ts";
import type { StateRow } from "../app/query/answers.ts";
import { ask } from "../app/query/client.ts";
import { alsoCalled, formerlyCalled, nameOfState, statesOfOtherDays, verifiedThrough } from "../app/query/directory.ts";
import { useSharedView } from "../app/query/useSharedView.ts";
import { Combobox, type Resolved } from "../ui/Combobox.tsx";

interface Props {
  readonly side: "first" | "second" | "other";
  readonly label: string;
  /** Its key, or several divided by commas; "" for none. */
  readonly id: string;
  /** Shown in an empty field; the label by default. */
  readonly placeholder?: string;
  readonly states: readonly StateRow[];
  readonly onPick: (id: string) => void;
}

export function StatePicker({ side, label, id, placeholder = label, states, onPick }: Props) {
  const { date } = useSharedView().search;
  const day = date !== null && isDay(date) ? date : verifiedThrough();
  const options = useMemo(
    () =>
      [...states]
        .sort((one, other) => inOrder(one.name, other.name))
        .map(({ id: key, name: full }) => ({ id: key, name: full, note: key, also: alsoCalled(key), former: formerlyCalled(key, day) })),
    [states, day],
  );
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
  const ids = id.split(",").filter((one) => one !== "");
  return (
    <Combobox
      className={side}
      hint={en.pick.hint}
      none={en.pick.none}
      foundBy={(name, former) => (former ? en.pick.formerly(name) : en.pick.also(name))}
      options={options}
      elsewhere={elsewhere}
      resolve={(typed) => resolve(typed, day)}
      name={en.list.and(ids.map((one) => states.find((state) => state.id === one)?.name ?? nameOfState(one)))}
      {...{ label, id, placeholder, onPick }}
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
