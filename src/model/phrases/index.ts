/** Every sentence that answers can hold: its code and its arguments. One file for each area of the program. */
import type { AgreementPhrases } from "./agreement.ts";
import type { AroundPhrases } from "./around.ts";
import type { AuditPhrases } from "./audit.ts";
import type { ClaimsPhrases } from "./claims.ts";
import type { CoveragePhrases } from "./coverage.ts";
import type { DatasetPhrases } from "./datasets.ts";
import type { GuidePhrases } from "./guide.ts";
import type { LawPhrases } from "./law.ts";
import type { LedgerPhrases } from "./ledger.ts";
import type { LiteraturePhrases } from "./literature.ts";
import type { MeasurePhrases } from "./measures.ts";
import type { MemoPhrases } from "./memo.ts";
import type { NotePhrases } from "./notes.ts";
import type { StrategyPhrases } from "./strategy.ts";
import type { TiesPhrases } from "./ties.ts";

export interface Phrases
  extends LawPhrases,
    TiesPhrases,
    StrategyPhrases,
    ClaimsPhrases,
    CoveragePhrases,
    MeasurePhrases,
    MemoPhrases,
    NotePhrases,
    AroundPhrases,
    AuditPhrases,
    GuidePhrases,
    AgreementPhrases,
    DatasetPhrases,
    LedgerPhrases,
    LiteraturePhrases {}
