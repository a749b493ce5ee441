/** Step: who is the anomaly? Each great power over two centuries, and all states of the day. */
import { useMemo } from "react";
import { inOrder, withArticle } from "../../../app/language/speech.ts";
import { hrefOf } from "../../../app/query/search.ts";
import { useSlowAsk, useTogether } from "../../../app/query/useAsk.ts";
import { SpreadDots } from "../../../charts/SpreadDots.tsx";
import { StepPanels } from "../../../charts/StepPanels.tsx";
import { endText } from "../../../charts/stepLines.ts";
import { linesOf, type Series } from "../../../ledger/allyLines.ts";
import { Table } from "../../../ui/Table.tsx";
import { useView } from "../search.ts";
import { claimOf, countIn, type SpreadAnswers } from "./anomaly.ts";
import { stepLabels } from "./labels.ts";
import { Step } from "./Step.tsx";
import { StepFigure } from "./StepFigure.tsx";
import { nearestTo } from "./spread.ts";
import { type Argument, toneOf } from "./useArgument.ts";

const t = stepLabels.anomaly;
/** The first day of the ledger's states. */
const START = "1816-01-01";
const RULE = "treaty-ally";
/** The class of states that have a panel each, as the explanations read it. */
const CLASS = "great-power";

interface Props {
  readonly argument: Argument;
  readonly spread: SpreadAnswers | null;
  readonly version: string;
}

/**
 * The first step, with its two figures.
 * Long because it asks what both figures share and lays out two charts with their tables.
 */
export function Anomaly(props: Props) {
  const { argument, spread, version, base, all, two } = useAnswers(props);
  const { state, other, date, powers } = argument;
  const { change } = useView();
  const named = useMemo(() => [...new Set([other, state, ...powers])], [other, state, powers]);
  const band = useMemo(() => (all?.world ?? []).map((one) => ({ date: one.date, low: one.median, high: one.ninth })), [all]);
  const [solid, faint] = useMemo(() => [linesFor(two, argument), linesFor(all, argument)], [two, all, argument]);
  return (
    <Step
      id="anomaly"
      topic={t.topic}
      claim={spread === null ? null : claimOf(argument, spread)}
      says={spread === null ? [] : [t.twoParty(withArticle(argument.name), countIn(spread.two, state), countIn(spread.all, state)), t.not]}
      data={[
        { name: "allies.spread", input: { date } },
        { name: "allies.spread", input: { date, pacts: "two-party" } },
        { name: "allies.series", input: { ...base, world: true } },
        { name: "allies.series", input: { ...base, pacts: "two-party" } },
      ]}
      door={{ href: hrefOf("counts", { state, date }), text: t.door(argument.name) }}
    >
      {two !== null && all !== null && (
        <StepFigure
          id="anomaly-lines"
          title={t.lines.title}
          frame="powers-frame"
          draw={(width) => (
            <StepPanels
              id="anomaly-panels"
              lines={solid}
              behind={faint}
              span={two}
              day={date}
              label={t.lines.label(solid.map((line) => `${endText(line)} / ${endOf(faint, line.key)}`))}
              onPick={(day) => change({ date: day })}
              {...{ band, width }}
            />
          )}
          table={() => <YearTable two={two} all={all} />}
          caption={[t.lines.see(powers.length, two.states.length)]}
          version={version}
        />
      )}
      {spread !== null && (
        <StepFigure
          id="anomaly-dots"
          title={t.dots.title}
          frame="dots-frame"
          draw={(width) => (
            <SpreadDots
              states={spread.all.states}
              toneOf={(id) => toneOf(argument, id)}
              label={t.dots.label(spread.all.summary)}
              axes={t.dots.axes}
              {...{ named, width }}
            />
          )}
          table={() => <StateTable spread={spread} />}
          caption={[t.dots.see(spread.all.meaning), t.dots.near(nearestTo(state, spread.all.states, spread.rows).map(({ name }) => name))]}
          version={version}
        />
      )}
    </Step>
  );
}

/** The answers of the step, with the argument and the spread that they belong to. */
function useAnswers(props: Props) {
  const { state, date } = props.argument;
  const base = { states: `${state},${CLASS}`, rule: RULE, from: START, until: date };
  const all = useSlowAsk("allies.series", { ...base, world: true });
  const two = useSlowAsk("allies.series", { ...base, pacts: "two-party" });
  return useTogether({ ...props, base, all: all.answer, two: two.answer }, all.pending || two.pending);
}

/** The lines in alphabetical order, the state in point and the state beside it first. */
function linesFor(answer: Series | null, argument: Argument) {
  if (answer === null) return [];
  const lines = linesOf(answer, [argument.other, argument.state]).map((line) => ({ ...line, tone: toneOf(argument, line.key) }));
  const rank = { second: 0, first: 1, other: 2 };
  return lines.sort((a, b) => rank[a.tone] - rank[b.tone] || inOrder(a.name, b.name));
}

/** The last count of the faint line of a state. */
function endOf(lines: ReturnType<typeof linesFor>, key: string): string {
  const last = lines.find((line) => line.key === key)?.points.findLast(({ count }) => count !== null);
  return last === undefined ? "" : rangeWords(last);
}

function YearTable({ two, all }: { readonly two: Series; readonly all: Series }) {
  const columns = two.states.map(({ id, name }, index) => ({
    key: id,
    head: name,
    cell: (row: number) => {
      const [own, every] = [two.points[row]?.counts[index], all.points[row]?.counts[index]];
      return own?.count == null ? "" : `${rangeWords(own)} / ${rangeWords(every ?? own)}`;
    },
  }));
  const world = {
    key: "world",
    head: t.lines.world,
    cell: (row: number) => `${all.world?.[row]?.median ?? ""} / ${all.world?.[row]?.ninth ?? ""}`,
  };
  const year = { key: "year", head: stepLabels.year, isHead: true, cell: (row: number) => two.points[row]?.date.slice(0, 4) ?? "" };
  return (
    <Table caption={t.lines.title} columns={[year, ...columns, world]} rows={two.points.map((_, index) => index)} keyOf={(row) => row} />
  );
}

function rangeWords({ count, notKnown }: { readonly count: number | null; readonly notKnown: number }): string {
  return count === null ? "" : notKnown > 0 ? `${count}\u2013${count + notKnown}` : String(count);
}

function StateTable({ spread: { all, two } }: { readonly spread: SpreadAnswers }) {
  const lone = new Map(two.states.map((one) => [one.id, one]));
  return (
    <Table
      caption={t.dots.title}
      columns={[
        { head: t.dots.state, isHead: true, cell: ({ name }) => name },
        { head: t.dots.all, cell: (one) => rangeWords(one) },
        { head: t.dots.two, cell: ({ id }) => rangeWords(lone.get(id) ?? { count: null, notKnown: 0 }) },
      ]}
      rows={all.states}
      keyOf={({ id }) => id}
    />
  );
}
