/** The curves as a table: the days on which a count changes; each number opens the records of that day. */

import { en } from "../../app/language/en.ts";
import { capital, listed, longDate } from "../../app/language/speech.ts";
import { CURVES, type CurveId, type Pair, type Point, turning } from "../../ledger/autonomy.ts";
import { Table } from "../../ui/Table.tsx";
import { price } from "./labels.ts";
import { useView } from "./search.ts";

const t = price.curves;

interface Props {
  readonly pair: Pair;
  readonly states: readonly { readonly id: string; readonly name: string }[];
  readonly nameOf: (id: string) => string;
}

interface Row {
  readonly point: Point;
  readonly state: Props["states"][number];
}

export function CurvesTable({ pair, states, nameOf }: Props) {
  const groups = states.map((state, index) => ({
    key: state.id,
    title: state.name,
    rows: turning(pair[index]?.points ?? []).map((point): Row => ({ point, state })),
    foot: pair[index]?.coverage.map(({ says }) => capital(says)).join(" "),
  }));
  const count = (id: CurveId) => (row: Row) => <Count id={id} {...row} />;
  const unknown = (words: string) => <span className="faint">{words}</span>;
  return (
    <>
      <p className="small">{t.steps}</p>
      <Table
        className="curves-table"
        groups={groups}
        keyOf={({ point }) => point.date}
        columns={[
          { head: t.head.day, isHead: true, cell: ({ point: { date } }) => (/-12-31$/.test(date) ? date.slice(0, 4) : longDate(date)) },
          { head: t.head.forces, cell: count("forces") },
          { head: t.head.rights, cell: count("rights") },
          { head: t.head.granted, cell: count("granted") },
          { head: t.head.abroad, cell: count("abroad") },
          { head: t.head.sites, cell: ({ point: { sites } }) => sites ?? unknown(t.unknown) },
          {
            head: t.head.whose,
            className: "whose",
            cell: ({ point: { forces } }) => (forces.count === null ? unknown(en.compare.noFigure) : listed(forces.states.map(nameOf))),
          },
        ]}
      />
    </>
  );
}

/** A count of a curve on a day; it opens the records of that day. */
function Count({ id, point, state }: Row & { readonly id: CurveId }) {
  const { change } = useView();
  const { count, notKnown } = point[id];
  if (count === null) return <span className="faint">{t.unknown}</span>;
  const line = CURVES.find((one) => one.id === id)?.line;
  return (
    <>
      <button
        type="button"
        className="link"
        aria-label={t.open(t.names[id]?.[0] ?? id, state.name, point.date, count)}
        onClick={() => change({ date: point.date, open: `${line}.${state.id}`, treaty: null })}
      >
        {count}
      </button>
      {notKnown > 0 && <span className="faint"> {t.maybe(notKnown)}</span>}
    </>
  );
}
