/** Readings of its own by which a bound state's area takes a place in: a claim that the clause covers the place says so. */
import { type Phrase, phrase } from "../model/phrase.ts";
import type { Nested } from "../model/phrases/nested.ts";
import { instrumentOf } from "./absence/kinds.ts";
import type { Row } from "./filters.ts";
import type { Tested } from "./tested.ts";

/** One sentence for each reading by which a place was found inside; none where the words themselves take it in. */
export function readingWords({ ledger, answer, found }: Pick<Tested, "ledger" | "answer" | "found">): Phrase[] {
  const instrument = instrumentOf({ ledger, answer });
  const { clause } = answer;
  if (instrument === undefined || !isRow(clause) || typeof clause["article"] !== "string") return [];
  const { article } = clause;
  const rows = found.flatMap(({ value, trail }) => (value === INSIDE ? trail.slice(-1).flatMap(struckIn) : []));
  const reasons = rows.flatMap(({ code, args, result }) => (result === INSIDE && code === OWN && isRow(args) ? [{ code, args }] : []));
  const told = reasons.map((reason) => phrase("area-by-reading", { instrument: instrument.id, article, reason: reason as Nested }));
  return [...new Map(told.map((one) => [JSON.stringify(one), one])).values()];
}

const INSIDE = "inside";
const OWN: Phrase["code"] = "own-reading";

/** The kinds of attack of a place's row, or the one that the row is. */
function struckIn(row: unknown): Row[] {
  if (!isRow(row)) return [];
  return Array.isArray(row["struck"]) ? (row["struck"] as Row[]) : [row];
}

function isRow(value: unknown): value is Row {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
