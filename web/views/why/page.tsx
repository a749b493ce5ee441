/** Why does a state form few alliances? Explanations, each with its cases, its worst cases and its rival. None is declared the winner. */
import "../../ui/field.css";
import "../../ui/list.css";
import "./why.css";
import { inOrder, withArticle } from "../../app/language/speech.ts";
import { omitNull } from "../../app/query/answers.ts";
import { nameOfState } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { answerDownload, jsonDownload } from "../../ledger/downloads.ts";
import { TreatyDrawer } from "../../ledger/TreatyDrawer.tsx";
import { ViewPage } from "../../ledger/ViewPage.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { SlowFailure } from "../../ui/SlowFailure.tsx";
import { ExplanationSection } from "./ExplanationSection.tsx";
import { isPaired, type WhyAnswer } from "./explanation.ts";
import { labels } from "./labels.ts";
import { Overview } from "./Overview.tsx";
import { useView } from "./search.ts";
import { useStateInPoint } from "./useWhy.ts";

export function Page() {
  const { search } = useView();
  const asked = useSlowAsk("explanations.weigh", omitNull({ date: search.date }));
  const { answer } = asked;
  const { state, name, founding, unknown } = useStateInPoint();
  const title = (state === founding ? labels.question : labels.questionOf)(withArticle(name));
  const date = answer?.date ?? "";
  const missing = answer?.explanations.every(({ id }) => id !== search.explanation) ? search.explanation : null;
  return (
    <ViewPage
      view="why"
      title={title}
      footer={{
        ledger: answer?.ledger ?? null,
        href: hrefOf("why", search),
        sentence: answer === null ? null : `${title} ${answer.verdict}`,
        downloads: answer === null ? [] : downloadsOf(answer),
      }}
      over={search.treaty !== null && date !== "" && <TreatyDrawer id={search.treaty} date={date} open={null} nameOf={nameOfState} />}
    >
      <div className="why-lead">
        <h1 className={answer === null && asked.pending ? "sentence waiting" : "sentence"}>{title}</h1>
        <p className="why-verdict">{answer !== null ? `${answer.verdict} ${labels.asOf(date)}` : asked.pending && labels.waiting}</p>
        {answer !== null && <StateChoice answer={answer} />}
      </div>
      <SlowFailure asked={asked} title={labels.failed} />
      {answer === null && asked.pending && <div className="placeholder waiting" aria-hidden="true" />}
      {unknown !== null && <p className="past-note">{labels.noState(unknown)}</p>}
      {missing !== null && <p className="past-note">{labels.notFound(missing)}</p>}
      {answer !== null && (
        <>
          <Overview explanations={answer.explanations} state={state} name={name} />
          {answer.explanations.map((one) => (
            <ExplanationSection key={one.id} explanation={one} date={date} />
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
    </ViewPage>
  );
}

/** A choice among the states that have a case of their own in some test. */
function StateChoice({ answer }: { readonly answer: WhyAnswer }) {
  const { change } = useView();
  const { state, founding } = useStateInPoint();
  const tests = answer.explanations.flatMap((one) => one.tests).filter((test) => !isPaired(test));
  const others = new Set(tests.flatMap(({ cases }) => cases.map((one) => one.state as string)));
  const sorted = [...others].filter((id) => id !== state).sort((one, other) => inOrder(nameOfState(one), nameOfState(other)));
  return (
    <Choice
      label={labels.state}
      value={state}
      options={[state, ...sorted].map((id) => ({ id, name: nameOfState(id) }))}
      onPick={(id) => change({ state: id === founding ? null : id })}
    />
  );
}

/** The download holds all cases of each explanation; the answer in the view has only the two worst of long lists. */
function downloadsOf(answer: WhyAnswer) {
  const { date, explanations } = answer;
  const file = `entente-explanations-${date}`;
  return [
    answerDownload(labels.downloads.csv, file, "explanations.weigh", ...explanations.map(({ id }) => ({ id, date }))),
    jsonDownload(labels.downloads.json, file, answer),
  ];
}
