/**
 * The verdict on each sentence that was read: in a sentence with the number found, the outcome of each reading and its grounds; what
 * comes closest if it fails; and two lines to quote.
 */
import { lifeSpan } from "../../../claims/lifeSpan.ts";
import { nearMisses } from "../../../claims/near/nearest.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { type Phrase, phrase, type Unspoken } from "../../../model/phrase.ts";
import type { Days } from "../../../model/phrases/claims.ts";
import type { CheckedText, ClaimVerdict } from "../../../model/results/claims.ts";
import type { ReadSentences } from "../../../model/results/readSentences.ts";
import { quoted } from "./quoted.ts";
import { type Readings, readingsFound } from "./readingsFound.ts";

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
      const checked = claims.get(one.readings[0]?.claim ?? "");
      if (checked === undefined) return one;
      const claim = withTerms(ledger, checked);
      const near = nearMisses(ledger, claim);
      const cut = one.cut.map(({ words }) => words);
      const found = readingsFound(claim, one.readings[0]);
      const part = partOf(one);
      const says = verdictOf(claim, { ...found, ...part }, cut);
      return {
        ...one,
        verdict: { verdict: claim.verdict, says },
        near,
        quote: quoted(ledger, claim, { ...found, ...part, near, cut }),
      };
    }),
  };
}

/**
 * A claim that fails because its treaty has ended, with the time in which that was in force before its words: quoted alone, the words
 * would say the opposite of the verdict.
 */
function withTerms(ledger: Ledger, claim: Claim): Claim {
  const { verdict, readings, grounds } = claim;
  const failed = readings.flatMap(({ tests }) => tests).filter(({ result }) => result === "not-met");
  const isOfTies = failed.length > 0 && failed.every(({ operation }) => operation === "ties.between");
  if (verdict !== "contradicted" || !isOfTies) return claim;
  const clauses = grounds.flatMap((one) => (one.code === "rests-on-clause" ? [one.args.instrument] : []));
  const ended = [...new Set(clauses)].flatMap((id) => {
    const instrument = ledger.instrument(id);
    const life = instrument === undefined ? null : lifeSpan(ledger, instrument);
    if (life === null || life.until === null || life.until > ledger.version.verifiedThrough) return [];
    return [phrase("rests-on-life", { instrument: id, ...life })];
  });
  if (ended.length === 0) return claim;
  return {
    ...claim,
    grounds: [
      ...ended,
      ...grounds.filter((one) => one.code !== "rests-on-clause"),
      ...grounds.filter((one) => one.code === "rests-on-clause"),
    ],
  };
}

/** The part of the sentence's time for which the verdict stands: nothing for all of it, or where definitions differ in it. */
function partOf({ readings }: Unspoken<ReadSentences>["sentences"][number]): { part?: readonly Days[] } {
  const parts = readings[0]?.takes.flatMap(({ means }) => (means.code === "on-part-of-it" ? [means.args.stretches] : [])) ?? [];
  const [part, ...others] = parts;
  return part === undefined || others.length > 0 ? {} : { part };
}

function verdictOf({ verdict, because, grounds }: Claim, found: Readings & { part?: readonly Days[] }, cut: readonly string[]): Phrase {
  return phrase("sentence-verdict", {
    verdict,
    ...found,
    grounds: plainGrounds(grounds).slice(0, MOST_GROUNDS),
    because: verdict === "not-checkable" ? because : null,
    cut,
  });
}

/** The grounds without what the sentence on the force of a clause already says: its words, and the counts of coverage. */
function plainGrounds(grounds: Claim["grounds"]): Claim["grounds"] {
  const told = new Set(grounds.flatMap((one) => (one.code === "clause-force" ? [placeOf(one.args)] : [])));
  if (told.size === 0) return grounds;
  return grounds.filter((one) => one.code !== "rests-on-coverage" && !(one.code === "rests-on-clause" && told.has(placeOf(one.args))));
}

function placeOf({ instrument, article }: { readonly instrument: string; readonly article: string }): string {
  return `${instrument} ${article}`;
}
