/** What two states owed each other over time, before all else: the sentence, and one bar for each pact and direction. */
import { useMemo } from "react";
import { type AnswerOf, type Day, isPledge } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { capital, listed, longDate } from "../../app/language/speech.ts";
import { changeShown } from "../../app/query/navigate.ts";
import { formOf } from "../../charts/forms.ts";
import { type TimeGroup, TimeRows } from "../../charts/TimeRows.tsx";
import { segmentsOf } from "../../ledger/pactRows.ts";
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

export function PairFigure({ history, day, verified, axis: [from, until] }: Props) {
  const { a, b } = history;
  const spans = useMemo(() => pledgesOf(history), [history]);
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
              <TreatyButton id={instrument} title={short} /> <span className="faint">{articles.map(articleWords).join(", ")}</span>
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

function untilWords({ until, dormant }: PairSpan): string {
  if (until === null) return dormant ? timeline.table.dormant(null) : timeline.table.lasts;
  return until === "unknown" ? timeline.table.unsettled : longDate(until);
}

/** The heading for two states: how many pacts ever bound them to each other, and what each owes the other on the day. */
export function pairSentence(history: PairHistory, day: Day, verified: Day): string {
  const { a, b, from, until } = history;
  const spans = pledgesOf(history);
  const count = new Set(spans.map(({ instrument }) => instrument)).size;
  if (count === 0) return t.never(from, until, a.name, b.name);
  const past = day < verified;
  const runs = (span: PairSpan) => runsOn({ ...span, dormant: span.dormant && !past, dormantSince: null }, day) === "yes";
  const owedBy = (id: string) =>
    spans
      .filter((span) => span.owedBy === id && runs(span))
      .map(promiseOf)
      .filter((form) => form !== "soft");
  const said = [
    { who: a, whom: b, owed: strongest(owedBy(a.id)) },
    { who: b, whom: a, owed: strongest(owedBy(b.id)) },
  ];
  return `${t.bound(from, until, count, a.name, b.name)} ${t.on(
    day,
    past,
    said.map(({ who, whom, owed }) => ({ who: who.name, whom: whom.name, owed })),
  )}`;
}

/** The strongest of several promises; null for none. */
function strongest(forms: readonly string[]): string | null {
  return forms.length === 0 ? null : formOf(forms);
}
