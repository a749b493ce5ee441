/** A table of condition against outcome: each cell's count shows its cases, and the cells that the explanation expects are marked. */
import { HeadRow } from "../../ui/HeadRow.tsx";
import { cellKey, type Explanation, type Test } from "./explanation.ts";
import { labels } from "./labels.ts";
import { usePicked } from "./useWhy.ts";

interface Props {
  readonly explanation: Explanation;
  readonly test: Test;
}

const words = labels.test.cell;

export function Cells({ explanation: { id, expects }, test: { id: test, cells, outcome, ofShares } }: Props) {
  const { picked, pick } = usePicked(id, test);
  return (
    <table className="cells">
      <HeadRow heads={[words.corner, outcome.few, outcome.several]} />
      <tbody>
        {cells.map((row) => {
          const name = row.present ? words.present : words.absent;
          // Of shares it expects no cell.
          const wanted = ofShares ? "nothing" : expects[row.present ? "present" : "absent"];
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
                      onClick={() => pick(key)}
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
