/** Sentences of answers: agreement with ATOP, the definitions in which the two differ, and the causes that the records show. */
import type { Cause, Definition } from "../agreementWords.ts";
import type { NoArgs } from "./nested.ts";

export interface AgreementPhrases {
  /** The unit that is compared, and the promises that count. */
  "agreement-unit": { readonly rule: string };
  "agreement-interval": NoArgs;
  "agreement-needs-data": NoArgs;
  "agreement-definition": { readonly definition: Definition };
  "agreement-cause": { readonly cause: Cause };
}
