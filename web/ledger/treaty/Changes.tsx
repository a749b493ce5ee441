/** Settled changes to a text (reservations, understandings, protocols): by whom, since when, to which articles. */

import { en } from "../../app/language/en.ts";
import { capital } from "../../app/language/speech.ts";
import { InEnglish } from "../../ui/InEnglish.tsx";
import { articleWords, named } from "../../ui/names.ts";
import { treatyLabels } from "./labels.ts";
import type { Shown } from "./shown.ts";
import { Checked } from "./Words.tsx";
import { dateWords } from "./words.ts";

const t = treatyLabels.open;

export function Changes({ answer: { instrument }, cites, nameOf }: Shown) {
  const articles = new Map(instrument.obligations.map(({ id, article }) => [id, article]));
  return (
    <ul className="statements">
      {(instrument.modifiers ?? []).map(({ kind, by, toward, from, until, says, obligations, published, ref }) => (
        <li key={JSON.stringify([kind, by, says, from])}>
          <strong>{t.kinds[kind] ?? capital(kind)}</strong>
          {by !== undefined && ` ${t.by} ${named(by, nameOf)}`}
          {toward !== undefined && ` ${t.toward} ${named(toward, nameOf)}`}
          {en.list.clause}
          {obligations === undefined ? t.whole : obligations.map((id) => articleWords(articles.get(id) ?? id)).join(en.list.comma)}
          {from !== undefined && `${en.list.clause}${treatyLabels.articles.version(from, until ?? null)}`}
          {says !== undefined && (
            <>
              {en.list.colon}
              <InEnglish text={says} />
            </>
          )}
          {published != null && <span className="faint">{en.list.aside(dateWords(published))}</span>} <Checked of={ref} cites={cites} />
        </li>
      ))}
    </ul>
  );
}
