/** The area of a clause as text: the clause, and the places where it says that an attack must fall. */
import { en } from "../../app/language/en.ts";
import type { Area } from "../../app/query/answers.ts";
import { Choice } from "../../ui/Choice.tsx";
import { articleWords } from "../../ui/names.ts";
import { map } from "./labels.ts";
import { useView } from "./search.ts";

const t = map.area;

export function AreaBook({ area: { clause, clauses, instrument } }: { readonly area: Area }) {
  const { change } = useView();
  const article = articleWords(clause.article);
  const limited = clauses.filter(({ limit }) => limit !== "none");
  return (
    <section className="area-book" aria-labelledby="area-title">
      <h2 id="area-title">{t.of(instrument.short, article)}</h2>
      {limited.length > 1 && (
        <Choice
          label={t.clause}
          value={clause.obligation}
          options={limited.map((one) => ({
            id: one.obligation,
            name: `${articleWords(one.article)}${en.list.comma}${en.types[one.type] ?? one.type}`,
          }))}
          onPick={(id) => change({ area: `${instrument.id}.${id}`, open: null })}
        />
      )}
      {clause.limit === "none" && <p>{t.none(instrument.short, article)}</p>}
      {clause.limit === "unknown" && <p className="left-out">{t.unknown(instrument.short)}</p>}
      {clause.parts.length > 0 && (
        <>
          <p className="small">{t.words(clause.reference.at ?? null)}</p>
          <ul className="area-parts">
            {clause.parts.map(({ says, quote }) => (
              <li key={says}>{quote === null ? says : <q lang="en">{quote}</q>}</li>
            ))}
          </ul>
        </>
      )}
      <p className="record-doors">
        <button type="button" className="button small-button" onClick={() => change({ treaty: instrument.id, open: null })}>
          {t.open}
        </button>
        <button type="button" className="button small-button" onClick={() => change({ area: null, open: null, treaty: null })}>
          {t.close}
        </button>
      </p>
    </section>
  );
}
