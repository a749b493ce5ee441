/** Why does a state form few alliances? An argument in steps, each a claim from the ledger with its chart, and the explanations. */
import "../../ui/field.css";
import "../../ui/list.css";
import "./why.css";
import { withArticle } from "../../app/language/speech.ts";
import { omitNull } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { answerDownload, jsonDownload } from "../../ledger/downloads.ts";
import { ViewPage } from "../../ledger/ViewPage.tsx";
import { SlowFailure } from "../../ui/SlowFailure.tsx";
import type { WhyAnswer } from "./explanation.ts";
import { Head } from "./Head.tsx";
import { headSentences } from "./head.ts";
import { labels } from "./labels.ts";
import { plainOf } from "./Marked.tsx";
import { OpenAll, Overview } from "./Overview.tsx";
import { useView } from "./search.ts";
import { Anomaly } from "./steps/AnomalyStep.tsx";
import type { SpreadAnswers } from "./steps/anomaly.ts";
import { BothSides } from "./steps/BothSides.tsx";
import { Change } from "./steps/Change.tsx";
import { Circles } from "./steps/Circles.tsx";
import { Declared } from "./steps/Declared.tsx";
import { FirstPact } from "./steps/FirstPact.tsx";
import { Price } from "./steps/Price.tsx";
import { TwoSystems } from "./steps/TwoSystems.tsx";
import { useArgument } from "./steps/useArgument.ts";
import { Weighed } from "./steps/Weighed.tsx";
import { useStateInPoint } from "./useWhy.ts";
import { WhyDrawer } from "./WhyDrawer.tsx";

export function Page() {
  const { search } = useView();
  const dated = omitNull({ date: search.date });
  const asked = useSlowAsk("explanations.weigh", dated);
  const { answer } = asked;
  const { state, name, founding, unknown } = useStateInPoint();
  const argument = useArgument(answer);
  const spread = useSpread(dated);
  const title = (state === founding ? labels.question : labels.questionOf)(withArticle(name));
  const date = answer?.date ?? "";
  const version = answer?.ledger.version ?? "";
  const missing = answer?.explanations.every(({ id }) => id !== search.explanation) ? search.explanation : null;
  const head = spread === null || answer === null ? [] : headSentences(argument, spread, answer);
  return (
    <ViewPage
      view="why"
      title={title}
      {...(date === "" ? {} : { day: date })}
      footer={{
        ledger: answer?.ledger ?? null,
        href: hrefOf("why", search),
        sentence: answer === null ? null : `${title} ${head.map(plainOf).join(" ")}`,
        downloads: answer === null ? [] : downloadsOf(answer),
      }}
      over={answer !== null && <WhyDrawer {...{ argument, answer, spread }} />}
    >
      <Head title={title} sentences={head} pending={asked.pending} spread={spread} powers={argument.powers} />
      <SlowFailure asked={asked} title={labels.failed} />
      {answer === null && asked.pending && <div className="placeholder waiting" aria-hidden="true" />}
      {unknown !== null && <p className="past-note">{labels.noState(unknown)}</p>}
      {missing !== null && <p className="past-note">{labels.notFound(missing)}</p>}
      {answer !== null && (
        <>
          <OpenAll />
          <Anomaly {...{ argument, spread, version }} />
          <TwoSystems {...{ argument, spread, version }} />
          <FirstPact {...{ argument, answer, version }} />
          <Declared {...{ argument, answer, version }} />
          <Price {...{ argument, version }} />
          <Circles {...{ argument, version }} />
          <BothSides {...{ argument, answer, version }} />
          <Overview explanations={answer.explanations} />
          <Weighed {...{ argument, answer, spread }} />
          <Change {...{ argument, version }} />
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

/** All states of the day by their number of allies, and their seats; null until all is here. */
function useSpread(dated: { readonly date?: string }): SpreadAnswers | null {
  const { answer: all } = useSlowAsk("allies.spread", dated);
  const { answer: two } = useSlowAsk("allies.spread", { ...dated, pacts: "two-party" });
  const { answer: list } = useSlowAsk("state.list", dated);
  return all === null || two === null || list === null ? null : { all, two, rows: list.states };
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
