/** The sentence of the comparison: how many states each of the two owes defence. */
import { en } from "../../app/language/en.ts";
import { countWord, withArticle } from "../../app/language/speech.ts";
import type { Comparison } from "../../app/query/answers.ts";
import { NumberSentence } from "../../ledger/NumberSentence.tsx";
import { labels } from "./labels.ts";

const LINE = "owes-defence";

export function Sentence({ comparison: { states, lines, date } }: { readonly comparison: Comparison }) {
  const line = lines.find(({ id }) => id === LINE);
  const numbers = states.map(({ id, name }, index) => {
    const text = countWord(line?.cells[index]?.count ?? 0, index === 0);
    return { text, open: `${LINE}.${id}`, label: en.compare.open(line?.label ?? "", name, text) };
  });
  return <NumberSentence pieces={labels.sentence(date)} names={states.map(({ name }) => withArticle(name))} numbers={numbers} />;
}
