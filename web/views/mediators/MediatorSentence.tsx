/** The verdict of the page: the number of states with links to both sides and bound to neither. */
import { countWord, withArticle } from "../../app/language/speech.ts";
import { isPast } from "../../app/query/directory.ts";
import { type Piece, Sentence } from "../../ledger/Sentence.tsx";
import { mediators } from "./labels.ts";
import type { Mediators } from "./mediation.ts";

const t = mediators.lede;

export function MediatorSentence({ answer: { a, b, date, candidates } }: { readonly answer: Mediators }) {
  const past = isPast(date);
  const count = candidates.filter(({ listed }) => listed).length;
  const names: Piece[] = [{ text: withArticle(a.name), side: "first" }, { text: t.nor }, { text: withArticle(b.name), side: "second" }];
  if (count === 0) return <Sentence pieces={[{ text: `${t.on(date)}${t.none(past)}` }, ...names, { text: t.tiesNone(past) }]} counts />;
  const text = countWord(count);
  const one = count === 1;
  return (
    <Sentence
      pieces={[
        { text: t.on(date) },
        { text, open: "listed", label: t.open(text) },
        { text: t.bound(one, past) },
        ...names,
        { text: t.ties(one, past) },
      ]}
    />
  );
}
