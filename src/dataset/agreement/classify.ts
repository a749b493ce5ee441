/** The class of a disagreement: the one that somebody gave after reading, else the one that its cause decides, else none. */
import type { Judged } from "../../model/agreement.ts";
import type { AgreementClass, Cause, Definition } from "../../model/agreementWords.ts";
import type { StateId } from "../../model/ids.ts";
import type { PactType } from "../../model/vocabulary.ts";
import type { Explained } from "./explain.ts";

export interface Classed {
  readonly class: AgreementClass;
  readonly definition: Definition | null;
  /** The judgement that decided it; null: the cause did, or nothing. */
  readonly judged: Judged | null;
}

/** Causes that decide the class by themselves; any other cause leaves it open until somebody has read the text. */
const BY_CAUSE: Partial<Record<Cause, { readonly class: AgreementClass; readonly definition?: Definition }>> = {
  "no-file": { class: "missing" },
  "no-number": { class: "beyond" },
  summary: { class: "ours" },
  "other-help": { class: "definition", definition: "defence-or-offence" },
  "owed-to": { class: "definition", definition: "owed-to" },
  unilateral: { class: "definition", definition: "grade" },
  "third-state": { class: "definition", definition: "third-state" },
  dormant: { class: "definition", definition: "dormant" },
  accession: { class: "definition", definition: "signature" },
  "end-disputed": { class: "definition", definition: "end" },
  grade: { class: "definition", definition: "grade" },
  forbearance: { class: "definition", definition: "forbearance" },
  "general-consultation": { class: "definition", definition: "general-consultation" },
};

export function classOf(explained: Explained, type: PactType, judged: readonly Judged[]): Classed {
  const found = judged.find((one) => fits(one, explained, type));
  if (found !== undefined) return { class: found.class, definition: found.definition ?? null, judged: found };
  const byCause = BY_CAUSE[explained.cause];
  return { class: byCause?.class ?? "unclassed", definition: byCause?.definition ?? null, judged: null };
}

function fits(judged: Judged, { instrument, alliance, cause, in: holder, owing, owed }: Explained, type: PactType): boolean {
  return (
    judged.instrument === instrument?.id &&
    (judged.alliance === undefined || judged.alliance === alliance) &&
    (judged.in === undefined || judged.in === holder) &&
    (judged.types === undefined || judged.types.includes(type)) &&
    (judged.states === undefined || between(judged.states, owing, owed)) &&
    (judged.causes === undefined || judged.causes.includes(cause))
  );
}

/** Whether the one state named is one of the two, or both are among several. */
function between(states: readonly StateId[], owing: readonly StateId[], owed: readonly StateId[]): boolean {
  const [one, other] = [owing, owed].map((side) => side.some((state) => states.includes(state)));
  return states.length === 1 ? one === true || other === true : one === true && other === true;
}
