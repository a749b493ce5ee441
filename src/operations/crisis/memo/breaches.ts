/** Pledges that the attack itself breaks, and rights to act that the attacker can claim, one entry for each clause. */
import { groupBy } from "../../../ledger/groupBy.ts";
import { isToAnother } from "../../../model/dutyTold.ts";
import { type Phrase, phrase, type Unspoken } from "../../../model/phrase.ts";
import type { Memo, MemoBreach } from "../../../model/results/memo.ts";
import type { UnspokenTrace } from "../../../model/results/trace.ts";
import { clauseHead, type Drafting, requireInstrument, wordsOf } from "./duty.ts";

type Breach = UnspokenTrace["breaches"][number];
type OwnClaim = UnspokenTrace["ownClaims"][number];

export function breachesOf(breaches: readonly Breach[], drafting: Drafting): Unspoken<Memo["breaches"]> {
  const groups = groupBy(breaches, ({ instrument, obligation, grade, certain, about, checked }) =>
    JSON.stringify([instrument, obligation, grade, certain, about, checked === "unverified"]),
  );
  const entries = [...groups.values()].sort(([a], [b]) => weightOf(a) - weightOf(b));
  return entries.map((group) => breachOf(group, drafting));
}

/** Law before politics, promises to the attacked itself before those about it to another, certain before contestable. */
const weightOf = (breach: Breach): number =>
  (breach.grade === "principle" ? 4 : 0) + (isToAnother(breach) ? 2 : 0) + (breach.certain ? 0 : 1);

function breachOf(group: readonly [Breach, ...Breach[]], { ledger, sources, day }: Drafting): Unspoken<MemoBreach> {
  const [{ type, grade, certain, wording, quote, obligation, reference, promise, about, ...first }] = group;
  const instrument = requireInstrument(ledger, first.instrument);
  const by = [...new Set(group.map((one) => one.by))];
  const toward = [...new Set(group.map((one) => one.toward))];
  return {
    ...clauseHead(instrument, first, day),
    sentence: phrase("memo-breach", { by, toward, about, grade, certain, promise, unverified: first.checked === "unverified" }),
    by,
    toward,
    type,
    grade,
    promise,
    certain,
    turnsOn: first.doubts,
    wording,
    words: wordsOf(instrument, obligation, quote, sources),
    reference: sources.cite(reference),
  };
}

/** The claims of the attacker, each with the questions on which it turns and the invocations of its article. */
export function ownClaimsOf(claims: readonly OwnClaim[], { ledger, sources, day }: Drafting): Unspoken<Memo["ownClaims"]> {
  const key = ({ instrument, article, by, toward, wording }: OwnClaim) => JSON.stringify([instrument, article, by, toward, wording]);
  return [...new Map(claims.map((one) => [key(one), one])).values()].map(
    ({ by, toward, wording, quote, obligation, reference, turnsOn, uses, ...claim }) => {
      const instrument = requireInstrument(ledger, claim.instrument);
      return {
        ...clauseHead(instrument, claim, day),
        sentence: phrase("memo-own-claim", {
          by,
          toward,
          instrument: instrument.id,
          article: claim.article,
          unverified: claim.checked === "unverified",
        }),
        by,
        toward,
        turnsOn: turnsOn.map(
          ({ question, readings }): Phrase =>
            readings.length === 0
              ? question
              : phrase("memo-finding", { reason: question, readings: readings.map((one) => phrase("memo-view", one)) }),
        ),
        wording,
        words: wordsOf(instrument, obligation, quote, sources),
        uses: uses.map(({ date, by: who, note }) => {
          const ref = instrument.acts.find((one) => one.act === "invoked" && one.date === date && (one.note ?? "") === note)?.ref;
          return {
            sentence: phrase("memo-used", { date, by: who, articles: [], note }),
            reference: ref === undefined ? null : sources.cite(ref),
          };
        }),
        reference: sources.cite(reference),
      };
    },
  );
}
