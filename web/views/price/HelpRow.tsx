/** One state's row for a yardstick: its own figure, the sum for the states obliged to help it, its rivals' figures. */

import { type Autonomy, shortFigure } from "../../ledger/autonomy.ts";
import { OpenNumber } from "../../ledger/OpenNumber.tsx";
import { price } from "./labels.ts";

type Help = Autonomy["help"][number];
const t = price.help;

interface Props {
  readonly side: "first" | "second";
  readonly state: Autonomy["state"];
  readonly help: Help;
  readonly index: number;
  /** The figures are shown divided by this number. */
  readonly per: number;
  readonly nameOf: (id: string) => string;
}

export function HelpRow({ side, state, help, index, per, nameOf }: Props) {
  const { measure, own, helpers, rivals, notKnown } = help;
  const key = `help-${index}.${state.id}`;
  const short = (value: number) => shortFigure(value / per);
  const open = (text: string) => (
    <OpenNumber open={key} className="link" label={`${text}. ${t.open(measure, state.name)}`}>
      {text}
    </OpenNumber>
  );
  return (
    <tr>
      <th scope="row" className={side}>
        {state.name}
      </th>
      <td>{own === null ? <span className="faint">{t.unknown}</span> : open(short(own.value))}</td>
      <td>
        {helpers.of === 0 ? (
          <span className="faint">{t.nobody}</span>
        ) : (
          <>
            {helpers.total === null ? <span className="faint">{t.notAdded}</span> : short(helpers.total)}{" "}
            <span className="faint aside">{t.known(helpers.known, helpers.of)}</span>
          </>
        )}
      </td>
      <td>
        {rivals.length === 0 && <span className="faint">{notKnown.length === 0 ? t.none : t.unknown}</span>}
        {rivals.length > 0 && open(rivalWords(rivals, short, nameOf))}
        {rivals.length > 0 && notKnown.length > 0 && <span className="faint aside"> {t.more(notKnown.length)}</span>}
      </td>
    </tr>
  );
}

/** A few rivals by name; for more, the range. A name and its figure stay on one line. */
function rivalWords(rivals: Help["rivals"], short: (value: number) => string, nameOf: (id: string) => string): string {
  if (rivals.length <= 2) return rivals.map(({ state, value }) => `${nameOf(state)} ${short(value)}`.replaceAll(" ", "\u00a0")).join(", ");
  const values = rivals.map(({ value }) => value).sort((one, other) => one - other);
  return t.range(short(values[0] ?? 0), short(values.at(-1) ?? 0), rivals.length);
}
