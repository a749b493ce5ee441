/** Instruments and members as rows. */
import type { InstrumentList, InstrumentRow } from "../../model/results/instrumentList.ts";
import type { Member, Members } from "../../model/results/members.ts";
import { table, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

export function instruments(answer: InstrumentList, style: Style): string[] {
  const { state: of, type, date } = answer;
  const { words } = style;
  const part = (title: string, rows: readonly InstrumentRow[]) =>
    rows.length === 0
      ? []
      : [
          "",
          style.strong(`${title} (${rows.length})`),
          ...table(
            rows,
            [
              { title: words.signed, of: ({ signed }) => signed ?? words.notFound },
              { title: words.inForce, of: ({ since }) => since ?? words.notFound },
              {
                title: words.idTypesMembers,
                of: ({ id, types, members }) => `${id}${words.inBrackets(`${words.types(types)}${words.semicolon}${members}`)}`,
              },
            ],
            style,
          ),
        ];
  const head = words.instrumentsOn(type, of?.name ?? null, words.date(date));
  const none =
    answer.instruments.length + answer.unknown.length + answer.dormant.length + answer.ended.length + answer.later.length === 0
      ? [words.noneInLedger]
      : [];
  return [
    style.strong(head),
    ...none,
    ...part(words.groupInForce, answer.instruments),
    ...part(words.groupUnknown, answer.unknown),
    ...part(words.groupDormant, answer.dormant),
    ...part(words.groupEnded, answer.ended),
    ...part(words.groupLater, answer.later),
  ];
}

export function members(answer: Members, style: Style): string[] {
  const { words } = style;
  const part = (title: string, rows: readonly Member[]) =>
    rows.length === 0
      ? []
      : [
          "",
          style.strong(`${title} (${rows.length})`),
          ...table(
            rows,
            [
              { title: words.key, of: ({ state: id }) => id },
              { title: words.state, of: ({ name }) => name },
              { title: words.standingTitle, of: ({ standing }) => words.standing(standing) },
              { title: words.sinceTitle, of: ({ since }) => since ?? words.notFound },
              {
                title: "",
                of: ({ until, tier, site, inForce }) =>
                  [until === null ? null : words.toDate(until), tier, site, inForce === "unknown" ? words.notKnown : null]
                    .filter(Boolean)
                    .join(words.semicolon),
              },
            ],
            style,
          ),
        ];
  return [
    ...wrap(words.titleOn(answer.title, words.date(answer.date))).map(style.strong),
    ...(answer.members.length === 0 ? [words.nobodyInIt] : part(words.inIt, answer.members)),
    ...part(words.formerly, answer.former),
  ];
}
