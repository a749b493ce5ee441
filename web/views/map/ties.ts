/** The map's ties, from answers: the types in the address, the states that a state owes, and the records behind a number. */
import { type AnswerOf, isPledge, PACT_TYPES, SOFT_TYPES } from "../../../src/surfaces/client/words.ts";
import { type Evidence, omitNull, type Pact, type TieRow } from "../../app/query/answers.ts";
import { tieEvidence } from "../../ledger/tieEvidence.ts";

export type PactType = Pact["type"];
export type Way = "owes" | "owed";
export const WAYS: readonly Way[] = ["owes", "owed"];

const STANDARD: PactType = PACT_TYPES[0];

/** The types in the address: one pledge, then soft ties: "defence,facilities". */
export function typesOf(text: string | null): { pledge: PactType; soft: readonly PactType[] } {
  const named = (text ?? "").split(",");
  return {
    pledge: PACT_TYPES.find((type) => named.includes(type)) ?? STANDARD,
    soft: SOFT_TYPES.filter((type) => named.includes(type)),
  };
}

/** The address's text for these types; null for the default view. */
export function typesText(pledge: PactType, soft: readonly PactType[]): string | null {
  return pledge === STANDARD && soft.length === 0 ? null : [pledge, ...soft].join(",");
}

/** Records of a state's ties of one type in force; pledges only if binding. */
export function evidenceOf(answer: AnswerOf<"state.show">, which: Way, type: string): Evidence[] {
  const counts = (tie: TieRow) => tie.type === type && tie.inForce === true && !tie.dormant && (!isPledge(type) || tie.grade === "binding");
  return answer[which].filter(counts).map((tie) => tieEvidence(tie, which === "owes" ? tie.owedTo : tie.owedBy));
}

export function statesIn(records: readonly Evidence[]): number {
  return new Set(records.flatMap(({ states }) => states)).size;
}

/** The input for the area in the address: "<instrument>" or "<instrument>.<clause>". */
export function areaInput(text: string | null, date: string) {
  if (text === null) return null;
  const [id = "", obligation = null] = text.split(".");
  return { id, date, ...omitNull({ obligation }) };
}
