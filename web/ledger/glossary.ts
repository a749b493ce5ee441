/** The glossary in this browser: asked for once, when the first word is pointed at. */

import type { AnswerOf } from "../../src/surfaces/client/words.ts";
import { ledger } from "../app/query/ledger.ts";

export type GlossaryTerm = AnswerOf<"ledger.glossary">["terms"][number];

let asked: Promise<ReadonlyMap<string, GlossaryTerm>> | undefined;

/** Term id -> what it means. A failed download may be tried again. */
export function glossaryTerms(): Promise<ReadonlyMap<string, GlossaryTerm>> {
  asked ??= ledger.ask("ledger.glossary", {}).then(({ terms }) => new Map(terms.map((term) => [term.id, term])));
  asked.catch(() => {
    asked = undefined;
  });
  return asked;
}
