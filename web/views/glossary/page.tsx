/** The glossary: every word that the app explains, in groups; the address names one, and it is shown first. */
import "./glossary.css";
import { useEffect, useMemo, useRef } from "react";
import { csvOf, rowsOf } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { Header } from "../../app/shell/Header.tsx";
import { Footer } from "../../ledger/Footer.tsx";
import { glossary } from "../../ledger/glossary.labels.ts";
import { sentence } from "../../ui/Complaint.tsx";
import { download } from "../../ui/download.ts";
import { type Search, useView } from "./search.ts";
import { TermEntry } from "./TermEntry.tsx";

export function Page() {
  const view = useView();
  const answer = useAsk("ledger.glossary", {}).answer;
  const asked = useMemo(() => (view.term === null ? null : askNow("ledger.glossary", { term: view.term })), [view.term]);
  const shown = asked?.answer?.terms[0] ?? null;
  const terms = answer?.terms ?? [];
  const named = useMemo(() => new Map(terms.map(({ id, term }) => [id, term])), [terms]);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${shown?.term ?? glossary.title} · ${en.brand}`;
    if (shown !== null) main.current?.querySelector<HTMLElement>(`#term-${shown.id}`)?.scrollIntoView({ block: "center" });
  }, [shown]);
  const groups = Object.keys(glossary.groups) as (keyof typeof glossary.groups)[];
  const full: Search = { ...BARE, path: "glossary", term: view.term };
  const save = () => answer !== null && download("entente-glossary.csv", "text/csv", csvOf(rowsOf("ledger.glossary", answer)));
  return (
    <div className="page glossary-page">
      <Header path="glossary" />
      <main id="main" tabIndex={-1} ref={main}>
        <div className="glossary-lead">
          <h1 className="sentence">{glossary.title}</h1>
          <p className="standfirst">{glossary.standfirst}</p>
          {asked?.complaint != null && (
            <div className="problem" role="alert">
              <p>
                <strong>{glossary.unknown(view.term ?? "")}</strong>{" "}
                {asked.complaint.todo.startsWith("try") && sentence(asked.complaint.todo)}
              </p>
              <p>
                <a className="button" href={hrefOf("glossary", {})}>
                  {glossary.all}
                </a>
              </p>
            </div>
          )}
          <nav className="glossary-jump" aria-label={glossary.jump}>
            {groups.map((group) => (
              <button key={group} type="button" className="link" onClick={() => toHeading(group)}>
                {glossary.groups[group]}
              </button>
            ))}
          </nav>
        </div>
        {groups.map((group) => (
          <section key={group} className="glossary-group" aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`} tabIndex={-1}>
              {glossary.groups[group]}
            </h2>
            <dl>
              {terms
                .filter((term) => term.group === group)
                .map((term) => (
                  <TermEntry key={term.id} term={term} named={named} shown={term.id === shown?.id} />
                ))}
            </dl>
          </section>
        ))}
      </main>
      <Footer
        ledger={answer?.ledger ?? null}
        view={full}
        sentence={shown === null ? glossary.counted(terms.length) : `${shown.term}: ${shown.gloss}`}
        downloads={[{ label: glossary.table, save }]}
      />
    </div>
  );
}

function toHeading(group: string) {
  const heading = document.getElementById(`group-${group}`);
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
