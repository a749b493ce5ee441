/** The smallest and largest number of allies of each state, as a sentence; both numbers open. */
import { withArticle } from "../../app/language/speech.ts";
import type { Ladder } from "../../app/query/answers.ts";
import { type Piece, Sentence } from "../../ledger/Sentence.tsx";
import { counts } from "./labels.ts";

export function CountsSentence({ ladders }: { readonly ladders: readonly [Ladder, ...Ladder[]] }) {
  const pieces = ladders.flatMap(({ state, steps }, index): Piece[] => {
    const counted = steps.flatMap(({ rule, count }) => (count === null ? [] : [{ rule, count }]));
    const [least] = counted;
    if (least === undefined) return [];
    const most = counted.reduce((one, step) => (step.count > one.count ? step : one), least);
    const number = ({ rule }: typeof least, text: string): Piece => ({ text, open: `${rule}.${state.id}` });
    const stop = index < ladders.length - 1 ? counts.besides : counts.colon;
    const first: Piece[] = [
      { text: withArticle(state.name), side: index === 0 ? "first" : "second" },
      { text: counts.has },
      number(least, counts.allies(least.count)),
    ];
    if (most.count === least.count) return [...first, { text: stop }];
    return [...first, { text: counts.or }, { ...number(most, String(most.count)), stop }];
  });
  return <Sentence pieces={[{ text: counts.on(ladders[0].date) }, ...pieces, { text: ` ${counts.depends}` }]} />;
}
