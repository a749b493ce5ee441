/** Sample arguments for the questions of an audit, at least one per branch. A missing code does not compile. */
import type { AuditPhrases } from "../../../src/model/phrases/audit.ts";

const only = { nth: 1, of: 1 };
const instrument = "north-atlantic-1949";

export const AUDIT: { readonly [C in keyof AuditPhrases]: readonly AuditPhrases[C][] } = {
  "audit-act": [
    { ...only, instrument, act: "signed", states: [], alone: true },
    { ...only, instrument, act: "notified-withdrawal", states: ["FRA"], alone: false },
    { nth: 2, of: 3, instrument, act: "invoked", states: ["USA", "ITA"], alone: false },
  ],
  "audit-clause": [
    { ...only, instrument, article: "5", from: null },
    { nth: 2, of: 2, instrument, article: "5", from: "1955-05" },
  ],
  "audit-membership": [
    { ...only, instrument, state: "FRA", site: null },
    { nth: 1, of: 2, instrument, state: "USA", site: "3" },
  ],
};
