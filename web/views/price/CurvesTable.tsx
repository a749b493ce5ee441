/** The curves as a table: the days on which a count changes; each number opens the records of that day. */

import { en } from "../../app/language/en.ts";
import { capital, listed, longDate } from "../../app/language/speech.ts";
import { CURVES, type CurveId, type Pair, type Point, turning } from "../../ledger/autonomy.ts";
import { price } from "./labels.ts";
import { useView } from "./search.ts";

const t = price.curves;

interface Props {
  readonly pair: Pair;
  readonly states: readonly { readonly id: string; readonly name: string }[];
  readonly nameOf: (id: string) => string;
}

export function CurvesTable({ pair, states, nameOf }: Props) {
  return (
    <>
      <p className="small">{t.steps}</p>
      <table className="plain curves-table">
        <thead>
          <tr>
            <th scope="col">{t.head.day}</th>
            <th scope="col">{t.head.forces}</th>
            <th scope="col">{t.head.rights}</th>
            <th scope="col">{t.head.granted}</th>
            <th scope="col">{t.head.abroad}</th>
            <th scope="col">{t.head.sites}</th>
            <th scope="col">{t.head.whose}</th>
          </tr>
        </thead>
        {pair.map(({ points, coverage }, index) => {
          const state = states[index];
          return state === undefined ? null : (
            <tbody key={state.id}>
              <tr className="group">
                <th scope="rowgroup" colSpan={7}>
                  {state.name}
                </th>
              </tr>
              {turning(points).map((point) => (
                <Row key={point.date} point={point} state={state} nameOf={nameOf} />
              ))}
              <tr>
                <td colSpan={7} className="small">
                  {coverage.map(({ says }) => capital(says)).join(" ")}
                </td>
              </tr>
            </tbody>
          );
        })}
      </table>
    </>
  );
}

interface RowProps {
  readonly point: Point;
  readonly state: { readonly id: string; readonly name: string };
  readonly nameOf: (id: string) => string;
}

function Row({ point, state, nameOf }: RowProps) {
  const { change } = useView();
  const { date, forces, sites } = point;
  const cell = (id: CurveId) => {
    const { count, notKnown } = point[id];
    const line = CURVES.find((one) => one.id === id)?.line;
    if (count === null) return <span className="faint">{t.unknown}</span>;
    return (
      <>
        <button
          type="button"
          className="link"
          aria-label={t.open(t.names[id]?.[0] ?? id, state.name, date, count)}
          onClick={() => change({ date, open: `${line}.${state.id}`, treaty: null })}
        >
          {count}
        </button>
        {notKnown > 0 && <span className="faint"> {t.maybe(notKnown)}</span>}
      </>
    );
  };
  return (
    <tr>
      <th scope="row">{/-12-31$/.test(date) ? date.slice(0, 4) : longDate(date)}</th>
      <td>{cell("forces")}</td>
      <td>{cell("rights")}</td>
      <td>{cell("granted")}</td>
      <td>{cell("abroad")}</td>
      <td>{sites ?? <span className="faint">{t.unknown}</span>}</td>
      <td className="whose">
        {forces.count === null ? <span className="faint">{en.compare.noFigure}</span> : listed(forces.states.map(nameOf))}
      </td>
    </tr>
  );
}
