/** The glossary: every term that the app explains, in groups. A term named in the address is scrolled into view. */
import { en } from "../../app/language/en.ts";
import "./glossary.css";
import { useEffect, useMemo, useRef } from "react";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { answerDownload } from "../../ledger/downloads.ts";
import { glossary } from "../../ledger/glossary.labels.ts";
import { ViewPage } from "../../ledger/ViewPage.tsx";
import { sentence } from "../../ui/Complaint.tsx";
import { useView } from "./search.ts";
import { TermEntry } from "./TermEntry.tsx";

const GROUPS = Object.keys(glossary.groups) as (keyof typeof glossary.groups)[];

export function Page() {
  const { search } = useView();
  const { answer } = useAsk("ledger.glossary", {});
  const { answer: found, complaint } = useAsk("ledger.glossary", search.term === null ? null : { term: search.term });
  const shown = found?.terms[0] ?? null;
  const terms = answer?.terms ?? [];
  const named = useMemo(() => new Map(terms.map(({ id, term }) => [id, term])), [terms]);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown !== null) list.current?.querySelector(`#term-${shown.id}`)?.scrollIntoView({ block: "center" });
  }, [shown]);
  return (
    <ViewPage
      view="glossary"
      title={shown?.term ?? glossary.title}
      footer={{
        ledger: answer?.ledger ?? null,
        href: hrefOf("glossary", search),
        sentence: shown === null ? glossary.counted(terms.length) : `${shown.term}${en.list.colon}${shown.gloss}`,
        downloads: [answerDownload(glossary.table, "entente-glossary", "ledger.glossary", {})],
      }}
    >
      <div className="glossary-lead">
        <h1 className="sentence">{glossary.title}</h1>
        <p className="standfirst">{glossary.standfirst}</p>
        {complaint !== null && (
          <div className="problem" role="alert">
            <p>
              <strong>{glossary.unknown(search.term ?? "")}</strong> {sentence(complaint.todo)}
            </p>
            <p>
              <a className="button" href={hrefOf("glossary")}>
                {glossary.all}
              </a>
            </p>
          </div>
        )}
        <nav className="glossary-jump" aria-label={glossary.jump}>
          {GROUPS.map((group) => (
            <button key={group} type="button" className="link" onClick={() => toHeading(group)}>
              {glossary.groups[group]}
            </button>
          ))}
        </nav>
      </div>
      <div ref={list}>
        {GROUPS.map((group) => (
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
      </div>
    </ViewPage>
  );
}

function toHeading(group: string) {
  const heading = document.getElementById(`group-${group}`);
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
