/** With what those who are obliged could help, and what the rivals have: yardsticks that bear a name, never added to one another. */
import { go } from "../../address.ts";
import { type Autonomy, type Both, shortFigure } from "../../price.ts";
import { price } from "../../text/price.ts";

type Help = Autonomy["help"][number];
const t = price.help;
const SIDES = ["first", "second"] as const;

interface Props {
  readonly both: Both;
  readonly nameOf: (id: string) => string;
}

/** A yardstick by which something is known of either. */
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
            <tbody key={`${pair[0]?.measure}${pair[0]?.unit}`}>
              <tr className="measure">
                <th scope="rowgroup" colSpan={4}>
                  {pair[0]?.measure} <span className="faint">{pair[0]?.unit}</span>
                </th>
              </tr>
              {pair.map((help, side) => {
                const answer = both[side === 0 ? 0 : 1];
                return help === undefined ? null : (
                  <Row
                    key={answer.state.id}
                    side={SIDES[side === 0 ? 0 : 1]}
                    state={answer.state}
                    help={help}
                    index={index}
                    nameOf={nameOf}
                  />
                );
              })}
            </tbody>
          ))}
        </table>
      )}
    </section>
  );
}

interface RowProps {
  readonly side: "first" | "second";
  readonly state: Autonomy["state"];
  readonly help: Help;
  readonly index: number;
  readonly nameOf: (id: string) => string;
}

function Row({ side, state, help: { measure, unit, own, helpers, rivals, notKnown }, index, nameOf }: RowProps) {
  const key = `help-${index}.${state.id}`;
  const open = (text: string) => (
    <button
      type="button"
      className="link"
      data-open={key}
      aria-label={`${text}. ${t.open(measure, state.name)}`}
      onClick={() => go({ open: key, treaty: null })}
    >
      {text}
    </button>
  );
  return (
    <tr>
      <th scope="row" className={side}>
        {state.name}
      </th>
      <td>{own === null ? <span className="faint">{t.unknown}</span> : open(shortFigure(own.value, unit))}</td>
      <td>
        {helpers.of === 0 ? (
          <span className="faint">{t.nobody}</span>
        ) : (
          <>
            {helpers.total === null ? t.notAdded : shortFigure(helpers.total, unit)}{" "}
            <span className="faint aside">{t.known(helpers.known, helpers.of)}</span>
          </>
        )}
      </td>
      <td>
        {rivals.length === 0 && <span className="faint">{notKnown.length === 0 ? t.none : t.unknown}</span>}
        {rivals.length > 0 && open(rivalWords(rivals, unit, nameOf))}
        {rivals.length > 0 && notKnown.length > 0 && <span className="faint aside"> {t.more(notKnown.length)}</span>}
      </td>
    </tr>
  );
}

/** Few rivals by name; of more, the range. */
function rivalWords(rivals: Help["rivals"], unit: string, nameOf: (id: string) => string): string {
  if (rivals.length <= 2) return rivals.map(({ state, value }) => `${nameOf(state)} ${shortFigure(value, unit)}`).join(", ");
  const values = rivals.map(({ value }) => value).sort((one, other) => one - other);
  return t.range(shortFigure(values[0] ?? 0, unit), shortFigure(values.at(-1) ?? 0, unit), rivals.length);
}
