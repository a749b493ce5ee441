/** The readings of a checked sentence that its verdict names, with the numbers that the ledger counts. */
import type { Unspoken } from "../../../model/phrase.ts";
import type { Counted, ReadingFound } from "../../../model/phrases/claims.ts";
import type { ClaimVerdict } from "../../../model/results/claims.ts";
import type { SentenceReading } from "../../../model/results/readSentences.ts";

type Claim = Unspoken<ClaimVerdict>;

/** The number that the ledger counts under each reading, and whether the readings are definitions of a word. */
export interface Readings {
  /** The number that the ledger counts, where the sentence gives one; null if definitions give several. */
  readonly counted: Counted;
  /** The readings that the verdict names: those that differ, and the definitions of a word that give different numbers. */
  readonly readings: readonly ReadingFound[];
  readonly defined: boolean;
}

export function readingsFound({ verdict, readings: all }: Claim, taken: Unspoken<SentenceReading> | undefined): Readings {
  const differ = verdict === "depends-on-reading" && all.length > 1;
  const outcomes = new Set(all.map(({ outcome }) => outcome));
  const defined = taken?.takes.some(({ means }) => means.code === "each-a-reading") === true && (!differ || outcomes.size > 1);
  const rules = new Map(taken?.takes.flatMap(({ means }) => rulesIn(means)));
  const readings = all.map((one): ReadingFound => {
    const rule = rules.get(one.reading ?? "");
    return { reading: one.reading, outcome: one.outcome, counted: countOf([one]), ...(rule === undefined ? {} : { rule }) };
  });
  const numbers = new Set(readings.map((one) => JSON.stringify(one.counted)));
  const several = defined && numbers.size > 1;
  return { counted: several || (defined && differ) ? null : countOf(all), readings: differ || several ? readings : [], defined };
}

/** The rules by which a word is taken, by their titles. */
function rulesIn(means: Unspoken<SentenceReading>["takes"][number]["means"]): (readonly [title: string, rule: string])[] {
  const of = means.code === "each-a-reading" ? means.args.of : [means];
  return of.flatMap(({ code, args }) =>
    code === "by-rule" && "title" in args && "rule" in args ? [[String(args.title), String(args.rule)] as const] : [],
  );
}

/** The first number found, where the claim expects one; the least and the most, where some of those counted are in doubt. */
function countOf(readings: Claim["readings"]): Counted {
  const test = readings.flatMap(({ tests }) => tests).find(({ expected }) => typeof expected.value === "number");
  const [value, most] = test?.holds.values ?? [];
  if (typeof value !== "number") return null;
  return typeof most === "number" && test?.at.endsWith(".length") === true ? { least: value, most } : value;
}
