/** A state, and the states of a day. */
import type { StateAnswer } from "../../model/results/state.ts";
import type { StateList } from "../../model/results/stateList.ts";
import { table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { thinLines } from "./coverage.ts";
import { grouped } from "./ties.ts";

export function state(answer: StateAnswer, style: Style): string[] {
  const { state: named, date, seat, codes, standing, periods, owes, owed } = answer;
  const { words } = style;
  const existed = periods.map(({ name, from, until }) => words.span(name, from, until));
  return [
    style.strong(words.stateOn(named.name, named.id, words.date(date))),
    ...wrap(answer.sentence),
    ...thinLines(answer.coverage, style),
    ...(seat === null ? [] : [words.seat(seat.city)]),
    words.numbers(codes.cow, codes.gw),
    ...(standing === null ? [] : wrap(standing)),
    "",
    style.strong(words.names),
    ...existed.flatMap((line) => wrap(line, WIDTH, "  ")),
    "",
    style.strong(words.itOwes),
    ...(owes.length === 0 ? [words.nothingThatDay] : grouped(owes, "owedTo", style)),
    "",
    style.strong(words.itIsOwed),
    ...(owed.length === 0 ? [words.nothingThatDay] : grouped(owed, "owedBy", style)),
  ];
}

export function states(answer: StateList, style: Style): string[] {
  const { words } = style;
  return [
    style.strong(words.statesOn(answer.states.length, words.date(answer.date))),
    "",
    ...table(
      answer.states,
      [
        { title: words.key, of: ({ id }) => id },
        { title: "cow", of: ({ cow }) => String(cow ?? ""), align: "right" },
        { title: "gw", of: ({ gw }) => String(gw ?? ""), align: "right" },
        {
          title: words.nameSeat,
          of: ({ name, seat, system }) =>
            `${name}${seat === null ? "" : `${words.comma}${seat.city}`}${system === "yes" ? "" : words.outsideSystem}`,
        },
      ],
      style,
    ),
  ];
}
