/** The sentence of the comparison: how many states each of the two owes defence. */
import { en } from "../../app/language/en.ts";
import { countWord, withArticle } from "../../app/language/speech.ts";
import type { Comparison } from "../../app/query/answers.ts";
import { type Piece, Sentence as Pieces } from "../../ledger/Sentence.tsx";
import { labels } from "./labels.ts";

const LINE = "owes-defence";

export function Sentence({ comparison: { states, lines, date, ledger } }: { readonly comparison: Comparison }) {
  const line = lines.find(({ id }) => id === LINE);
  const past = date < ledger.verifiedThrough;
  const named = (index: 0 | 1): Piece => ({ text: withArticle(states[index]?.name ?? ""), side: index === 0 ? "first" : "second" });
  const counted = (index: 0 | 1): Piece => {
    const { id = "", name = "" } = states[index] ?? {};
    const text = countWord(line?.cells[index]?.count ?? 0, index === 0);
    return { text, open: `${LINE}.${id}`, label: en.compare.open(line?.label ?? "", name, text) };
  };
  const names = [named(0), named(1)] as const;
  const none = line?.cells.every(({ count, notKnown }) => count === 0 && notKnown === 0) ?? false;
  return <Pieces pieces={none ? labels.neither(date, names, past) : labels.sentence(date, names, [counted(0), counted(1)], past)} />;
}
