/** The verdict of the page: the number of states with links to both sides and bound to neither. */
import { countWord, withArticle } from "../../app/language/speech.ts";
import { OpenNumber } from "../../ledger/OpenNumber.tsx";
import { mediators } from "./labels.ts";
import type { Mediators } from "./mediation.ts";

const t = mediators.lede;

export function MediatorSentence({ answer: { a, b, date, candidates } }: { readonly answer: Mediators }) {
  const count = candidates.filter(({ listed }) => listed).length;
  const text = count === 0 ? t.none : countWord(count);
  const one = count <= 1;
  return (
    <h1 className="sentence">
      {t.on(date)}
      <OpenNumber open="listed" label={t.open(text)}>
        {text}
      </OpenNumber>
      {t.bound(one)}
      <span className="name first">{withArticle(a.name)}</span>
      {t.nor}
      <span className="name second">{withArticle(b.name)}</span>
      {t.ties(one)}
    </h1>
  );
}
