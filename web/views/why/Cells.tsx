/** Condition and outcome crossed: how many cases in each cell, each number a door to them; the cells it expects are marked. */
import { whyEn } from "./labels.ts";
import { cellKey, type Explanation, type Test } from "./types.ts";

interface Props {
  readonly explanation: Explanation;
  readonly test: Test;
  readonly picked: string | null;
  readonly onPick: (cell: string | null) => void;
}

const words = whyEn.test.cell;

export function Cells({ explanation: { expects }, test: { cells, outcome }, picked, onPick }: Props) {
  return (
    <table className="cells">
      <thead>
        <tr>
          <th scope="col">{words.corner}</th>
          <th scope="col">{outcome.few}</th>
          <th scope="col">{outcome.several}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map((row) => {
          const name = row.present ? words.present : words.absent;
          const wanted = expects[row.present ? "present" : "absent"];
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              {(["few", "several"] as const).map((side) => {
                const key = cellKey(row.present, side === "few");
                return (
                  <td key={side} className={wanted === side ? "expected" : ""}>
                    <button
                      type="button"
                      className={row[side] === 0 ? "number zero" : "number"}
                      aria-pressed={picked === key}
                      aria-label={words.open(name, outcome[side], row[side])}
                      onClick={() => onPick(picked === key ? null : key)}
                    >
                      {row[side]}
                    </button>
                    {wanted === side && <span className="small"> {words.expected}</span>}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
