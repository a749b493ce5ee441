/** Every sentence that answers can hold: its code, and the arguments that fill it. One file per room that speaks. */
import type { ClaimsPhrases } from "./claims.ts";
import type { LawPhrases } from "./law.ts";
import type { NotePhrases } from "./notes.ts";
import type { StrategyPhrases } from "./strategy.ts";
import type { TiesPhrases } from "./ties.ts";

export interface Phrases extends LawPhrases, TiesPhrases, StrategyPhrases, ClaimsPhrases, NotePhrases {}
