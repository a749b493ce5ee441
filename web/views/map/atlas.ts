/** What the view of the map shows, from the ledger's answers: pacts of the day, what a state owes and is owed, the area of a clause. */
import { type AnswerOf, isPledge, PACT_TYPES, SOFT_TYPES, tieEvidence } from "../../../src/surfaces/client/words.ts";
import { type Evidence, omitNull, type Pact, type TieRow } from "../../app/query/answers.ts";
import { useAsk } from "../../app/query/useAsk.ts";

export type PactType = Pact["type"];
type StateAnswer = AnswerOf<"state.show">;

/** The address holds the type of pledge first, then the layers of soft ties: "defence,facilities". */
export function typesOf(text: string | null): { pledge: PactType; soft: readonly PactType[] } {
  const named = (text ?? "").split(",");
  const standard = askNow("network.pacts", {}).answer?.type ?? PACT_TYPES[0];
  return {
    pledge: PACT_TYPES.find((type) => named.includes(type)) ?? standard,
    soft: SOFT_TYPES.filter((type) => named.includes(type)),
  };
}

/** null where it says no more than the standard view. */
export function typesText(pledge: PactType, soft: readonly PactType[]): string | null {
  return pledge === typesOf(null).pledge && soft.length === 0 ? null : [pledge, ...soft].join(",");
}

export function pactsOf(date: string | null, type: PactType): readonly Pact[] {
  return askNow("network.pacts", { type, ...omitNull({ date }) }).answer?.pacts ?? [];
}

/** Whom a state owes under pacts of one type, and who owes it. */
export function counterparts(pacts: readonly Pact[], id: string): { owes: ReadonlySet<string>; owed: ReadonlySet<string> } {
  const owes = new Set<string>();
  const owed = new Set<string>();
  for (const { members, owing, owed: beneficiaries, except } of pacts) {
    if (!members.includes(id)) continue;
    const without = (from: string, to: string) => except.some((pair) => pair.from === from && pair.to === to);
    if (owing.includes(id)) for (const to of beneficiaries) if (to !== id && !without(id, to)) owes.add(to);
    if (beneficiaries.includes(id)) for (const from of owing) if (from !== id && !without(from, id)) owed.add(from);
  }
  return { owes, owed };
}

/** The records behind the number: ties of one type that the state owes or is owed; a pledge counts where it binds. */
export function evidenceOf(answer: StateAnswer, which: "owes" | "owed", type: string): Evidence[] {
  const counts = (tie: TieRow) => tie.type === type && tie.inForce === true && !tie.dormant && (!isPledge(type) || tie.grade === "binding");
  return answer[which].filter(counts).map((tie) => tieEvidence(tie, which === "owes" ? tie.owedTo : tie.owedBy));
}

/** The area of the address: "<instrument>" or "<instrument>.<clause>". */
export function areaOf(text: string | null, date: string | null) {
  if (text === null) return null;
  const [id = "", obligation = null] = text.split(".");
  return askNow("instrument.area", { id, ...omitNull({ obligation, date }) });
}
