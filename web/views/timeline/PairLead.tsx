/** What two states owed each other over time, before all else: the sentence, and one bar for each pact and direction. */
import { useMemo } from "react";
import { type AnswerOf, type Day, isPledge } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { capital, listed, longDate } from "../../app/language/speech.ts";
import { changeShown } from "../../app/query/navigate.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { formOf } from "../../charts/forms.ts";
import { type TimeGroup, TimeRows } from "../../charts/TimeRows.tsx";
import { segmentsOf } from "../../ledger/pactRows.ts";
import { ThinCoverage } from "../../ledger/ThinCoverage.tsx";
import { TreatyButton } from "../../ledger/TreatyButton.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { articleWords } from "../../ui/names.ts";
import { Sized } from "../../ui/Sized.tsx";
import { Table } from "../../ui/Table.tsx";
import { timeline } from "./labels.ts";
import { promiseOf, runsOn } from "./pacts.ts";

const t = timeline.pair;
/** The width of the names, in pixels. */
const GUTTER = 232;

export type PairHistory = AnswerOf<"ties.history">;
export type PairSpan = PairHistory["spans"][number];

/** The pledges between the two; soft ties stand in the table of each state's own page. */
export const pledgesOf = ({ spans }: PairHistory): readonly PairSpan[] => spans.filter(({ types }) => types.some(isPledge));

interface Props {
  readonly history: PairHistory;
  readonly day: Day;
  readonly verified: Day;
  /** The first and the last day of the chart. */
  readonly axis: readonly [string, string];
}

export function PairFigure({ history, day, verified, axis: [start, until] }: Props) {
  const { a, b } = history;
  const spans = useMemo(() => pledgesOf(history), [history]);
  const from = firstDecade(spans, start, day);
  const sides = [
    { owes: a, owed: b, tone: "first" as const },
    { owes: b, owed: a, tone: "second" as const },
  ].map((side) => ({
    ...side,
    title: t.group(side.owes.name, side.owed.name),
    own: spans.filter(({ owedBy }) => owedBy === side.owes.id),
  }));
  const groups = sides.map(
    ({ owes, owed, tone, title, own }): TimeGroup => ({
      key: owes.id,
      tone,
      title,
      empty: t.empty(owes.name, owed.name),
      rows: own.map((span) => ({
        key: span.instrument,
        name: span.short,
        label: timeline.figure.open(span.short),
        open: span.instrument,
        form: promiseOf(span),
        isLater: span.earliest > day,
        segments: segmentsOf(span, verified, until as Day),
      })),
    }),
  );
  const table = () => (
    <Table
      caption={t.title(a.name, b.name)}
      groups={sides.map(({ owes, title, own }) => ({ key: owes.id, title, rows: own }))}
      keyOf={({ instrument, owedBy }) => `${instrument} ${owedBy}`}
      columns={[
        {
          head: timeline.table.head.pact,
          isHead: true,
          cell: ({ instrument, short, articles }) => (
            <>
              <TreatyButton id={instrument} title={short} /> <span className="faint">{articles.map(articleWords).join(en.list.comma)}</span>
            </>
          ),
        },
        { head: timeline.table.head.types, cell: ({ types }) => capital(listed(types.map((type) => en.types[type] ?? type))) },
        {
          head: timeline.table.head.since,
          cell: ({ since }) => (since === null || since === "unknown" ? timeline.table.since.none : longDate(since)),
        },
        { head: timeline.table.head.until, cell: untilWords },
      ]}
    />
  );
  const picture = () => (
    <Sized className="timeline">
      {(width) => (
        <TimeRows
          {...{ groups, day, width }}
          id="pair-picture"
          span={{ from, until }}
          gutter={GUTTER}
          label={t.label(a.name, b.name, spans.length)}
          onOpen={(treaty) => changeShown({ treaty, open: null })}
        />
      )}
    </Sized>
  );
  return (
    <Figure
      id="pair"
      title={t.title(a.name, b.name)}
      tabs={[
        { label: timeline.figure.tab, render: picture },
        { label: timeline.figure.table, isTable: true, render: table },
      ]}
      caption={[t.see, t.not]}
      source={timeline.figure.source(history.ledger.version)}
    />
  );
}

/** The beginning of the decade before the first bar, or before the day if that comes first; never before the selected years. */
function firstDecade(spans: readonly PairSpan[], start: string, day: string): string {
  const first = spans.reduce((one, { earliest }) => (earliest < one ? earliest : one), day);
  const decade = `${Math.floor((Number(first.slice(0, 4)) - 2) / 10) * 10}-01-01`;
  return decade > start ? decade : start;
}

function untilWords({ until, dormant }: PairSpan): string {
  if (until === null) return dormant ? timeline.table.dormant(null) : timeline.table.lasts;
  return until === "unknown" ? timeline.table.unsettled : longDate(until);
}

/**
 * The heading for two states: how many pacts ever bound them to each other, and what each owes the other on the day. Texts that
 * only permit, or that bind nobody, are counted apart.
 */
export function pairSentence(history: PairHistory, day: Day, verified: Day): string {
  const { a, b, from, until } = history;
  const spans = pledgesOf(history);
  const binding = new Set(spans.filter((span) => promiseOf(span) !== "soft").map(({ instrument }) => instrument));
  const others = new Set(spans.map(({ instrument }) => instrument).filter((id) => !binding.has(id)));
  if (binding.size === 0) return t.never(from, until, a.name, b.name, others.size);
  const said = owedOn(history, day, verified).map(({ who, whom, owed }) => ({ who: who.name, whom: whom.name, owed }));
  return `${t.bound(from, until, binding.size, others.size, a.name, b.name)} ${t.on(day, day < verified, said)}`;
}

/** The strongest promise in force on the day in each direction; null for none that binds. */
function owedOn(history: PairHistory, day: Day, verified: Day) {
  const { a, b } = history;
  const past = day < verified;
  const runs = (span: PairSpan) => runsOn({ ...span, dormant: span.dormant && !past, dormantSince: null }, day) === "yes";
  const owedBy = (id: string) =>
    strongest(
      pledgesOf(history)
        .filter((span) => span.owedBy === id && runs(span))
        .map(promiseOf)
        .filter((form) => form !== "soft"),
    );
  return [
    { who: a, whom: b, owed: owedBy(a.id) },
    { who: b, whom: a, owed: owedBy(b.id) },
  ];
}

/** How much of the two states' regions the ledger covers, where the answer is that neither owes the other anything. */
export function PairCoverage({ history, day, verified }: Pick<Props, "history" | "day" | "verified">) {
  const isNothing = owedOn(history, day, verified).every(({ owed }) => owed === null);
  const { answer } = useSlowAsk("ties.between", isNothing ? { a: history.a.id, b: history.b.id, date: day } : null);
  return answer === null || !isNothing ? null : <ThinCoverage coverage={answer.coverage} all />;
}

/** The strongest of several promises; null for none. */
function strongest(forms: readonly string[]): string | null {
  return forms.length === 0 ? null : formOf(forms);
}
