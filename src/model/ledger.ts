/** The whole ledger as data, before it is indexed: compiled by `prepare`, read by `load`. */
import type { Day } from "../time/day.ts";
import type { AgreementData } from "./agreement.ts";
import type { Audit } from "./audits.ts";
import type { ClaimsText } from "./claims.ts";
import type { CollectionName } from "./collections.ts";
import type { Coverage, CoverageCount, Gap, Unread } from "./coverage.ts";
import type { Source } from "./evidence.ts";
import type { Explanation } from "./explanations.ts";
import type { GeneralTreaty, Measure } from "./generalLaw.ts";
import type { Term } from "./glossary.ts";
import type { Guide } from "./guides.ts";
import type { Instrument } from "./instruments.ts";
import type { FactLines } from "./lines.ts";
import type { Study } from "./literature.ts";
import type { Organ, Outlets } from "./namesInUse.ts";
import type { Place, Region, StateClass, War } from "./places.ts";
import type { RecordOf } from "./records.ts";
import type { SavedVerdicts } from "./results/claims.ts";
import type { AllyRule } from "./rules.ts";
import type { Scope } from "./scope.ts";
import type { State } from "./states.ts";
import type { KeptVersion } from "./versions.ts";
import type { TriggerWord } from "./vocabularyFile.ts";

/** The first day that the ledger covers: the beginning of the state system. */
export const FIRST_DAY = "1816-01-01";

export interface LedgerVersion {
  readonly version: string;
  /** SHA-256 of the facts, first 16 hexadecimal digits. */
  readonly hash: string;
  /** The date through which the ledger as a whole was checked. */
  readonly verifiedThrough: Day;
  /** True for an outside dataset: questions about later days are refused. */
  readonly closed?: boolean;
}

export interface LedgerData {
  readonly ledger: LedgerVersion;
  readonly states: readonly State[];
  readonly places: readonly Place[];
  readonly regions: readonly Region[];
  readonly classes: readonly StateClass[];
  readonly wars: readonly War[];
  /** Treaties open to all states, with their members; no ties follow from them. Absent in a ledger made from a dataset. */
  readonly generalTreaties?: readonly GeneralTreaty[];
  /** Measures of the organs of those treaties, each on one conflict or one state. */
  readonly measures?: readonly Measure[];
  readonly sources: readonly Source[];
  readonly instruments: readonly Instrument[];
  /** Only in compiled ledgers: for each state, the indexes of its instruments, in order of first date. */
  readonly byState?: Readonly<Record<string, readonly number[]>>;
  /** Only in compiled ledgers: the indexes of instruments with a pledge that another state's misfortune calls on. */
  readonly aboutOthers?: readonly number[];
  readonly records: { readonly [N in CollectionName]: readonly RecordOf<N>[] };
  /** Only in a ledger with names in another language: the collections whose words were translated, as they were written. */
  readonly recordsInEnglish?: Partial<LedgerData["records"]>;
  readonly rules: readonly AllyRule[];
  /** The contents of each collection, and whether it is complete; absent in a ledger made from a dataset. */
  readonly scope?: Scope | undefined;
  /** Explanations of why states form few alliances, written before they were computed. */
  readonly explanations: readonly Explanation[];
  /** The acts that meet each trigger of a clause. */
  readonly triggers: readonly TriggerWord[];
  /** Names under `held-by` that compile a data set; absent in a ledger that lists none. */
  readonly coders?: readonly string[];
  /** Guided courses over maps of areas. They are not facts and not in the hash; absent in a ledger made from a dataset. */
  readonly guides?: readonly Guide[];
  /** The glossary; absent in a ledger made from a dataset. */
  readonly glossary?: readonly Term[];
  /** The sources of definitions in the glossary. */
  readonly glossarySources?: readonly Source[];
  /** Names of organs that stand for a state's government, and classes of sources. They are not facts and not in the hash. */
  readonly organs?: readonly Organ[];
  readonly outlets?: Outlets | undefined;
  /** Regions and eras by which pacts are counted; absent in a ledger made from a dataset, as are the gaps. */
  readonly coverage?: Coverage | undefined;
  /** Only in compiled ledgers: the counts of pacts by region and era. */
  readonly coverageCounts?: readonly CoverageCount[] | undefined;
  /** Pacts that are known to exist and have no file. */
  readonly gaps?: readonly Gap[];
  /** Published audits, the newest first. They are not facts and not in the hash. */
  readonly audits?: readonly Audit[];
  /** Parts of texts that are still to be read. */
  readonly unread?: readonly Unread[];
  /** Texts with their claims. They are not facts and not in the hash; absent in a ledger made from a dataset. */
  readonly claims?: readonly ClaimsText[];
  /** Answers of claims.check at earlier versions. */
  readonly verdicts?: readonly SavedVerdicts[];
  /** Disagreements with ATOP that were judged, and the instruments drawn for the first comparison. They are not facts and not in the hash. */
  readonly agreement?: AgreementData | undefined;
  /** Studies with their published numbers. They are not facts of the ledger and not in the hash; absent in a ledger made from a dataset. */
  readonly literature?: readonly Study[];
  /** Published versions of this ledger in short form. They are not facts and not in the hash. */
  readonly versions?: readonly KeptVersion[];
  /** The lines of facts in their files; computed when the ledger is compiled. */
  readonly lines?: FactLines;
}
