/** The promises between the two states, a line for each kind, with links to the treaties. Texts without a pledge come last. */
import "./compare.css";
import { useMemo } from "react";
import { en } from "../../app/language/en.ts";
import type { Comparison } from "../../app/query/answers.ts";
import { isPast } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { articleWords } from "../../ui/names.ts";
import { betweenOf, type Between as Line } from "./between.ts";

/** Maximum number of treaties named in a line; a number opens the rest. */
const NAMED = 2;

export function Between({ comparison: { states, date } }: { readonly comparison: Comparison }) {
  const [a, b] = states;
  const { answer } = useAsk("ties.between", { a: a?.id ?? "", b: b?.id ?? "", date });
  const found = useMemo(() => (answer === null ? null : betweenOf(answer.ties, a?.id ?? "")), [answer, a?.id]);
  if (found === null || a === undefined || b === undefined) return null;
  const words = en.between;
  return (
    <section className="between" aria-labelledby="between-title">
      <h2 id="between-title">{words.title}</h2>
      <ul>
        {!found.lines.some(({ type }) => type === "defence") && <li>{words.noDefence(isPast(date))}</li>}
        {found.lines.map((line) => (
          <li key={`${line.type} ${line.grade} ${line.way}`}>
            <strong>{words.line(line.type, line.grade, line.way, a.name, b.name)}</strong>
            <Pacts line={line} date={date} />
          </li>
        ))}
        {found.soft.length > 0 && <li className="faint">{words.soft(found.soft)}</li>}
      </ul>
    </section>
  );
}

function Pacts({ line: { pacts }, date }: { readonly line: Line; readonly date: string }) {
  const words = en.between;
  const [first] = pacts;
  return (
    <>
      {pacts.slice(0, NAMED).map(({ instrument, title, articles, since, disputed }, index) => (
        <span key={instrument}>
          {index === 0 ? words.under : words.and}
          <a href={hrefOf("instrument", { id: instrument, date })}>{title}</a>
          {words.where(articles.map(articleWords), since, disputed)}
        </span>
      ))}
      {pacts.length > NAMED && words.more(pacts.length - NAMED)}
      {first?.quote != null && (
        <>
          {" "}
          <q lang="en">{first.quote}</q>
        </>
      )}
    </>
  );
}
