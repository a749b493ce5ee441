/** Why does a state form few alliances? An argument in steps, each a claim from the ledger with its chart, and the explanations. */
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
import type { WhyAnswer } from "./explanation.ts";
import { labels } from "./labels.ts";
import { useView } from "./search.ts";
import { Anomaly } from "./steps/AnomalyStep.tsx";
import { headSentences, type SpreadAnswers } from "./steps/anomaly.ts";
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
  const head = spread === null ? [] : headSentences(argument, spread).filter((one) => one !== null);
  return (
    <ViewPage
      view="why"
      title={title}
      {...(date === "" ? {} : { day: date })}
      footer={{
        ledger: answer?.ledger ?? null,
        href: hrefOf("why", search),
        sentence: answer === null ? null : `${title} ${head.join(" ")}`,
        downloads: answer === null ? [] : downloadsOf(answer),
      }}
      over={search.treaty !== null && date !== "" && <TreatyDrawer id={search.treaty} date={date} open={null} nameOf={nameOfState} />}
    >
      <div className="why-lead">
        <h1 className={answer === null && asked.pending ? "sentence waiting" : "sentence"}>{title}</h1>
        <p className="why-verdict">{head.length > 0 ? head.join(" ") : asked.pending && labels.waiting}</p>
        <StateChoice spread={spread} powers={argument.powers} />
      </div>
      <SlowFailure asked={asked} title={labels.failed} />
      {answer === null && asked.pending && <div className="placeholder waiting" aria-hidden="true" />}
      {unknown !== null && <p className="past-note">{labels.noState(unknown)}</p>}
      {missing !== null && <p className="past-note">{labels.notFound(missing)}</p>}
      {answer !== null && (
        <>
          <Anomaly {...{ argument, spread, version }} />
          <TwoSystems {...{ argument, version }} />
          <FirstPact {...{ argument, answer, version }} />
          <Declared {...{ argument, answer, version }} />
          <Price {...{ argument, version }} />
          <Circles {...{ argument, version }} />
          <BothSides {...{ argument, answer, version }} />
          <Weighed {...{ argument, answer, spread }} />
          <Change {...{ argument, version }} />
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

/** All states of the day by their number of allies, and their seats; null until all is here. */
function useSpread(dated: { readonly date?: string }): SpreadAnswers | null {
  const { answer: all } = useSlowAsk("allies.spread", dated);
  const { answer: two } = useSlowAsk("allies.spread", { ...dated, pacts: "two-party" });
  const { answer: list } = useSlowAsk("state.list", dated);
  return all === null || two === null || list === null ? null : { all, two, rows: list.states };
}

/** A choice among the states of the day: the great powers first, then all. */
function StateChoice({ spread, powers }: { readonly spread: SpreadAnswers | null; readonly powers: readonly string[] }) {
  const { change } = useView();
  const { state, founding } = useStateInPoint();
  const named = (ids: readonly string[]) =>
    ids.map((id) => ({ id, name: nameOfState(id) })).sort((one, other) => inOrder(one.name, other.name));
  const first = [...new Set([state, ...powers])];
  const others = (spread?.all.states ?? []).map(({ id }) => id as string).filter((id) => !first.includes(id));
  return (
    <Choice
      label={labels.state}
      value={state}
      groups={[
        { name: labels.powers, options: named(first) },
        { name: labels.others, options: named(others) },
      ]}
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
