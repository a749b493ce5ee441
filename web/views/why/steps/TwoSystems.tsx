/** Step: the states that each of two is obliged to defend, over the years. */
import { useMemo } from "react";
import { countWord, withArticle } from "../../../app/language/speech.ts";
import { hrefOf } from "../../../app/query/search.ts";
import { useSlowAsk } from "../../../app/query/useAsk.ts";
import { StepLines } from "../../../charts/StepLines.tsx";
import { linesOf, notesOf, type Series } from "../../../ledger/allyLines.ts";
import { TreatyButton } from "../../../ledger/TreatyButton.tsx";
import { Figure } from "../../../ui/Figure.tsx";
import { Sized } from "../../../ui/Sized.tsx";
import { Table } from "../../../ui/Table.tsx";
import { useView } from "../search.ts";
import { stepLabels } from "./labels.ts";
import { Step } from "./Step.tsx";
import { type Argument, toneOf } from "./useArgument.ts";

const t = stepLabels.systems;

export function TwoSystems({ argument, version }: { readonly argument: Argument; readonly version: string }) {
  const { state, other, date } = argument;
  const { change } = useView();
  const input = { states: `${other},${state}`, rule: "owes-defence", from: "1816-01-01", until: date };
  const { answer } = useSlowAsk("allies.series", input);
  const lines = useMemo(
    () => (answer === null ? [] : linesOf(answer, [other, state]).map((line) => ({ ...line, tone: toneOf(argument, line.key) }))),
    [answer, argument, other, state],
  );
  const notes = useMemo(() => (answer === null ? [] : notesOf(answer, lines, t.note)), [answer, lines]);
  return (
    <Step
      id="systems"
      number={2}
      topic={t.topic}
      claim={answer === null ? null : claimOf(answer, argument)}
      says={answer === null ? [] : [other, state].map((one) => largestMove(answer, one, argument))}
      data={[{ name: "allies.series", input }]}
      door={{ href: hrefOf("compare", { a: other, b: state, date }), text: t.door }}
    >
      {answer !== null && (
        <Figure
          id="systems-lines"
          title={t.title(argument.otherName, argument.name)}
          tabs={[
            {
              label: stepLabels.picture,
              render: () => (
                <Sized className="powers-frame">
                  {(width) => (
                    <StepLines
                      id="systems-chart"
                      label={t.label(argument.otherName, argument.name)}
                      span={answer}
                      day={date}
                      onPick={(day) => change({ date: day })}
                      {...{ lines, notes, width }}
                    />
                  )}
                </Sized>
              ),
            },
            { label: stepLabels.table, isTable: true, render: () => <MovesTable answer={answer} argument={argument} /> },
          ]}
          caption={[t.see(answer.meaning)]}
          source={stepLabels.source(version)}
        />
      )}
    </Step>
  );
}

function claimOf({ states, points }: Series, { state, name, other, otherName }: Argument): string {
  const last = points.at(-1)?.counts ?? [];
  const count = (id: string) => last[states.findIndex((one) => one.id === id)]?.count ?? null;
  const [theirs, own] = [count(other), count(state)];
  if (theirs === null || own === null) return t.topic;
  return t.claim(withArticle(otherName), countWord(theirs), withArticle(name), countWord(own, false));
}

/** "The largest change for China: 1950, Sino-Soviet treaty, from none to one." */
function largestMove({ moves }: Series, id: string, { state, name, otherName }: Argument): string | null {
  const own = moves.filter((move) => move.state === id);
  const size = (move: Series["moves"][number]) => move.added.length + move.removed.length;
  const [largest] = [...own].sort((a, b) => size(b) - size(a) || (a.date < b.date ? -1 : 1));
  if (largest === undefined) return null;
  const before = largest.count - largest.added.length + largest.removed.length;
  const newest = own.findLast(({ added }) => added.length > 0);
  return t.moved({
    name: withArticle(id === state ? name : otherName),
    year: (largest.by[0]?.date ?? largest.date).slice(0, 4),
    pacts: largest.by.slice(0, 2).map(({ short }) => short),
    from: before,
    to: largest.count,
    newest: (newest?.by[0]?.date ?? newest?.date ?? "").slice(0, 4),
  });
}

function MovesTable({ answer, argument }: { readonly answer: Series; readonly argument: Argument }) {
  const words = t.head;
  return (
    <Table
      caption={t.title(argument.otherName, argument.name)}
      columns={[
        { head: words.year, isHead: true, cell: ({ by, date }) => (by[0]?.date ?? date).slice(0, 4) },
        { head: words.state, cell: ({ state }) => (state === argument.state ? argument.name : argument.otherName) },
        { head: words.count, cell: ({ count }) => count },
        {
          head: words.by,
          cell: ({ by }) =>
            by.map(({ instrument, short, change, states }) => (
              <div key={`${instrument} ${change}`}>
                <TreatyButton id={instrument} title={short} /> {change === "began" ? "+" : "\u2212"}
                {states.length}
              </div>
            )),
        },
      ]}
      rows={answer.moves}
      keyOf={({ state, date }) => `${state} ${date}`}
    />
  );
}
