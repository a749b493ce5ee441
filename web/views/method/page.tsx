/** The method: what is counted, when a promise binds, who is an ally, how far facts were checked, and how often one is wrong. */
import "./method.css";
import { type ReactNode, useEffect } from "react";
import type { AnswerOf } from "../../../src/surfaces/client/words.ts";
import { grouped } from "../../app/language/speech.ts";
import type { Coverage } from "../../app/query/answers.ts";
import { foundingPair } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { latestFirst } from "../../ledger/audits.ts";
import { Cite } from "../../ledger/Cite.tsx";
import { ViewPage } from "../../ledger/ViewPage.tsx";
import { Table } from "../../ui/Table.tsx";
import { method as t } from "./labels.ts";
import { SECTIONS, useView } from "./search.ts";

export function Page() {
  const { search } = useView();
  const { answer: coverage } = useAsk("ledger.coverage", {});
  const { answer: stats } = useAsk("ledger.stats", {});
  const { answer: ladder } = useAsk("allies.ladder", { state: foundingPair()[0] });
  useEffect(() => {
    if (search.section !== null) document.getElementById(`method-${search.section}`)?.scrollIntoView({ block: "start" });
  }, [search.section]);
  const [filed, known] = ["filed", "known"].map((key) => totalOf(coverage, key as "filed" | "known"));
  return (
    <ViewPage
      view="method"
      title={t.title}
      footer={{ ledger: stats?.ledger ?? null, href: hrefOf("method", search), sentence: t.title, downloads: [] }}
    >
      <div className="lead">
        <h1 className="sentence">{t.title}</h1>
        <p className="standfirst">{t.standfirst}</p>
        <nav className="method-jump" aria-label={t.title}>
          {SECTIONS.map((section) => (
            <a key={section} href={hrefOf("method", { section })}>
              {t.sections[section]}
            </a>
          ))}
        </nav>
      </div>
      <Section id="counted">
        <Paragraphs texts={t.counted} />
        <p>
          <a href={hrefOf("glossary")}>{t.glossary}</a>
        </p>
      </Section>
      <Section id="bound">
        <Paragraphs texts={t.bound} />
      </Section>
      <Section id="rules">
        <p>{t.rules}</p>
        <Table
          rows={ladder?.steps ?? []}
          keyOf={({ rule }) => rule}
          columns={[
            { head: t.rule.head, isHead: true, cell: ({ title }) => title },
            { head: t.rule.meaning, cell: ({ meaning }) => meaning },
          ]}
        />
        <p>
          <a href={hrefOf("counts")}>{t.ladder}</a>
        </p>
      </Section>
      <Section id="checked">
        <p>{t.checked}</p>
        {stats !== null && <Marks stats={stats} />}
        <p>
          <a href={hrefOf("source")}>{t.sources}</a>
        </p>
      </Section>
      <Section id="wrong">{coverage !== null && <Audits coverage={coverage} />}</Section>
      <Section id="missing">
        <p>{t.missing(filed ?? 0, known ?? 0)}</p>
        <p>
          <a href={hrefOf("coverage")}>{t.coverage}</a>
        </p>
      </Section>
      <Section id="limits">
        <Paragraphs texts={t.limits} />
        <p>{t.wrongNote}</p>
      </Section>
      <Data />
    </ViewPage>
  );
}

/** How to take the data along, and how to cite them. */
function Data() {
  return (
    <Section id="data">
      <Paragraphs texts={t.data} />
      <p>
        <a href={hrefOf("instrument")}>{t.list}</a>
      </p>
      <p>
        <a href="./archive/index.json">{t.archives}</a>
      </p>
      <div className="method-cite">
        <Cite id="ledger" whole label={t.cite} />
      </div>
    </Section>
  );
}

function Section({ id, children }: { readonly id: (typeof SECTIONS)[number]; readonly children: ReactNode }) {
  return (
    <section className="method-section" id={`method-${id}`} aria-labelledby={`method-${id}-title`}>
      <h2 id={`method-${id}-title`}>{t.sections[id]}</h2>
      <div>{children}</div>
    </section>
  );
}

const Paragraphs = ({ texts }: { readonly texts: readonly string[] }) => texts.map((text) => <p key={text}>{text}</p>);

function totalOf(coverage: Coverage | null, key: "filed" | "known"): number {
  return (coverage?.totals ?? []).reduce((sum, row) => sum + row[key], 0);
}

const MARKS = ["text", "secondary", "unverified"] as const;
/** The facts that have a mark, in the order of their tables in the answer. */
const MARKED = ["acts", "clauses"] as const;

function Marks({ stats }: { readonly stats: AnswerOf<"ledger.stats"> }) {
  // The heading of a table is in the language of the page; its keys are not.
  const marked = stats.tables.filter(({ rows: all }) => all.length > 0 && all.every(({ key }) => MARKS.some((mark) => mark === key)));
  const rows = MARKED.map((key, index) => ({ key, counts: new Map(marked[index]?.rows.map((row) => [row.key, row.count])) }));
  return (
    <Table
      rows={rows}
      keyOf={({ key }) => key}
      columns={[
        { head: t.marks.head, isHead: true, cell: ({ key }) => t.marks[key] },
        ...MARKS.map((mark) => ({ head: t.marks[mark], cell: ({ counts }: (typeof rows)[number]) => grouped(counts.get(mark) ?? 0) })),
      ]}
    />
  );
}

type AuditRate = Coverage["audits"][number]["rates"][number];

/** Columns of an audit that told coarse dates apart. */
const COARSE = [
  { head: t.rates.coarse, cell: ({ coarse }: AuditRate) => coarse ?? "" },
  { head: t.rates.firm, cell: ({ firm }: AuditRate) => (firm === undefined ? "" : t.rates.percent(firm.rate)) },
];

function Audits({ coverage: { audits } }: { readonly coverage: Coverage }) {
  if (audits.length === 0) return <p>{t.noAudit}</p>;
  const { percent, of } = t.rates;
  return latestFirst(audits).map(({ name, date, ledger, sample, rates }) => (
    <div key={name}>
      <p>{t.wrong(date, ledger.version, sample)}</p>
      {rates.flatMap(({ of: kind, judged, undecidable }) =>
        kind === "all" ? [<p key={kind}>{t.undecidable(sample, judged, undecidable)}</p>] : [],
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by itself on a small screen, with the keys too */}
      <section className="audit-table" tabIndex={0} aria-label={t.wrong(date, ledger.version, sample)}>
        <Table
          rows={rates}
          keyOf={(rate) => rate.of}
          columns={[
            { head: t.rates.head, isHead: true, cell: (rate) => of[rate.of] ?? rate.of },
            { head: t.rates.judged, cell: ({ judged }) => judged },
            { head: t.rates.undecidable, cell: ({ undecidable }) => undecidable },
            { head: t.rates.wrong, cell: ({ wrong }) => wrong },
            { head: t.rates.rate, cell: ({ rate }) => percent(rate) },
            { head: t.rates.interval, cell: ({ low, high }) => `${percent(low)} \u2013 ${percent(high)}` },
            ...(rates.some(({ coarse }) => coarse !== undefined) ? COARSE : []),
          ]}
        />
      </section>
    </div>
  ));
}
