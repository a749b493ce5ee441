/** The map as a table: every state of the day, and the pacts of defence between it and the two states. */
import { en } from "../../app/language/en.ts";
import { inOrder, listed } from "../../app/language/speech.ts";
import type { Comparison, StateRow } from "../../app/query/answers.ts";
import { useView } from "./search.ts";
import { instruments, type Tie } from "./ties.ts";

interface Props {
  readonly comparison: Comparison;
  readonly states: readonly StateRow[];
  readonly ties: readonly Tie[];
}

export function MapTable({ comparison, states, ties }: Props) {
  const { change } = useView();
  const ordered = [...states].sort((one, other) => inOrder(one.name, other.name));
  const tied = ordered.filter(({ id }) => ties.some(({ other }) => other === id));
  const rest = ordered.filter(({ id }) => !ties.some(({ other }) => other === id) && comparison.states.every((one) => one.id !== id));
  const say = (id: string, side: 0 | 1, which: "owing" | "owed") => {
    const tie = ties.find((one) => one.other === id && one.side === side);
    return tie === undefined ? "" : instruments(tie[which]);
  };
  const columns = ([0, 1] as const).flatMap((side) =>
    (["owing", "owed"] as const).map((which) => ({ side, which, name: comparison.states[side]?.name ?? "" })),
  );
  return (
    <>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{en.map.head.state}</th>
            <th scope="col">{en.map.head.seat}</th>
            {columns.map(({ side, which, name }) => (
              <th key={`${side}${which}`} scope="col">
                {which === "owing" ? en.map.head.owedBy(name) : en.map.head.owes(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tied.map(({ id, name, seat }) => (
            <tr key={id}>
              <th scope="row">
                <button
                  type="button"
                  className="link"
                  data-open={`with.${id}`}
                  onClick={() => change({ open: `with.${id}`, treaty: null })}
                >
                  {name}
                </button>
              </th>
              <td>{seat?.city ?? en.map.noSeat}</td>
              {columns.map(({ side, which }) => (
                <td key={`${side}${which}`}>{say(id, side, which)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small">{en.map.rest(rest.length, listed(rest.map(({ name }) => name)))}</p>
    </>
  );
}
