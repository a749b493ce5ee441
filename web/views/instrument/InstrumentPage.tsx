/** The page of one instrument, on a day: the sentence first, then words beside their reading, states over time, acts, doubts, sources. */
import { useEffect, useMemo } from "react";
import { csvOf, rowsOf } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { type InstrumentAnswer, omitNull } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { Cite } from "../../ledger/Cite.tsx";
import { firstOf } from "../../ledger/calendar.ts";
import type { Download } from "../../ledger/Footer.tsx";
import { Footer } from "../../ledger/Footer.tsx";
import { OpenQuestions } from "../../ledger/OpenQuestions.tsx";
import { Problem } from "../../ledger/Problem.tsx";
import { ActList } from "../../ledger/treaty/ActList.tsx";
import { ArticleCard } from "../../ledger/treaty/ArticleCard.tsx";
import { Changes } from "../../ledger/treaty/Changes.tsx";
import { instrumentEn } from "../../ledger/treaty/labels.ts";
import { SourcesWhole } from "../../ledger/treaty/SourcesWhole.tsx";
import { citesOf } from "../../ledger/treaty/Words.tsx";
import { actWords, namesOf } from "../../ledger/treaty/words.ts";
import { useWorld } from "../../ledger/useWorld.ts";
import { WorldHead } from "../../ledger/WorldHead.tsx";
import { download } from "../../ui/download.ts";
import { AtAGlance } from "./AtAGlance.tsx";
import { Contents } from "./Contents.tsx";
import { InstrumentDrawer } from "./InstrumentDrawer.tsx";
import { InstrumentLead } from "./InstrumentLead.tsx";
import { InstrumentPicker } from "./InstrumentPicker.tsx";
import { MembersFigure } from "./MembersFigure.tsx";
import { RelatedList } from "./RelatedList.tsx";
import { useView } from "./search.ts";
import { Uses } from "./Uses.tsx";

const t = instrumentEn;

export function InstrumentPage({ id }: { readonly id: string }) {
  const world = useWorld("instrument");
  const { view, verified, last, day, past, nameOf: nameToday, full, listing } = world;
  const { answer, complaint } = useAsk("instrument.show", { id, ...omitNull({ date: view.date }) });
  const cites = useMemo(() => (answer === null ? new Map<string, string>() : citesOf(answer)), [answer]);
  const instrument = answer?.instrument ?? null;
  const nameOf = answer === null ? nameToday : namesOf(answer, nameToday);
  const changes = useMemo(() => changesIn(instrument), [instrument]);

  useEffect(() => {
    if (instrument === null) return;
    document.title = `${instrument.short ?? instrument.title}, ${day} · ${en.brand}`;
    settle({ path: "instrument", id: instrument.id, date: day });
  }, [instrument, day]);

  return (
    <div className={past ? "page instrument past" : "page instrument"}>
      <WorldHead path="instrument" world={world} changes={changes} keep={{ open: view.open }}>
        <InstrumentPicker id={instrument?.id ?? id} onPick={(next) => go({ ...BARE, path: "instrument", id: next, date: view.date })} />
      </WorldHead>
      <main id="main" tabIndex={-1}>
        {past && <p className="past-note">{en.date.past(verified, day)}</p>}
        {answer === null && listing.complaint === null && (
          <div className="lead">
            <Problem
              complaint={complaint}
              reset={{ label: t.problem.all, run: () => go({ ...BARE, path: "instrument", date: view.date }) }}
            />
          </div>
        )}
        {answer !== null && instrument !== null && (
          <>
            <InstrumentLead answer={answer} />
            <Contents answer={answer} />
            <div className="treaty-columns">
              <AtAGlance answer={answer} nameOf={nameOf} />
              <section className="treaty-articles" id="articles" aria-labelledby="articles-title">
                <h2 id="articles-title" tabIndex={-1}>
                  {t.articles.title}
                </h2>
                <p className="faint intro">
                  {answer.clauses.length === 0
                    ? t.articles.none
                    : instrument.depth === "summary"
                      ? t.articles.introSummary
                      : t.articles.intro}
                </p>
                {answer.clauses.map((clause) => (
                  <ArticleCard key={clause.obligation} clause={clause} answer={answer} cites={cites} nameOf={nameOf} folded={false} />
                ))}
              </section>
            </div>
            <MembersFigure answer={answer} day={day} last={last} verified={verified} nameOf={nameOf} />
            <div className="treaty-records">
              <section id="acts" aria-labelledby="acts-title">
                <h2 id="acts-title" tabIndex={-1}>
                  {t.acts.title}
                </h2>
                <ActList
                  answer={answer}
                  acts={instrument.acts.filter(({ act }) => act !== "invoked")}
                  cites={cites}
                  nameOf={nameOf}
                  onOpen={(index) => go({ open: `act.${index}`, treaty: null })}
                />
              </section>
              <div>
                <Uses answer={answer} cites={cites} nameOf={nameOf} />
                <section>
                  <OpenQuestions answer={answer} cites={cites} nameOf={nameOf} level={2} rest />
                  {instrument.modifiers !== undefined && (
                    <>
                      <h2>{t.open.changes}</h2>
                      <Changes answer={answer} cites={cites} nameOf={nameOf} />
                    </>
                  )}
                </section>
              </div>
            </div>
            <div className="treaty-records foot">
              <section id="sources" aria-labelledby="sources-title">
                <h2 id="sources-title" tabIndex={-1}>
                  {t.sources.title}
                </h2>
                <SourcesWhole answer={answer} />
              </section>
              <div>
                <RelatedList answer={answer} />
                <section className="treaty-cite">
                  <h2>{t.cite.title}</h2>
                  <Cite id={instrument.id} whole />
                </section>
              </div>
            </div>
            <a className="quiet all-treaties" href={hrefOf("instrument", { date: day })}>
              {t.doors.all}
            </a>
          </>
        )}
      </main>
      <Footer
        ledger={answer?.ledger ?? listing.answer?.ledger ?? null}
        view={full}
        sentence={answer?.sentence ?? null}
        downloads={answer === null ? [] : downloadsOf(answer)}
      />
      <InstrumentDrawer view={view} answer={answer} cites={cites} nameOf={nameOf} />
    </div>
  );
}

/** Days on which something was done to it. */
function changesIn(instrument: InstrumentAnswer["instrument"] | null) {
  return (instrument?.acts ?? []).flatMap((act) => {
    const day = firstOf(act.date);
    return day === null || day < "1816" ? [] : [{ day, what: actWords(act) }];
  });
}

function downloadsOf(answer: InstrumentAnswer): Download[] {
  const name = `entente-${answer.instrument.id}-${answer.date}`;
  const spans = answer.spans.map(({ notes, refs, otherDates, suspensions, ...span }) => ({
    ...span,
    suspensions: suspensions.map(({ scope, from, until }) => `${scope} ${from} to ${until ?? ""}`).join("; "),
    notes: notes.join("; "),
    sources: refs.flatMap(({ source }) => source).join(" "),
    checked: [...new Set(refs.map(({ checked }) => checked))].join(" "),
  }));
  return [
    { label: t.downloads.acts, save: () => download(`${name}-acts.csv`, "text/csv", csvOf(rowsOf("instrument.show", answer))) },
    { label: t.downloads.members, save: () => download(`${name}-states.csv`, "text/csv", csvOf(spans)) },
    { label: t.downloads.json, save: () => download(`${name}.json`, "application/json", `${JSON.stringify(answer, null, 2)}\n`) },
  ];
}
