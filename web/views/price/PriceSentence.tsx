/** The verdict of the page: the number of states that each must defend, and that owe it defence. */
import { en } from "../../app/language/en.ts";
import { countWord, withArticle } from "../../app/language/speech.ts";
import type { Both } from "../../ledger/autonomy.ts";
import { type Piece, Sentence } from "../../ledger/Sentence.tsx";
import { price } from "./labels.ts";

const t = price.lede;

export function PriceSentence({ both }: { readonly both: Both }) {
  const pieces = both.flatMap(({ state, lines }, index): Piece[] => {
    const isFirst = index === 0;
    const number = (line: string, hasUnit: boolean): Piece => {
      const found = lines.find(({ id }) => id === line);
      const text = countWord(found?.cell.count ?? 0, hasUnit);
      return { text, open: `${line}.${state.id}`, label: en.compare.open(found?.label ?? "", state.name, text) };
    };
    return [
      { text: withArticle(state.name), side: isFirst ? "first" : "second" },
      { text: t.defends },
      number("owes-defence", isFirst),
      { text: t.owed },
      { ...number("owed-defence", false), stop: isFirst ? t.next : t.end },
    ];
  });
  return <Sentence pieces={[{ text: t.on(both[0].date) }, ...pieces]} />;
}
