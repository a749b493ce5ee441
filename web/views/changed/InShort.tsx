/** The changes of defence in sentences about states, before the numbers by type. */

import { en } from "../../app/language/en.ts";
import { withArticle } from "../../app/language/speech.ts";
import { foundingPair } from "../../app/query/directory.ts";
import { TreatyButton } from "../../ledger/TreatyButton.tsx";
import { articleWords } from "../../ui/names.ts";
import { useMore } from "../../ui/useMore.tsx";
import { type Changes, namesOn } from "./changes.ts";
import { type Consequence, consequencesOf } from "./consequences.ts";
import { changed } from "./labels.ts";

const t = changed.inShort;
/** Sentences before the reader asks for the rest. */
const MOST = 8;

export function InShort({ answer }: { readonly answer: Changes }) {
  const all = consequencesOf(answer);
  const [shown, more] = useMore(all, MOST, t.all);
  if (all.length === 0) return null;
  return (
    <section className="changed-short" aria-labelledby="changed-short">
      <h2 id="changed-short">
        {t.title(
          all.some(({ change }) => change === "gained"),
          all.some(({ change }) => change === "lost"),
        )}
      </h2>
      <ul>
        {shown.map((one) => (
          <li key={one.key}>
            {says(one, answer)} <TreatyButton id={one.instrument} title={textOf(one)} hint={changed.openWords} />
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

/** The treaty with the articles whose words the link shows. */
const textOf = ({ short, articles }: Consequence) => [short, ...articles.map(articleWords)].join(en.list.comma);

function says({ change, date, one, bearers, owed }: Consequence, { state, from, to }: Changes): string {
  const nameOf = namesOn(date, change === "lost" ? from : to);
  const name = (id: string) => withArticle(nameOf(id));
  const words = change === "lost" ? t.lost : t.gained;
  const own = state?.id ?? null;
  if (one === null) return words.mutual(date, bearers.map(name));
  if (own !== null && own !== one && bearers.includes(own)) return words.more(date, name(one), name(own));
  const [lead = null] = [own, ...foundingPair()].filter((id) => id !== null && bearers.includes(id));
  if (bearers.length === 1) return words.pair(date, name(bearers[0] ?? ""), name(one), owed.length > 0);
  return words.many(date, name(one), bearers.length, lead === null ? null : name(lead), owed.length);
}
