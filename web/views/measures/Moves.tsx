/** What makes the similarity of two states what it is: the states that move the value most, and those toward which neither has a pledge. */
import type { AnswerOf, InputOf } from "../../../src/surfaces/client/words.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { Table } from "../../ui/Table.tsx";
import { measures } from "./labels.ts";
import type { Definition } from "./questions.ts";

const t = measures.drawer;
const SHOWN = 8;
type Similarity = AnswerOf<"similarity.between">;

/** The field of the answer for each measure. */
const FIELDS: Readonly<Record<string, keyof Similarity["neither"]["moves"]>> = {
  "s-score": "s",
  "scott-pi": "pi",
  "cohen-kappa": "kappa",
  "tau-b": "tauB",
};

interface Props {
  readonly measure: Definition;
  readonly ids: readonly [string, string];
  readonly fields: object;
  readonly reading: object;
}

export function Moves({ measure, ids: [a, b], fields, reading }: Props) {
  const { answer } = useSlowAsk("similarity.between", { a, b, ...fields, ...reading } as InputOf<"similarity.between">);
  const field = FIELDS[measure.id];
  if (answer === null || field === undefined) return null;
  const states = [...answer.differ, ...answer.alike.map((one) => ({ ...one, a: one.level, b: one.level }))]
    .map(({ id, name, a: ofA, b: ofB, moves }) => ({ id, name, levels: [ofA, ofB] as const, moves: moves[field] }))
    .sort((one, other) => Math.abs(other.moves ?? 0) - Math.abs(one.moves ?? 0) || (one.id < other.id ? -1 : 1));
  const neither = { id: "", name: t.neither(answer.neither.count), levels: [0, 0] as const, moves: answer.neither.moves[field] };
  const rows = [neither, ...states.slice(0, SHOWN)];
  const said = (value: number | null) =>
    value === null ? t.notDefined : `${value > 0 ? "+" : ""}${value.toFixed(4)}`.replace("-", "\u2212");
  return (
    <>
      <h3 className="drawer-part">{t.moves}</h3>
      <p className="small">{t.movesLead}</p>
      <Table
        className="moves"
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          { head: t.state, isHead: true, cell: ({ name }) => name },
          { head: answer.a.name, key: "a", className: "first", cell: ({ levels }) => levels[0] },
          { head: answer.b.name, key: "b", className: "second", cell: ({ levels }) => levels[1] },
          { head: t.adds, cell: ({ moves }) => said(moves) },
        ]}
      />
      {states.length > SHOWN && <p className="small">{t.nearest}</p>}
    </>
  );
}
