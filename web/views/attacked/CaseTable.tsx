/** The states of a case as a table, for its diagram and its map. */
import type { ReactNode } from "react";
import { en } from "../../app/language/en.ts";
import { listed } from "../../app/language/speech.ts";
import { articleWords } from "../../ui/names.ts";
import { type Column, Table } from "../../ui/Table.tsx";
import { labels } from "./labels.ts";
import { useAnsweredCase } from "./useCase.ts";
import { isPromise, statesOf } from "./verdict.ts";

const words = labels.map;

/** Each marked state, its position, toward whom, and under which clause. */
export function CaseTable() {
  const { trace, groups, nameOf, show } = useAnsweredCase();
  const marked = groups.filter(({ stand }) => !isPromise(stand) && stand !== "not-called-on");
  const rows = marked.flatMap(({ rows: own }) => own.flatMap((row) => row.states.map((state) => ({ state, row }))));
  const promised = statesOf(groups.filter(({ stand }) => stand === "may-not-attack").flatMap(({ rows: own }) => own));
  const only = promised.filter((id) => rows.every(({ state }) => state !== id));
  const sides = (["initiators", "targets"] as const).flatMap((side) =>
    trace[side].map(
      ({ id, name }): Row => ({
        key: id,
        state: <span className={`name ${side === "initiators" ? "first" : "second"}`}>{name}</span>,
        stands: words.side[side],
        toward: "",
        by: "",
      }),
    ),
  );
  const others = rows.map(
    ({ state, row: { key, stand, toward, clauses } }): Row => ({
      key: `${state} ${key}`,
      state: (
        <button type="button" className="link" onClick={() => show({ why: state })}>
          {nameOf(state)}
        </button>
      ),
      stands: labels.group[stand],
      toward: en.list.and(toward.map(nameOf)),
      by: [...new Set(clauses.map(({ finding: { short, article } }) => `${short}${en.list.comma}${articleWords(article)}`))].join(
        en.list.semicolon,
      ),
    }),
  );
  return (
    <>
      <Table columns={COLUMNS} keyOf={({ key }) => key} rows={[...sides, ...others]} />
      {only.length > 0 && <p className="small">{words.notAttack(only.length, listed(only.map(nameOf)))}</p>}
    </>
  );
}

interface Row {
  readonly key: string;
  readonly state: ReactNode;
  readonly stands: string;
  readonly toward: string;
  readonly by: string;
}

const COLUMNS: readonly Column<Row>[] = [
  { head: words.head.state, cell: ({ state }) => state, isHead: true },
  { head: words.head.stands, cell: ({ stands }) => stands },
  { head: words.head.toward, cell: ({ toward }) => toward },
  { head: words.head.by, cell: ({ by }) => by },
];
