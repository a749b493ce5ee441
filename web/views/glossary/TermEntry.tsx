/** One term: its meaning, other words for it, related terms, and the source of its definition. */

import { en } from "../../app/language/en.ts";
import { hrefOf } from "../../app/query/search.ts";
import { glossary } from "../../ledger/glossary.labels.ts";
import type { GlossaryTerm } from "../../ledger/glossary.ts";
import { InEnglish } from "../../ui/InEnglish.tsx";
import { TermLeads } from "./TermLeads.tsx";

interface Props {
  readonly term: GlossaryTerm;
  /** Names of related terms, by id. */
  readonly named: ReadonlyMap<string, string>;
  readonly shown: boolean;
}

export function TermEntry({ term: { id, term, also, gloss, more, see, ref, source, leads }, named, shown }: Props) {
  return (
    <div id={`term-${id}`} className={shown ? "term-entry shown" : "term-entry"} {...(shown ? { "aria-current": "true" as const } : {})}>
      <dt>
        <a href={hrefOf("glossary", { term: id })}>
          <InEnglish text={term} />
        </a>
        {also !== undefined && <span className="faint"> {glossary.also(also)}</span>}
      </dt>
      <dd>
        <p>
          <InEnglish text={gloss} />
        </p>
        {more !== undefined && (
          <p>
            <InEnglish text={more} />
          </p>
        )}
        {leads !== undefined && <TermLeads leads={leads} />}
        <p className="small">
          {see !== undefined && (
            <span className="term-see">
              {glossary.see}{" "}
              {see.map((other, index) => (
                <span key={other}>
                  {index > 0 && en.list.comma}
                  <a href={hrefOf("glossary", { term: other })}>
                    <InEnglish text={named.get(other) ?? other} />
                  </a>
                </span>
              ))}
              {en.list.stop}{" "}
            </span>
          )}
          {ref === undefined ? (
            leads === undefined ? (
              glossary.ours
            ) : (
              glossary.grouping
            )
          ) : (
            <>
              {glossary.after}{" "}
              <a href={hrefOf("source", { id: [ref.source].flat()[0] ?? null })}>{source != null && <InEnglish text={source} />}</a>
              {ref.at !== undefined && (
                <>
                  {en.list.comma}
                  <InEnglish text={en.drawer.at(ref.at)} />
                </>
              )}{" "}
              · {en.drawer.checkedWords[ref.checked]?.join(en.list.colon)}
              {en.list.stop}
            </>
          )}
        </p>
      </dd>
    </div>
  );
}
