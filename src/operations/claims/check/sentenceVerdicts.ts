/**
 * The verdict on each sentence that was read: in a sentence with the number found, the outcome of each reading and its grounds; what
 * comes closest if it fails; and two lines to quote.
 */
import { nearMisses } from "../../../claims/near/nearest.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { type Phrase, phrase, type Unspoken } from "../../../model/phrase.ts";
import type { ReadingFound } from "../../../model/phrases/claims.ts";
import type { CheckedText, ClaimVerdict } from "../../../model/results/claims.ts";
import type { ReadSentences, SentenceReading } from "../../../model/results/readSentences.ts";
import { quoted } from "./quoted.ts";

type Claim = Unspoken<ClaimVerdict>;

/** Grounds that the sentence gives; the claim has them all. */
const MOST_GROUNDS = 3;

export function withVerdicts(
  ledger: Ledger,
  read: Unspoken<ReadSentences>,
  texts: readonly Unspoken<CheckedText>[],
): Unspoken<ReadSentences> {
  const claims = new Map(texts.flatMap((text) => text.claims.map((claim) => [claim.id, claim] as const)));
  return {
    ...read,
    sentences: read.sentences.map((one) => {
      const claim = claims.get(one.readings[0]?.claim ?? "");
      if (claim === undefined) return one;
      const near = nearMisses(ledger, claim);
      const cut = one.cut.map(({ words }) => words);
      const found = readingsFound(claim, one.readings[0]);
      const says = verdictOf(claim, found, cut);
      return {
        ...one,
        verdict: { verdict: claim.verdict, says },
        near,
        quote: quoted(ledger, claim, { ...found, near, cut }),
      };
    }),
  };
}

/** What the ledger counts under each reading, and whether the readings are definitions of a word. */
export interface Readings {
  /** The number that the ledger counts, where the sentence gives one; null if definitions give several. */
  readonly counted: number | null;
  /** The readings that the verdict names: those that differ, and the definitions of a word that give different numbers. */
  readonly readings: readonly ReadingFound[];
  readonly defined: boolean;
}

function readingsFound({ verdict, readings: all }: Claim, taken: Unspoken<SentenceReading> | undefined): Readings {
  const differ = verdict === "depends-on-reading" && all.length > 1;
  const outcomes = new Set(all.map(({ outcome }) => outcome));
  const defined = taken?.takes.some(({ means }) => means.code === "each-a-reading") === true && (!differ || outcomes.size > 1);
  const readings = all.map((one): ReadingFound => ({ reading: one.reading, outcome: one.outcome, counted: countOf([one]) }));
  const numbers = new Set(readings.map((one) => one.counted));
  const several = defined && numbers.size > 1;
  return { counted: several || (defined && differ) ? null : countOf(all), readings: differ || several ? readings : [], defined };
}

function verdictOf({ verdict, because, grounds }: Claim, found: Readings, cut: readonly string[]): Phrase {
  return phrase("sentence-verdict", {
    verdict,
    ...found,
    grounds: plainGrounds(grounds).slice(0, MOST_GROUNDS),
    because: verdict === "not-checkable" ? because : null,
    cut,
  });
}

/** The grounds without the counts of coverage where a clause speaks for itself. */
function plainGrounds(grounds: Claim["grounds"]): Claim["grounds"] {
  return grounds.some(({ code }) => code === "clause-force") ? grounds.filter(({ code }) => code !== "rests-on-coverage") : grounds;
}

/** The first number found, where the claim expects one. */
function countOf(readings: Claim["readings"]): number | null {
  const test = readings.flatMap(({ tests }) => tests).find(({ expected }) => typeof expected.value === "number");
  const [value] = test?.holds.values ?? [];
  return typeof value === "number" ? value : null;
}
