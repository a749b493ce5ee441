/** The glossary, loaded when the first word is pointed at. */
import type { AnswerOf } from "../../src/surfaces/client/words.ts";
import { useSlowAsk } from "../app/query/useAsk.ts";

export type GlossaryTerm = AnswerOf<"ledger.glossary">["terms"][number];

/** The term, once it is there; null before, and where `wanted` is false. */
export function useTerm(id: string, wanted: boolean): { readonly term: GlossaryTerm | null; readonly failed: boolean } {
  const { answer, error } = useSlowAsk("ledger.glossary", wanted ? {} : null);
  return { term: answer?.terms.find((one) => one.id === id) ?? null, failed: error !== null };
}
