/** The area of a clause in words: which clause, and where the text says that an attack must fall. */

import { en } from "../../app/language/en.ts";
import type { Area } from "../../app/query/answers.ts";
import type { Spell } from "../../ledger/spell.ts";
import { articleWords } from "../../ui/download.ts";
import { atlas } from "./labels.ts";
import { useView } from "./search.ts";

interface Props {
  readonly area: Area;
  readonly spell: Spell;
}

export function AreaBook({ area, spell }: Props) {
  const { clause, clauses, instrument } = area;
  const limited = clauses.filter(({ limit }) => limit !== "none");
  return (
    <section className="area-book" aria-labelledby="area-title">
      <h2 id="area-title">{atlas.area.of(instrument.title, articleWords(clause.article))}</h2>
      {limited.length > 1 && (
        <label className="clause-choice">
          <span>{atlas.area.clause}</span>
          <select value={clause.obligation} onChange={(event) => go({ area: `${instrument.id}.${event.target.value}`, open: null })}>
            {limited.map(({ obligation, article, type }) => (
              <option key={obligation} value={obligation}>
                {`${articleWords(article)}, ${en.types[type] ?? type}`}
              </option>
            ))}
          </select>
        </label>
      )}
      {clause.limit === "none" && <p>{atlas.area.none(instrument.title, articleWords(clause.article))}</p>}
      {clause.limit === "unknown" && <p className="left-out">{atlas.area.unknown(instrument.title)}</p>}
      {clause.parts.length > 0 && (
        <>
          <p className="small">{atlas.area.words(clause.reference.at ?? null)}</p>
          <ul className="area-parts">
            {clause.parts.map(({ says, quote }) => (
              <li key={says}>{quote === null ? spell(says) : <q>{quote}</q>}</li>
            ))}
          </ul>
        </>
      )}
      <p className="record-doors">
        <button type="button" className="button small-button" onClick={() => go({ treaty: instrument.id, open: null })}>
          {atlas.area.open}
        </button>
        <button type="button" className="button small-button" onClick={() => go({ area: null, open: null, treaty: null })}>
          {atlas.area.close}
        </button>
      </p>
    </section>
  );
}
