/** Step: the states that each of two is obliged to defend, over the years. */
import { useMemo } from "react";
import { countWord, withArticle } from "../../../app/language/speech.ts";
import { nameOfState } from "../../../app/query/directory.ts";
import { hrefOf } from "../../../app/query/search.ts";
import { useSlowAsk, useTogether } from "../../../app/query/useAsk.ts";
import { StepLines } from "../../../charts/StepLines.tsx";
import { endWords, linesOf, notesOf, type Series } from "../../../ledger/allyLines.ts";
import { PowersPicker, powersIn } from "../../../ledger/PowersPicker.tsx";
import { TreatyButton } from "../../../ledger/TreatyButton.tsx";
import { Table } from "../../../ui/Table.tsx";
import { useView } from "../search.ts";
import type { SpreadAnswers } from "./anomaly.ts";
import { stepLabels } from "./labels.ts";
import { Step } from "./Step.tsx";
import { StepFigure } from "./StepFigure.tsx";
import { type Argument, toneOf } from "./useArgument.ts";

const t = stepLabels.systems;

interface Props {
  readonly argument: Argument;
  readonly spread: SpreadAnswers | null;
  readonly version: string;
}

export function TwoSystems({ argument: current, spread, version }: Props) {
  const { search, change } = useView();
  const powers = powersIn(search.powers, [current.other, current.state]);
  const wanted = {
    states: [current.other, current.state, ...powers].join(","),
    rule: "owes-defence",
    from: "1816-01-01",
    until: current.date,
  };
  const asked = useSlowAsk("allies.series", wanted, "any");
  // The lines, their names and their counts are of one answer; the picker above them moves at once.
  const { argument, input, answer } = useTogether({ argument: current, input: wanted, answer: asked.answer }, asked.pending);
  const { state, other, date } = argument;
  const lines = useMemo(
    () => (answer === null ? [] : linesOf(answer, [other, state]).map((line) => ({ ...line, tone: toneOf(argument, line.key) }))),
    [answer, argument, other, state],
  );
  const notes = useMemo(() => (answer === null ? [] : notesOf(answer, lines, t.note)), [answer, lines]);
  const names = input.states.split(",").map((id) => withArticle(nameOfState(id)));
  return (
    <Step
      id="systems"
      topic={t.topic}
      claim={answer === null ? null : claimOf(answer, argument)}
      says={answer === null ? [] : [other, state].map((one) => largestMove(answer, one, argument))}
      data={[{ name: "allies.series", input }]}
      door={{ href: hrefOf("compare", { a: other, b: state, date }), text: t.door }}
    >
      {answer !== null && (
        <StepFigure
          id="systems-lines"
          title={t.title(names)}
          frame="powers-frame"
          draw={(width) => (
            <StepLines
              id="systems-chart"
              label={`${t.label(names)} ${endWords(lines)}`}
              span={answer}
              day={date}
              onPick={(day) => change({ date: day })}
              {...{ lines, notes, width }}
            />
          )}
          table={() => <MovesTable answer={answer} title={t.title(names)} />}
          caption={[t.see(answer.meaning)]}
          hint={t.hint}
          version={version}
        >
          <PowersPicker
            fixed={[current.other, current.state]}
            chosen={powers}
            states={spread?.rows ?? []}
            onChange={(ids) => change({ powers: ids.length === 0 ? null : ids.join(",") })}
          />
        </StepFigure>
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

function MovesTable({ answer, title }: { readonly answer: Series; readonly title: string }) {
  const words = t.head;
  return (
    <Table
      caption={title}
      columns={[
        { head: words.year, isHead: true, cell: ({ by, date }) => (by[0]?.date ?? date).slice(0, 4) },
        { head: words.state, cell: ({ state }) => nameOfState(state) },
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
