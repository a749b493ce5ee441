/** The glossary, loaded when the reader first points at a term. */
import type { AnswerOf } from "../../src/surfaces/client/words.ts";
import { useSlowAsk } from "../app/query/useAsk.ts";

export type GlossaryTerm = AnswerOf<"ledger.glossary">["terms"][number];

/** The term, once loaded; null before, and if `wanted` is false. */
export function useTerm(id: string, wanted: boolean): { readonly term: GlossaryTerm | null; readonly failed: boolean } {
  const { answer, error } = useSlowAsk("ledger.glossary", wanted ? {} : null);
  return { term: answer?.terms.find((one) => one.id === id) ?? null, failed: error !== null };
}
