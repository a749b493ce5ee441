/** Pledges that the attack itself breaks, one entry for each clause. */
import { phrase, type Unspoken } from "../../../model/phrase.ts";
import type { Memo, MemoBreach } from "../../../model/results/memo.ts";
import type { UnspokenTrace } from "../../../model/results/trace.ts";
import { citationOf, type Drafting, requireInstrument, wordsOf } from "./duty.ts";

type Breach = UnspokenTrace["breaches"][number];

export function breachesOf(breaches: readonly Breach[], drafting: Drafting): Unspoken<Memo["breaches"]> {
  const groups = new Map<string, [Breach, ...Breach[]]>();
  for (const breach of breaches) {
    const key = JSON.stringify([breach.instrument, breach.obligation, breach.grade, breach.certain]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [breach]);
    else group.push(breach);
  }
  const entries = [...groups.values()].sort(([a], [b]) => weightOf(a) - weightOf(b));
  return entries.map((group) => breachOf(group, drafting));
}

/** Law before politics, certain before contestable. */
const weightOf = ({ grade, certain }: Breach): number => (grade === "principle" ? 2 : 0) + (certain ? 0 : 1);

function breachOf(group: readonly [Breach, ...Breach[]], { ledger, sources, day }: Drafting): Unspoken<MemoBreach> {
  const [{ title, short, article, type, grade, certain, wording, quote, obligation, reference, ...first }] = group;
  const instrument = requireInstrument(ledger, first.instrument);
  const by = [...new Set(group.map((one) => one.by))];
  const toward = [...new Set(group.map((one) => one.toward))];
  return {
    instrument: instrument.id,
    title,
    short,
    article,
    heading: phrase("memo-clause", { instrument: instrument.id, article }),
    citation: citationOf(instrument, day),
    sentence: phrase("memo-breach", { by, toward, grade, certain }),
    by,
    toward,
    type,
    grade,
    certain,
    wording,
    words: wordsOf(instrument, obligation, quote, sources),
    reference: sources.cite(reference),
  };
}
