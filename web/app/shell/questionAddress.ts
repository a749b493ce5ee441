/** The address of the view that answers a question typed into the search. */
import type { AnswerOf } from "../../../src/surfaces/client/words.ts";
import { hrefOf } from "../query/search.ts";

export type Question = AnswerOf<"ledger.search">["questions"][number];

/** The key of a state's drawer that lists the states which owe it help. */
const OWED = "owed.help";

/** The view that answers a question, with its states, treaty and day filled in. A question without a year opens on the verified day. */
export function addressOf({
  kind,
  states,
  instrument,
  place,
  region,
  date,
  sentence,
}: Pick<Question, Exclude<keyof Question, "says">>): string {
  const [a = null, b = null, seat = null] = states;
  switch (kind) {
    case "who-defends":
      return b === null
        ? hrefOf("state", { state: a, date, open: OWED })
        : hrefOf("attacked", { initiator: a, target: b, place, date, ...(seat === null ? {} : { seat }) });
    case "allies":
      return hrefOf("state", { state: a, date });
    case "is-ally":
    case "must-defend":
    case "is-member":
      return hrefOf("claims", { text: "own", says: sentence });
    case "compare":
      return hrefOf("compare", { a, b, date });
    case "treaty":
    case "treaty-of-pair":
      return hrefOf("instrument", { id: instrument, date });
    case "uses":
      return instrument === null ? hrefOf("changed", yearOf(date)) : hrefOf("instrument", { id: instrument, date, open: "uses" });
    case "why":
      return hrefOf("why", { state: a });
    case "bases":
    case "bases-in":
      return hrefOf(
        "state",
        b === null && kind === "bases" ? { state: a, date, open: "line.hosts" } : { state: b ?? a, date, open: "line.hosted" },
      );
    case "bases-of":
      return hrefOf("state", { state: a, date, open: "line.hosts" });
    case "changes":
      return hrefOf("changed", { state: a, ...yearOf(date) });
    case "region":
      return hrefOf("instrument", { region, type: "defence", date });
    case "map":
      return hrefOf("map", { date });
  }
}

/** The first and last day of the year of a day. */
function yearOf(date: string | null) {
  const year = date?.slice(0, 4);
  return year === undefined ? {} : { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** The page of a state that lists who owes it help. */
export const owedHelp = (state: string, date: string | null) => hrefOf("state", { state, date, open: OWED });

/** The claims checker with the typed words as its sentence. */
export const asSentence = (text: string) => hrefOf("claims", { text: "own", says: text });
