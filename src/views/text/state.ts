/** A state, and the states of a day. */
import type { StateAnswer } from "../../model/results/state.ts";
import type { StateList } from "../../model/results/stateList.ts";
import { table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { longDate } from "../words.ts";
import { thinLines } from "./coverage.ts";
import { grouped } from "./ties.ts";

export function state(answer: StateAnswer, style: Style): string[] {
  const { state: named, date, seat, codes, standing, periods, owes, owed } = answer;
  const existed = periods.map(({ name, from, until }) => `${name}, ${from} to ${until ?? "today"}`);
  return [
    style.strong(`${named.name} (${named.id}) on ${longDate(date)}`),
    ...wrap(answer.sentence),
    ...thinLines(answer.coverage, style),
    ...(seat === null ? [] : [`Seat of government: ${seat.city}`]),
    `Numbers: Correlates of War ${codes.cow ?? "none"}, Gleditsch-Ward ${codes.gw ?? "none"}`,
    ...(standing === null ? [] : wrap(standing)),
    "",
    style.strong("Names"),
    ...existed.flatMap((line) => wrap(line, WIDTH, "  ")),
    "",
    style.strong("Owes"),
    ...(owes.length === 0 ? ["nothing in the ledger on that day"] : grouped(owes, "owedTo", style)),
    "",
    style.strong("Is owed"),
    ...(owed.length === 0 ? ["nothing in the ledger on that day"] : grouped(owed, "owedBy", style)),
  ];
}

export function states(answer: StateList, style: Style): string[] {
  return [
    style.strong(`${answer.states.length} states on ${longDate(answer.date)}`),
    "",
    ...table(
      answer.states,
      [
        { title: "key", of: ({ id }) => id },
        { title: "cow", of: ({ cow }) => String(cow ?? ""), align: "right" },
        { title: "gw", of: ({ gw }) => String(gw ?? ""), align: "right" },
        {
          title: "name, seat of government",
          of: ({ name, seat, system }) =>
            `${name}${seat === null ? "" : `, ${seat.city}`}${system === "yes" ? "" : " (not in the state system)"}`,
        },
      ],
      style,
    ),
  ];
}
