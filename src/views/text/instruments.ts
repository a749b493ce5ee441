/** Instruments and members as rows. */
import type { InstrumentList, InstrumentRow } from "../../model/results/instrumentList.ts";
import type { Member, Members } from "../../model/results/members.ts";
import { table, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { longDate } from "../words.ts";

export function instruments(answer: InstrumentList, style: Style): string[] {
  const { state: of, type, date } = answer;
  const part = (title: string, rows: readonly InstrumentRow[]) =>
    rows.length === 0
      ? []
      : [
          "",
          style.strong(`${title} (${rows.length})`),
          ...table(
            rows,
            [
              { title: "signed", of: ({ signed }) => signed ?? "not found" },
              { title: "in force", of: ({ since }) => since ?? "not found" },
              { title: "id, types, members", of: ({ id, types, members }) => `${id} (${types.join(", ")}; ${members})` },
            ],
            style,
          ),
        ];
  const head = `Instruments${type === null ? "" : ` with ${type}`}${of === null ? "" : ` of ${of.name}`} on ${longDate(date)}`;
  const none =
    answer.instruments.length + answer.unknown.length + answer.dormant.length + answer.ended.length + answer.later.length === 0
      ? ["none in the ledger"]
      : [];
  return [
    style.strong(head),
    ...none,
    ...part("In force", answer.instruments),
    ...part("Not known whether in force", answer.unknown),
    ...part("Dormant", answer.dormant),
    ...part("Ended", answer.ended),
    ...part("Still to come", answer.later),
  ];
}

export function members(answer: Members, style: Style): string[] {
  const part = (title: string, rows: readonly Member[]) =>
    rows.length === 0
      ? []
      : [
          "",
          style.strong(`${title} (${rows.length})`),
          ...table(
            rows,
            [
              { title: "key", of: ({ state: id }) => id },
              { title: "state", of: ({ name }) => name },
              { title: "standing", of: ({ standing }) => standing },
              { title: "since", of: ({ since }) => since ?? "not found" },
              {
                title: "",
                of: ({ until, tier, site, inForce }) =>
                  [until === null ? null : `to ${until}`, tier, site, inForce === "unknown" ? "not known" : null]
                    .filter(Boolean)
                    .join("; "),
              },
            ],
            style,
          ),
        ];
  return [
    ...wrap(`${answer.title}, on ${longDate(answer.date)}`).map(style.strong),
    ...(answer.members.length === 0 ? ["nobody was in it on that day"] : part("In it", answer.members)),
    ...part("Formerly", answer.former),
  ];
}
