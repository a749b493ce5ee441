/** Step: friends on both sides. Recorded rivalries in which both sides are partners of the state. */
import { en } from "../../../app/language/en.ts";
import { withArticle } from "../../../app/language/speech.ts";
import { hrefOf } from "../../../app/query/search.ts";
import { type Quarrel, Quarrels } from "../../../charts/Quarrels.tsx";
import { SourcesFold } from "../../../ledger/SourcesFold.tsx";
import { Table } from "../../../ui/Table.tsx";
import type { WhyAnswer } from "../explanation.ts";
import { stepLabels } from "./labels.ts";
import { rivalryQuestions, useRivalries } from "./rivalries.ts";
import { Step } from "./Step.tsx";
import { StepFigure } from "./StepFigure.tsx";
import type { Argument } from "./useArgument.ts";

const t = stepLabels.sides;

interface Props {
  readonly argument: Argument;
  readonly answer: WhyAnswer;
  readonly version: string;
}

export function BothSides({ argument: current, answer, version }: Props) {
  const { argument, rivalries } = useRivalries(current);
  const { state, name, date } = argument;
  const both = (rivalries ?? []).filter((one) => one.both);
  const boundTo = both.filter((one) => one.bound);
  const speaks = (rivalries ?? []).filter(({ listed }) => listed);
  const count = (some: readonly unknown[]) => some.length;
  const others = powersWithQuarrels(answer, state);
  return (
    <Step
      id="both-sides"
      topic={t.topic}
      claim={rivalries === null ? null : t.claim(withArticle(name), both.length, rivalries.length)}
      says={
        rivalries === null
          ? []
          : [
              t.bound(withArticle(name), boundTo.length, both.length),
              others === null ? null : t.others(others.with, others.of),
              t.speaks(withArticle(name), speaks.length, rivalries.length, {
                partners: count(speaks.filter((one) => !one.both)),
                bound: count(both.filter((one) => !one.listed)),
              }),
              t.not,
            ]
      }
      data={rivalryQuestions(state, date)}
      door={{ href: hrefOf("mediators", { state, date }), text: t.door(name) }}
    >
      {rivalries !== null && both.length > 0 && (
        <StepFigure
          id="both-sides-rivalries"
          title={t.title(name)}
          frame="dates-frame"
          draw={(width) => <Quarrels id="both-sides-chart" quarrels={both} words={t.ties} label={t.label(name)} width={width} />}
          table={() => (
            <Table
              caption={t.title(name)}
              columns={[
                { head: t.head.one, isHead: true, cell: ({ a }) => sideWords(a) },
                { head: t.head.other, cell: ({ b }) => sideWords(b) },
                { head: t.head.issue, cell: ({ row }) => row.issue },
                { head: t.head.source, cell: ({ row }) => <SourcesFold refs={[row.ref]} /> },
              ]}
              rows={rivalries}
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

function sideWords(side: Quarrel["a"]): string {
  return side.map(({ name, tie }) => `${name}${en.list.aside(t.ties[tie])}`).join(en.list.comma);
}

/** The other great powers of the day with at least two such quarrels, as the explanation reads them. */
function powersWithQuarrels({ explanations }: WhyAnswer, state: string) {
  const test = explanations
    .flatMap(({ tests }) => tests)
    .findLast(({ condition, cases }) => condition.id === "rivalries-inside" && cases.some(({ present }) => present !== "unknown"));
  if (test === undefined) return null;
  const others = test.cases.filter((one) => one.state !== state && one.present !== "unknown");
  return { with: others.filter(({ present }) => present === true).length, of: others.length };
}
