/** The page of one instrument on a day: the sentence, the words beside their coding, states over time, acts, doubts, sources. */

import { type ReactNode, useEffect, useMemo } from "react";
import { en } from "../../app/language/en.ts";
import { type InstrumentAnswer, omitNull } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { Cite } from "../../ledger/Cite.tsx";
import { FIRST, firstOf } from "../../ledger/calendar.ts";
import { answerDownload, exportDownload, jsonDownload, rowsDownload } from "../../ledger/downloads.ts";
import type { Download } from "../../ledger/Footer.tsx";
import { OpenQuestions } from "../../ledger/OpenQuestions.tsx";
import { Problem } from "../../ledger/Problem.tsx";
import { ActList } from "../../ledger/treaty/ActList.tsx";
import { ArticleCard } from "../../ledger/treaty/ArticleCard.tsx";
import { Changes } from "../../ledger/treaty/Changes.tsx";
import { LifeList } from "../../ledger/treaty/LifeList.tsx";
import { treatyLabels } from "../../ledger/treaty/labels.ts";
import { SourcesWhole } from "../../ledger/treaty/SourcesWhole.tsx";
import type { Shown } from "../../ledger/treaty/shown.ts";
import { citesOf } from "../../ledger/treaty/Words.tsx";
import { actWords, namesOf } from "../../ledger/treaty/words.ts";
import { useWorld } from "../../ledger/useWorld.ts";
import { ViewPage } from "../../ledger/ViewPage.tsx";
import { WorldHead } from "../../ledger/WorldHead.tsx";
import { WrongFact } from "../../ledger/WrongFact.tsx";
import { Glance } from "./Glance.tsx";
import { InstrumentDrawer } from "./InstrumentDrawer.tsx";
import { InstrumentLead } from "./InstrumentLead.tsx";
import { InstrumentPicker } from "./InstrumentPicker.tsx";
import { instrument as t } from "./labels.ts";
import { MembersFigure } from "./MembersFigure.tsx";
import { Related } from "./Related.tsx";
import { search as schema, useView } from "./search.ts";
import { Uses } from "./Uses.tsx";

export function InstrumentPage({ id }: { readonly id: string }) {
  const view = useView();
  const world = useWorld(view);
  const { search, verified, last, day, listing } = world;
  const { answer, complaint, stale } = useAsk("instrument.show", { id, ...omitNull({ date: search.date }) });
  const cites = useMemo(() => (answer === null ? new Map<string, string>() : citesOf(answer)), [answer]);
  const nameOf = answer === null ? world.nameOf : namesOf(answer, world.nameOf);
  const changes = useMemo(() => changesIn(answer), [answer]);
  const goTo = (next: string | null) => view.change({ ...schema.read({}), id: next, date: search.date });
  const shown = { answer, cites, nameOf };

  useEffect(() => {
    if (answer !== null && !stale) view.replace({ id: answer.instrument.id, date: answer.date });
  }, [answer, stale, view]);

  return (
    <ViewPage
      view="instrument"
      title={answer === null ? null : `${answer.instrument.short ?? answer.instrument.title}${en.list.comma}${answer.date}`}
      day={day}
      head={
        <WorldHead world={world} changes={changes} keep={{ open: search.open }}>
          <InstrumentPicker id={answer?.instrument.id ?? id} onPick={goTo} />
        </WorldHead>
      }
      footer={{
        ledger: answer?.ledger ?? listing.answer?.ledger ?? null,
        href: hrefOf("instrument", world.full),
        sentence: answer?.sentence ?? null,
        downloads: answer === null ? [] : downloadsOf(answer),
      }}
      over={<InstrumentDrawer open={search.open} {...shown} />}
    >
      {answer === null && listing.complaint === null && (
        <div className="lead">
          <Problem complaint={complaint} reset={{ label: t.problem.all, run: () => goTo(null) }} />
        </div>
      )}
      {answer !== null && (
        <>
          <InstrumentLead answer={answer} />
          <div className="treaty-columns">
            <Glance answer={answer} nameOf={nameOf} />
            <Articles {...shown} answer={answer} />
          </div>
          <MembersFigure {...shown} answer={answer} day={day} last={last} verified={verified} />
          <Records {...shown} answer={answer} />
          <a className="quiet all-treaties" href={hrefOf("instrument", { date: day })}>
            {t.doors.all}
          </a>
        </>
      )}
    </ViewPage>
  );
}

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={id === "articles" ? "treaty-articles" : ""} id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

function Articles({ answer, cites, nameOf }: Shown) {
  const { articles } = treatyLabels;
  const isSummary = answer.instrument.depth === "summary";
  return (
    <Part id="articles" title={articles.title}>
      <p className="faint intro">{answer.clauses.length === 0 ? articles.none : isSummary ? articles.introSummary : articles.intro}</p>
      {answer.clauses.map((clause) => (
        <ArticleCard key={clause.obligation} {...{ clause, answer, cites, nameOf }} folded={false} />
      ))}
    </Part>
  );
}

/** Acts beside uses and open questions; below them sources beside related texts and the citation. */
function Records(shown: Shown) {
  const { change } = useView();
  const { answer } = shown;
  const { id, acts, modifiers } = answer.instrument;
  return (
    <>
      <div className="treaty-records">
        <Part id="acts" title={treatyLabels.acts.title}>
          <ActList
            {...shown}
            acts={acts.filter(({ act }) => act !== "invoked")}
            onOpen={(index) => change({ open: `act.${index}`, treaty: null })}
          />
        </Part>
        <div>
          <Uses {...shown} />
          <section>
            <LifeList {...shown} level={2} />
            <OpenQuestions {...shown} level={2} rest />
            {modifiers !== undefined && (
              <>
                <h2>{treatyLabels.open.changes}</h2>
                <Changes {...shown} />
              </>
            )}
          </section>
        </div>
      </div>
      <div className="treaty-records foot">
        <Part id="sources" title={treatyLabels.sources.title}>
          <SourcesWhole answer={answer} />
        </Part>
        <div>
          <Related answer={answer} />
          <section className="treaty-cite">
            <h2>{t.cite.title}</h2>
            <Cite id={id} whole />
            <WrongFact fact={{ of: id }} what={answer.instrument.title} />
          </section>
        </div>
      </div>
    </>
  );
}

/** The days of its acts. */
function changesIn(answer: InstrumentAnswer | null) {
  return (answer?.instrument.acts ?? []).flatMap((act) => {
    const day = firstOf(act.date);
    return day === null || day < FIRST ? [] : [{ day, what: actWords(act) }];
  });
}

function downloadsOf(answer: InstrumentAnswer): Download[] {
  const { instrument, date } = answer;
  const name = `entente-${instrument.id}-${date}`;
  const spans = () =>
    answer.spans.map(({ notes, refs, otherDates, suspensions, ...span }) => ({
      ...span,
      suspensions: suspensions.map(({ scope, from, until }) => `${scope} ${from} to ${until ?? ""}`).join("; "),
      notes: notes.join("; "),
      sources: refs.flatMap(({ source }) => source).join(" "),
      checked: [...new Set(refs.map(({ checked }) => checked))].join(" "),
    }));
  return [
    answerDownload(t.downloads.acts, `${name}-acts`, "instrument.show", { id: instrument.id, date }),
    rowsDownload(t.downloads.members, `${name}-states`, spans),
    jsonDownload(t.downloads.json, name, answer),
    exportDownload(t.downloads.linked, name, "jsonld", "instrument.show", { id: instrument.id, date }),
  ];
}
