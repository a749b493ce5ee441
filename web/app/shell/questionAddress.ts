/** The address of the view that answers a question typed into the search. */
import type { AnswerOf } from "../../../src/surfaces/client/words.ts";
import { hrefOf } from "../query/search.ts";

export type Question = AnswerOf<"ledger.search">["questions"][number];

/** The view that answers a question, with its states, treaty and day filled in. */
export function addressOf({ kind, states, instrument, place, date, sentence }: Pick<Question, Exclude<keyof Question, "says">>): string {
  const [a = null, b = null] = states;
  switch (kind) {
    case "who-defends":
      return hrefOf("attacked", b === null ? { target: a, place, date } : { initiator: a, target: b, place, date });
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
    case "why":
      return hrefOf("why", { state: a });
    case "bases":
      return hrefOf("price", { a, b, date });
    case "map":
      return hrefOf("map", { date });
  }
}
