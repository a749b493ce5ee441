/** Each state by the narrowest and by the widest definition, as a sentence; both numbers open. */
import { withArticle } from "../../app/language/speech.ts";
import type { Ladder } from "../../app/query/answers.ts";
import { type Piece, Sentence } from "../../ledger/Sentence.tsx";
import { counts } from "./labels.ts";

interface Counted {
  readonly rule: string;
  readonly predicate: string;
  readonly count: number;
}

export function CountsSentence({ ladders }: { readonly ladders: readonly [Ladder, ...Ladder[]] }) {
  const pieces = ladders.flatMap(({ state, steps }, index): Piece[] => {
    const counted = steps.flatMap(({ rule, predicate, count }): Counted[] => (count === null ? [] : [{ rule, predicate, count }]));
    const [least] = counted;
    if (least === undefined) return [];
    const most = counted.reduce((one, step) => (step.count > one.count ? step : one), least);
    const told = ({ rule, predicate, count }: Counted, hasUnit: boolean, stop?: string): Piece[] => [
      { text: counts.before(predicate) },
      { text: counts.states(count, hasUnit), open: `${rule}.${state.id}`, ...(stop && { stop }) },
    ];
    const end = index < ladders.length - 1 ? counts.besides : counts.stop;
    const name: Piece = { text: withArticle(state.name), side: index === 0 ? "first" : "second" };
    const both = index === 0 ? [name] : [{ text: counts.space }, name];
    if (most.count === least.count) return [...both, ...told(least, index === 0, end)];
    return [...both, ...told(least, index === 0), { text: counts.and }, ...told(most, false, end)];
  });
  return <Sentence pieces={[{ text: counts.on(ladders[0].date) }, ...pieces]} />;
}
