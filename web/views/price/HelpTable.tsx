/** The means of the states obliged to help, and of the rivals, by named yardsticks that are never added to one another. */
import { type Autonomy, type Both, inMillions } from "../../ledger/autonomy.ts";
import { HelpRow } from "./HelpRow.tsx";
import { price } from "./labels.ts";

type Help = Autonomy["help"][number];
const t = price.help;
const SIDES = ["first", "second"] as const;

interface Props {
  readonly both: Both;
  readonly nameOf: (id: string) => string;
}

/** Whether the yardstick has any figure. */
export function isKnown({ own, helpers, rivals }: Help): boolean {
  return own !== null || helpers.known > 0 || rivals.length > 0;
}

export function HelpTable({ both, nameOf }: Props) {
  const rows = both[0].help.flatMap((first, index) => {
    const pair = [first, both[1].help.find((one) => one.measure === first.measure && one.unit === first.unit)];
    return pair.some((one) => one !== undefined && isKnown(one)) ? [{ index, pair }] : [];
  });
  return (
    <section className="help" aria-labelledby="help-title">
      <h2 id="help-title">{t.title}</h2>
      <p className="small">{rows.length === 0 ? t.empty : t.intro}</p>
      {rows.length > 0 && (
        <table className="plain help-table">
          <thead>
            <tr>
              <th scope="col">{t.head.state}</th>
              <th scope="col">{t.head.own}</th>
              <th scope="col">{t.head.helpers}</th>
              <th scope="col">{t.head.rivals}</th>
            </tr>
          </thead>
          {rows.map(({ index, pair }) => (
            <Yardstick key={`${pair[0]?.measure}${pair[0]?.unit}`} both={both} index={index} pair={pair} nameOf={nameOf} />
          ))}
        </table>
      )}
    </section>
  );
}

interface YardstickProps extends Props {
  readonly index: number;
  readonly pair: readonly (Help | undefined)[];
}

/** One yardstick: its name and unit, and a row for each of the two states in that unit. */
function Yardstick({ both, index, pair, nameOf }: YardstickProps) {
  const [help] = pair;
  const per = inMillions(pair) ? 1e6 : 1;
  return (
    <tbody>
      <tr className="measure">
        <th scope="rowgroup" colSpan={4}>
          {help?.measure} <span className="faint">{per === 1 ? help?.unit : t.millions(help?.unit ?? "")}</span>
        </th>
      </tr>
      {pair.map((one, side) => {
        const { state } = both[side === 0 ? 0 : 1];
        if (one === undefined) return null;
        return <HelpRow key={state.id} side={SIDES[side === 0 ? 0 : 1]} state={state} help={one} index={index} per={per} nameOf={nameOf} />;
      })}
    </tbody>
  );
}
