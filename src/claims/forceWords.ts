import { type Phrase, phrase } from "../model/phrase.ts";
import { instrumentOf } from "./absence/kinds.ts";
import type { Row } from "./filters.ts";
import { namesOn } from "./path.ts";
import type { Tested } from "./tested.ts";

const FORCES = ["required", "unsaid", "permitted", "none"] as const;
const MOST_CLAUSES = 3;

/** A sentence for each clause, the strongest first; none if the test is about something else. */
export function forceWords({ ledger, answer, expectation, found }: Pick<Tested, "ledger" | "answer" | "expectation" | "found">): Phrase[] {
  if (namesOn(expectation.at).at(-1) !== "force") return [];
  const whole = instrumentOf({ ledger, answer })?.id;
  const clauses = found.flatMap(({ value, trail }) => {
    const force = FORCES.find((one) => one === value);
    const rows = trail as readonly Row[];
    const instrument = rows.map((row) => row["instrument"]).findLast((id) => typeof id === "string") ?? whole;
    const [article, words] = [lastText(rows, "article"), lastText(rows, "wording")];
    if (force === undefined || typeof instrument !== "string" || article === null) return [];
    const own = rows.some((row) => row["decides"] === "each" || row["decidedBy"] === "each");
    const kept = rows.every((row) => row["nominal"] == null);
    return [{ kept, place: FORCES.indexOf(force), says: phrase("clause-force", { instrument, article, force, words, own }) }];
  });
  // A pact that nobody has kept alive never comes before one that is.
  const sorted = clauses.sort((one, other) => Number(other.kept) - Number(one.kept) || one.place - other.place).map(({ says }) => says);
  return [...new Map(sorted.map((one) => [JSON.stringify(one), one])).values()].slice(0, MOST_CLAUSES);
}

/** The innermost text of this name on the way. */
function lastText(rows: readonly Row[], name: string): string | null {
  const found = rows.map((row) => row[name]).findLast((one) => typeof one === "string");
  return typeof found === "string" ? found : null;
}
