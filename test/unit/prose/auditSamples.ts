/** Sample arguments for the sentences about the ledger itself, at least one per branch. A missing code does not compile. */
import type { AuditPhrases } from "../../../src/model/phrases/audit.ts";
import { type LedgerPhrases, STATS_TABLES } from "../../../src/model/phrases/ledger.ts";
import { SEAT_KINDS } from "../../../src/model/vocabulary.ts";

const versions = { before: "0.3.0", counts: { added: 1, changed: 2, removed: 0 } };

export const LEDGER: { readonly [C in keyof LedgerPhrases]: readonly LedgerPhrases[C][] } = {
  "seat-kind": [...SEAT_KINDS.map((kind) => ({ kind, says: null })), { kind: "rival", says: "quoted" }],
  "stats-table": STATS_TABLES.map((table) => ({ table })),
  "ledger-diff": [
    { ...versions, after: "0.4.0", hash: null, due: { version: "0.4.0", raise: "minor" } },
    { ...versions, after: "0.3.0", hash: "0123456789abcdef", due: { version: "1.0.0", raise: "major" } },
    { ...versions, after: "0.4.0", hash: null, due: null },
  ],
  "hit-state": [
    { from: "1816", until: null, listed: true },
    { from: "1816", until: "1871", listed: true },
    { from: "1949", until: null, listed: false },
    { from: "1949", until: "1990", listed: false },
  ],
  "hit-instrument": [
    { kind: "treaty", year: "1949" },
    { kind: "list", year: null },
  ],
  "hit-place": [{ kinds: ["island"] }, { kinds: ["island", "feature"] }],
  "hit-organ": [{ organ: "Council" }],
  "hit-term": [{ topic: true }, { topic: false }],
};

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
