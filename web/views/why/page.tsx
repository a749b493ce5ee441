/** Why does a state form few alliances? Explanations, each with its cases, its worst cases and its rival; none wins. */
import "../claims/claims.css";
import "./why.css";
import { useEffect, useMemo } from "react";
import { csvOf, rowsOf } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { longDate, withArticle } from "../../app/language/speech.ts";
import { omitNull } from "../../app/query/answers.ts";
import { askFar, bringFar, useFar } from "../../app/query/ask.ts";
import { foundingPair, nameOfState, stateNamed } from "../../app/query/directory.ts";
import { FarFailure } from "../../app/query/FarFailure.tsx";
import { Header } from "../../app/shell/Header.tsx";
import { type Download, Footer } from "../../ledger/Footer.tsx";
import { TreatyPanel, treatyTitle } from "../../ledger/TreatyPanel.tsx";
import { Drawer } from "../../ui/Drawer.tsx";
import { download } from "../../ui/download.ts";
import { ExplanationSection } from "./ExplanationSection.tsx";
import { whyEn } from "./labels.ts";
import { Overview } from "./Overview.tsx";
import { type Search, useView } from "./search.ts";
import { isPaired, type WhyAnswer } from "./types.ts";

bringFar("explanations.weigh", {}); // the answer that the view opens with comes with its script

export function Page() {
  const view = useView();
  const { asked, retry } = useFar("explanations.weigh", omitNull({ date: view.date }));
  const answer = asked?.status === "answered" ? asked.answer : null;
  // The state that the first page sets against the other is the one that the question was first asked of.
  const founding = foundingPair()[1];
  const meant = view.state === null ? null : (stateNamed(view.state)?.id ?? null);
  const state = meant ?? founding;
  const name = nameOfState(state);
  const states = useMemo(() => statesIn(answer), [answer]);
  const title = state === founding ? whyEn.question(withArticle(name)) : whyEn.questionOf(withArticle(name));
  useEffect(() => {
    document.title = `${title} · ${en.brand}`;
  }, [title]);
  const { explanation, test, fit, case: opened, date: asOf } = view;
  const full: Search = { ...BARE, path: "why", state: view.state, explanation, test, fit, case: opened, date: asOf };
  const date = answer?.date ?? "";
  const unknown = answer !== null && explanation !== null && answer.explanations.every(({ id }) => id !== explanation);
  return (
    <div className="page why-page">
      <Header path="why" />
      <main id="main" tabIndex={-1}>
        <div className="claims-lead">
          <h1 className={answer === null && asked === null ? "sentence waiting" : "sentence"}>{title}</h1>
          <p className="why-verdict">{answer === null ? `${whyEn.waiting}.` : `${answer.verdict} ${whyEn.asOf(date)}`}</p>
          {answer !== null && (
            <label className="why-state">
              <span>{whyEn.state}</span>{" "}
              <select value={state} onChange={(event) => go({ state: event.target.value === founding ? null : event.target.value })}>
                {[...new Set([state, ...states])].map((id) => (
                  <option key={id} value={id}>
                    {nameOfState(id)}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
        {asked !== null && asked.status !== "answered" && <FarFailure asked={asked} retry={retry} />}
        {asked === null && <div className="placeholder waiting" aria-hidden="true" />}
        {view.state !== null && meant === null && <p className="past-note">{whyEn.noState(view.state)}</p>}
        {unknown && <p className="past-note">{whyEn.notFound(explanation ?? "")}</p>}
        {answer !== null && (
          <>
            <Overview explanations={answer.explanations} state={state} name={name} />
            {answer.explanations.map((one) => (
              <ExplanationSection
                key={one.id}
                explanation={one}
                open={one.id === explanation}
                test={test}
                fit={fit}
                case={opened}
                state={state}
                name={name}
                date={date}
              />
            ))}
            <p className="small why-measure">{answer.worstMeasure}</p>
            <div className="notes">
              <ul>
                {answer.notes
                  .filter(({ code }) => code !== "cut")
                  .map(({ text }) => (
                    <li key={text}>{text}</li>
                  ))}
              </ul>
            </div>
          </>
        )}
      </main>
      <Footer
        ledger={answer?.ledger ?? null}
        view={full}
        sentence={answer === null ? null : `${title} ${answer.verdict}`}
        downloads={answer === null ? [] : downloadsOf(answer)}
      />
      <Drawer
        shown={view.treaty === null ? null : `treaty ${view.treaty}`}
        kicker={view.treaty === null || date === "" ? null : longDate(date)}
        title={view.treaty === null ? "" : treatyTitle(view.treaty)}
        side={null}
        onClose={() => go({ treaty: null })}
        onBack={null}
      >
        {view.treaty !== null && date !== "" && <TreatyPanel key={view.treaty} id={view.treaty} date={date} nameOf={nameOfState} />}
      </Drawer>
    </div>
  );
}

/** States that have a case of their own in any test. */
function statesIn(answer: WhyAnswer | null): string[] {
  const tests = (answer?.explanations ?? []).flatMap((one) => one.tests).filter((test) => !isPaired(test));
  const ids = [...new Set(tests.flatMap(({ cases }) => cases.map((one) => one.state)))];
  return ids.sort((one, other) => nameOfState(one).localeCompare(nameOfState(other), "en"));
}

function downloadsOf(answer: WhyAnswer): Download[] {
  const { date } = answer;
  const name = `entente-explanations-${date}`;
  /** Each explanation asked for by itself has all its cases; the view holds the two that fit worst of long lists. */
  const whole = async () => {
    const all = await Promise.all(answer.explanations.map(({ id }) => askFar("explanations.weigh", { id, date })));
    return all.flatMap((one) => (one.status === "answered" ? rowsOf("explanations.weigh", one.answer) : []));
  };
  return [
    { label: whyEn.downloads.csv, save: async () => download(`${name}.csv`, "text/csv", csvOf(await whole())) },
    { label: whyEn.downloads.json, save: () => download(`${name}.json`, "application/json", `${JSON.stringify(answer, null, 2)}\n`) },
  ];
}
