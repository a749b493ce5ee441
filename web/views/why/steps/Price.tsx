/** Step: what a pact costs. Duties, exposure and soil of two states, beside the help that they are owed. */

import type { AnswerOf } from "../../../../src/surfaces/client/words.ts";
import { countWord, withArticle } from "../../../app/language/speech.ts";
import { hrefOf } from "../../../app/query/search.ts";
import { useSlowAsk, useTogether } from "../../../app/query/useAsk.ts";
import { stepLabels } from "./labels.ts";
import { PairBars } from "./PairBars.tsx";
import { Step } from "./Step.tsx";
import type { Argument } from "./useArgument.ts";

const t = stepLabels.price;

type Line = AnswerOf<"state.autonomy">["lines"][number];
interface LineRow {
  readonly own: Line;
  readonly other: Line;
}
/** Lines with counts of published figures have no bars: their sums say little. */
const ROWS = ["owes-defence", "rivals-meant", "owes-consultation", "hosted", "command", "hosts", "owed-defence", "own-rivals"];

export function Price({ argument: current, version }: { readonly argument: Argument; readonly version: string }) {
  const ofOwn = useSlowAsk("state.autonomy", { state: current.state, date: current.date });
  const ofOther = useSlowAsk("state.autonomy", { state: current.other, date: current.date });
  const now = { argument: current, own: ofOwn.answer, beside: ofOther.answer };
  const { argument, own, beside } = useTogether(now, ofOwn.pending || ofOther.pending);
  const { state, name, other, otherName, date } = argument;
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
        <PairBars
          id="price-lines"
          chart="price-bars"
          rows={rows.map(({ own: a, other: b }) => ({ key: a.id, title: a.label, meaning: a.meaning, own: a.cell, other: b.cell }))}
          words={{ ...t, head: t.line }}
          {...{ argument, version }}
        />
      )}
    </Step>
  );
}
