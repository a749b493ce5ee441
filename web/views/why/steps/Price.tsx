/** Step: what a pact costs. Duties, exposure and soil of two states, beside the help that they are owed. */

import type { AnswerOf } from "../../../../src/surfaces/client/words.ts";
import { countWord, withArticle } from "../../../app/language/speech.ts";
import { hrefOf } from "../../../app/query/search.ts";
import { useSlowAsk } from "../../../app/query/useAsk.ts";
import { type BarRow, BarRows } from "../../../charts/BarRows.tsx";
import { Figure } from "../../../ui/Figure.tsx";
import { Sized } from "../../../ui/Sized.tsx";
import { Table } from "../../../ui/Table.tsx";
import { stepLabels } from "./labels.ts";
import { Step } from "./Step.tsx";
import { type Argument, toneOf } from "./useArgument.ts";

const t = stepLabels.price;

type Line = AnswerOf<"state.autonomy">["lines"][number];
interface LineRow {
  readonly own: Line;
  readonly other: Line;
}
/** Lines with counts of published figures have no bars: their sums say little. */
const ROWS = ["owes-defence", "rivals-meant", "owes-consultation", "hosted", "command", "hosts", "owed-defence", "own-rivals"];

/**
 * The step on what a pact costs.
 * Long because it lays out one figure with its table and what is said of both.
 */
export function Price({ argument, version }: { readonly argument: Argument; readonly version: string }) {
  const { state, name, other, otherName, date } = argument;
  const { answer: own } = useSlowAsk("state.autonomy", { state, date });
  const { answer: beside } = useSlowAsk("state.autonomy", { state: other, date });
  const rows =
    own === null || beside === null
      ? []
      : ROWS.flatMap((id): LineRow[] => {
          const [a, b] = [own, beside].map(({ lines }) => lines.find((line) => line.id === id));
          return a === undefined || b === undefined || (a.cell.count === null && b.cell.count === null) ? [] : [{ own: a, other: b }];
        });
  const count = (id: string, side: keyof LineRow) => rows.find((row) => row.own.id === id)?.[side].cell.count ?? null;
  const words = (id: string, side: keyof LineRow) => countWord(count(id, side) ?? 0, false);
  return (
    <Step
      id="price"
      number={5}
      topic={t.topic}
      claim={
        rows.length === 0
          ? null
          : t.claim(withArticle(otherName), words("rivals-meant", "other"), withArticle(name), words("rivals-meant", "own"))
      }
      says={
        rows.length === 0
          ? []
          : [
              ...(["other", "own"] as const).map((side) =>
                count("hosted", side) === null
                  ? null
                  : t.soil(withArticle(side === "own" ? name : otherName), words("hosts", side), words("hosted", side)),
              ),
              t.not,
            ]
      }
      data={[
        { name: "state.autonomy", input: { state, date } },
        { name: "state.autonomy", input: { state: other, date } },
      ]}
      door={{ href: hrefOf("price", { a: other, b: state, date }), text: t.door }}
    >
      {rows.length > 0 && (
        <Figure
          id="price-lines"
          title={t.title}
          tabs={[
            {
              label: stepLabels.picture,
              render: () => (
                <Sized className="bars-frame">
                  {(width) => (
                    <BarRows
                      id="price-bars"
                      rows={rows.map((row) => barsOf(row, argument))}
                      most={Math.max(1, ...rows.flatMap((row) => [mostOf(row.own), mostOf(row.other)]))}
                      titles={190}
                      label={t.label(name, otherName)}
                      width={width}
                    />
                  )}
                </Sized>
              ),
            },
            {
              label: stepLabels.table,
              isTable: true,
              render: () => (
                <Table
                  caption={t.title}
                  columns={[
                    { head: t.line, isHead: true, cell: ({ own: { label } }) => label },
                    { key: "own", head: name, cell: (row) => rangeOf(row.own) },
                    { key: "other", head: otherName, cell: (row) => rangeOf(row.other) },
                    { head: t.meaning, cell: ({ own: { meaning } }) => meaning },
                  ]}
                  rows={rows}
                  keyOf={({ own: { id } }) => id}
                />
              ),
            },
          ]}
          caption={[t.see]}
          source={stepLabels.source(version)}
        />
      )}
    </Step>
  );
}

const mostOf = ({ cell }: Line) => (cell.count ?? 0) + cell.notKnown;

function rangeOf({ cell: { count, notKnown } }: Line): string {
  return count === null ? "?" : notKnown === 0 ? String(count) : `${count}\u2013${count + notKnown}`;
}

function barsOf({ own, other }: LineRow, argument: Argument): BarRow {
  const bar = ({ cell, ...line }: Line, id: string) => {
    const tone = toneOf(argument, id);
    return {
      key: id,
      tone: tone === "other" ? ("ink" as const) : tone,
      parts: [
        { key: "sure", value: cell.count ?? 0, fill: "solid" as const },
        { key: "maybe", value: cell.count === null ? 0 : cell.notKnown, fill: "hatch" as const },
      ],
      number: rangeOf({ cell, ...line }),
      words: id === argument.state ? argument.name : argument.otherName,
    };
  };
  return { key: own.id, title: own.label, bars: [bar(own, argument.state), bar(other, argument.other)] };
}
