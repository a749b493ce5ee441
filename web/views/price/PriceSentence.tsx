/** The verdict of the page: the number of states that each must defend, and that owe it defence. */
import { en } from "../../app/language/en.ts";
import { countWord, withArticle } from "../../app/language/speech.ts";
import { isPast } from "../../app/query/directory.ts";
import type { Both } from "../../ledger/autonomy.ts";
import { type Piece, Sentence } from "../../ledger/Sentence.tsx";
import { price } from "./labels.ts";

const t = price.lede;
type Account = Both[number];
type Line = "owes-defence" | "owed-defence";

export function PriceSentence({ both }: { readonly both: Both }) {
  const { date } = both[0];
  const past = isPast(date);
  const isEmpty = (line: Line) => both.every((account) => isNone(account, line));
  const pieces = isEmpty("owes-defence")
    ? neitherPieces(both, past, isEmpty("owed-defence"))
    : both.flatMap((account, index): Piece[] => [
        nameOf(account, index),
        { text: t.defends(past) },
        numberOf(account, "owes-defence", index === 0),
        { text: t.owed(past) },
        { ...numberOf(account, "owed-defence", false), stop: stopAfter(index) },
      ]);
  return <Sentence pieces={[{ text: t.on(date) }, ...pieces]} counts />;
}

/** The sentence if neither state must defend anyone. */
function neitherPieces(both: Both, past: boolean, isOwedNothing: boolean): readonly Piece[] {
  const [a, b] = both.map(nameOf) as [Piece, Piece];
  const neither = [{ text: t.neither }, a, { text: t.nor }, b, { text: t.nobody(past) }];
  if (isOwedNothing) return [...neither, { text: t.nobodyEither(past) }];
  const owed = both.flatMap((account, index): Piece[] => [
    nameOf(account, index),
    { text: t.owedBy(past) },
    { ...numberOf(account, "owed-defence", index === 0), stop: stopAfter(index) },
  ]);
  return [...neither, { text: t.first }, ...owed];
}

const stopAfter = (index: number) => (index === 0 ? t.next : t.end);

function nameOf({ state }: Account, index: number): Piece {
  return { text: withArticle(state.name), side: index === 0 ? "first" : "second" };
}

const cellOf = ({ lines }: Account, line: Line) => lines.find(({ id }) => id === line);

function isNone(account: Account, line: Line): boolean {
  const cell = cellOf(account, line)?.cell;
  return (cell?.count ?? 0) === 0 && (cell?.notKnown ?? 0) === 0;
}

function numberOf(account: Account, line: Line, hasUnit: boolean): Piece {
  const found = cellOf(account, line);
  const text = countWord(found?.cell.count ?? 0, hasUnit);
  return { text, open: `${line}.${account.state.id}`, label: en.compare.open(found?.label ?? "", account.state.name, text) };
}
