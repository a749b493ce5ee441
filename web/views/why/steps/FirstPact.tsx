/** Step: the first pact of defence or offence that a state formed, its life, and the relations and wars between its partners. */
import { longDate, withArticle } from "../../../app/language/speech.ts";
import { changeShown } from "../../../app/query/navigate.ts";
import { hrefOf } from "../../../app/query/search.ts";
import { useSlowAsk, useTogether } from "../../../app/query/useAsk.ts";
import { type DatedFact, Dates } from "../../../charts/Dates.tsx";
import { Table } from "../../../ui/Table.tsx";
import type { WhyAnswer } from "../explanation.ts";
import { firstPactOf, nameThen, pactFacts, windowOf } from "./firstPact.ts";
import { stepLabels } from "./labels.ts";
import { Step } from "./Step.tsx";
import { StepFigure } from "./StepFigure.tsx";
import type { Argument } from "./useArgument.ts";

const t = stepLabels.first;

interface Props {
  readonly argument: Argument;
  readonly answer: WhyAnswer;
  readonly version: string;
}

/**
 * The step on a state's first pact.
 * Long because it lays out one figure with its table and what is said of both.
 */
export function FirstPact({ argument: current, answer, version }: Props) {
  const { argument, history, wars, relations } = useAnswers(current);
  const { state, name, date } = argument;
  const found = history === null || wars === null ? null : firstPactOf(history, wars.wars, answer, state, date);
  const pact = found?.pact ?? null;
  const facts = history === null || found === null || pact === null ? [] : pactFacts({ pact, found, history, relations, state, words: t });
  const opened = facts.map((fact): DatedFact => {
    const { instrument } = fact;
    return instrument === null
      ? fact
      : { ...fact, open: { instrument, onPress: () => changeShown({ treaty: instrument }, { atOnce: true }) } };
  });
  return (
    <Step
      id="first-pact"
      topic={found?.turned === true ? t.topicTurned : t.topic}
      claim={found === null ? null : pact === null ? t.noPact(withArticle(name)) : t.claim(withArticle(name), found)}
      says={
        found === null || pact === null
          ? []
          : [
              t.life({
                pact: pact.short,
                from: longDate(pact.since ?? pact.earliest),
                until: found.ended === null ? null : longDate(found.ended),
                with: pact.with.map((one) => withArticle(nameThen(one, pact.earliest))),
              }),
              t.between(
                name,
                found.between.map(({ short, earliest }) => ({ short, year: earliest.slice(0, 4) })),
              ),
              t.oneCase,
            ]
      }
      data={[
        { name: "state.history", input: { state } },
        { name: "war.list", input: { state } },
        { name: "records.list", input: { collection: "relations", state } },
      ]}
      door={{ href: hrefOf("timeline", { a: state, date }), text: t.door(name) }}
    >
      {found !== null && pact !== null && (
        <StepFigure
          id="first-pact-life"
          title={pact.short}
          frame="dates-frame"
          draw={(width) => (
            <Dates id="first-pact-dates" facts={opened} span={windowOf(pact, date)} label={t.label(pact.short)} width={width} />
          )}
          table={() => (
            <Table
              caption={pact.short}
              columns={[
                { head: t.head.when, isHead: true, cell: ({ when }) => when },
                { head: t.head.what, cell: ({ text }) => text },
              ]}
              rows={facts}
              keyOf={({ key }) => key}
            />
          )}
          caption={[t.see]}
          version={version}
        />
      )}
    </Step>
  );
}

/** The answers of the step, with the argument that they belong to. */
function useAnswers(argument: Argument) {
  const { state } = argument;
  const history = useSlowAsk("state.history", { state });
  const wars = useSlowAsk("war.list", { state });
  const relations = useSlowAsk("records.list", { collection: "relations", state });
  const now = { argument, history: history.answer, wars: wars.answer, relations: relations.answer };
  return useTogether(now, history.pending || wars.pending || relations.pending);
}
