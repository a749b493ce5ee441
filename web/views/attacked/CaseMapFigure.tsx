/** The map of a case with its table. */
import { type ReactNode, useMemo } from "react";
import { en } from "../../app/language/en.ts";
import { listed } from "../../app/language/speech.ts";
import { CaseMap, type CaseMark } from "../../charts/map/CaseMap.tsx";
import { type Box, closeUp, TALL } from "../../charts/map/frame.ts";
import { WIDTH } from "../../charts/map/projection.ts";
import { Figure } from "../../ui/Figure.tsx";
import { articleWords } from "../../ui/names.ts";
import { Sized } from "../../ui/Sized.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { marksOf } from "./caseMarks.ts";
import { labels } from "./labels.ts";
import { useAnsweredCase } from "./useCase.ts";
import { statesOf } from "./verdict.ts";

const words = labels.map;
const LEGEND = Object.entries(words.caption) as [CaseMark, string][];

export function CaseMapFigure({ title }: { readonly title: string }) {
  const { trace, groups, states, show } = useAnsweredCase();
  const marks = useMemo(() => marksOf(trace, groups), [trace, groups]);
  const box = useMemo(() => closeUp(states, new Set(marks.keys())), [marks, states]);
  const count = (mark: string) => [...marks.values()].filter((one) => one === mark).length;
  const label = words.label(title, count("must"), count("contestable"));
  const draw = (part: Box | null) => () => (
    <Sized className="map-frame" style={{ aspectRatio: `${WIDTH} / ${TALL + 30}` }}>
      {(width) => (
        <CaseMap marks={marks} states={states} box={part} width={width} label={label} legend={LEGEND} onPick={(why) => show({ why })} />
      )}
    </Sized>
  );
  return (
    <Figure
      id="map"
      title={words.title(trace.date)}
      tabs={[
        { label: words.tab, render: draw(null) },
        ...(box === null ? [] : [{ label: words.close, render: draw(box) }]),
        { label: words.table, isTable: true, render: () => <CaseTable /> },
      ]}
      caption={[words.rest]}
      source={en.map.source(trace.ledger.version)}
    />
  );
}

/** The map as a table: each marked state, its position, toward whom, and under which clause. */
function CaseTable() {
  const { trace, groups, nameOf, show } = useAnsweredCase();
  const marked = groups.filter(({ stand }) => stand !== "may-not-attack" && stand !== "not-called-on");
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
      by: [...new Set(clauses.map(({ finding: { short, article } }) => `${short}, ${articleWords(article)}`))].join("; "),
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
