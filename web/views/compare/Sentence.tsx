/** The sentence of the comparison: how many states each of the two owes defence. */
import { disputedIn } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { countWord, withArticle } from "../../app/language/speech.ts";
import type { Comparison } from "../../app/query/answers.ts";
import { type Piece, Sentence as Pieces } from "../../ledger/Sentence.tsx";
import { type Counted, labels } from "./labels.ts";

const LINE = "owes-defence";

export function Sentence({ comparison: { states, lines, date, ledger } }: { readonly comparison: Comparison }) {
  const line = lines.find(({ id }) => id === LINE);
  const past = date < ledger.verifiedThrough;
  const named = (index: 0 | 1): Piece => ({ text: withArticle(states[index]?.name ?? ""), side: index === 0 ? "first" : "second" });
  const counted = (index: 0 | 1): Counted => {
    const { id = "", name = "" } = states[index] ?? {};
    const cell = line?.cells[index];
    const count = cell?.count ?? 0;
    const text = countWord(count, index === 0);
    const doubts = labels.doubts(cell === undefined ? 0 : disputedIn(cell).length, cell?.notKnown ?? 0, count);
    return { text, doubts, open: `${LINE}.${id}`, label: en.compare.open(line?.label ?? "", name, text) };
  };
  const names = [named(0), named(1)] as const;
  const none = line?.cells.every(({ count, notKnown }) => count === 0 && notKnown === 0) ?? false;
  return <Pieces pieces={none ? labels.neither(date, names, past) : labels.sentence(date, names, [counted(0), counted(1)], past)} />;
}
