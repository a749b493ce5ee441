/** The verdict of the page: the number of states with links to both sides, and of those among them that are bound to neither. */
import { countWord, withArticle } from "../../app/language/speech.ts";
import { isPast } from "../../app/query/directory.ts";
import { type Piece, Sentence } from "../../ledger/Sentence.tsx";
import { mediators } from "./labels.ts";
import { isUnbound, type Mediators } from "./mediation.ts";

const t = mediators.lede;

export function MediatorSentence({ answer: { a, b, date, candidates } }: { readonly answer: Mediators }) {
  const past = isPast(date);
  const linked = candidates.filter(({ listed }) => listed);
  const names: Piece[] = [{ text: withArticle(a.name), side: "first" }, { text: t.and }, { text: withArticle(b.name), side: "second" }];
  if (linked.length === 0) return <Sentence pieces={[{ text: `${t.on(date)}${t.none(past)}` }, ...names, { text: t.noBody }]} counts />;
  const text = countWord(linked.length);
  const free = linked.filter(isUnbound).length;
  return (
    <Sentence
      pieces={[
        { text: t.on(date) },
        { text, open: "listed", label: t.open(text) },
        { text: t.ties(linked.length === 1, past) },
        ...names,
        { text: t.free(free, linked.length, past) },
      ]}
    />
  );
}
