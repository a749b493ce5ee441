/** Sample arguments for the sentences about agreement with ATOP, at least one per branch. A missing code does not compile. */
import { CAUSES, DEFINITIONS } from "../../../src/model/agreementWords.ts";
import type { AgreementPhrases } from "../../../src/model/phrases/agreement.ts";

export const AGREEMENT: { readonly [C in keyof AgreementPhrases]: readonly AgreementPhrases[C][] } = {
  "agreement-unit": [{ rule: "atop-5-1" }],
  "agreement-interval": [{}],
  "agreement-needs-data": [{}],
  "agreement-definition": DEFINITIONS.map((definition) => ({ definition })),
  "agreement-cause": CAUSES.map((cause) => ({ cause })),
};
