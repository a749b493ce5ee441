/** The means of the states obliged to help, and of the rivals, by named yardsticks that are never added to one another. */
import { en } from "../../app/language/en.ts";
import { type Autonomy, type Both, inMillions, shortFigure } from "../../ledger/autonomy.ts";
import { OpenNumber } from "../../ledger/OpenNumber.tsx";
import { Table } from "../../ui/Table.tsx";
import { price } from "./labels.ts";

type Help = Autonomy["help"][number];
const t = price.help;
const SIDES = ["first", "second"] as const;

interface Props {
  readonly both: Both;
  readonly nameOf: (id: string) => string;
}

/** A state's means by one yardstick; figures are shown divided by `per`. */
interface Row {
  readonly side: number;
  readonly state: Autonomy["state"];
  readonly help: Help;
  readonly index: number;
  readonly per: number;
}

/** Whether the yardstick has any figure. */
function isKnown({ own, helpers, rivals }: Help): boolean {
  return own !== null || helpers.known > 0 || rivals.length > 0;
}

export function HelpTable({ both, nameOf }: Props) {
  const groups = both[0].help.flatMap((first, index) => {
    const pair = [first, both[1].help.find((one) => one.measure === first.measure && one.unit === first.unit)];
    if (!pair.some((one) => one !== undefined && isKnown(one))) return [];
    const { measure, unit } = first;
    const per = inMillions(pair) ? 1e6 : 1;
    const title = (
      <>
        {measure} <span className="faint">{per === 1 ? (t.units[unit] ?? unit) : t.millions(t.units[unit] ?? unit)}</span>
      </>
    );
    const rows = both.flatMap(({ state }, side): Row[] => {
      const help = pair[side];
      return help === undefined ? [] : [{ side, state, help, index, per }];
    });
    return [{ key: `${measure}${unit}`, title, rows }];
  });
  return (
    <section className="help" aria-labelledby="help-title">
      <h2 id="help-title">{t.title}</h2>
      <p className="small">{groups.length === 0 ? t.empty : t.intro}</p>
      {groups.length > 0 && (
        <Table
          className="help-table"
          groups={groups}
          keyOf={({ state }) => state.id}
          columns={[
            { head: t.head.state, isHead: true, cell: ({ side, state }) => <span className={SIDES[side]}>{state.name}</span> },
            { head: t.head.own, cell: Own },
            { head: t.head.helpers, cell: Helpers },
            { head: t.head.rivals, cell: (row) => <Rivals row={row} nameOf={nameOf} /> },
          ]}
        />
      )}
    </section>
  );
}

function Amount({ row: { index, state, help }, text }: { readonly row: Row; readonly text: string }) {
  return (
    <OpenNumber open={`help-${index}.${state.id}`} className="link" label={`${text}. ${t.open(help.measure, state.name)}`}>
      {text}
    </OpenNumber>
  );
}

function Own(row: Row) {
  const { own } = row.help;
  return own === null ? <span className="faint">{t.unknown}</span> : <Amount row={row} text={shortFigure(own.value / row.per)} />;
}

function Helpers({ help: { helpers }, per }: Row) {
  if (helpers.of === 0) return <span className="faint">{t.nobody}</span>;
  return (
    <>
      {helpers.total === null ? <span className="faint">{t.notAdded}</span> : shortFigure(helpers.total / per)}{" "}
      <span className="faint aside">{t.known(helpers.known, helpers.of)}</span>
    </>
  );
}

function Rivals({ row, nameOf }: { readonly row: Row; readonly nameOf: (id: string) => string }) {
  const { rivals, notKnown } = row.help;
  if (rivals.length === 0) return <span className="faint">{notKnown.length === 0 ? t.none : t.unknown}</span>;
  return (
    <>
      <Amount row={row} text={rivalWords(rivals, (value) => shortFigure(value / row.per), nameOf)} />
      {notKnown.length > 0 && <span className="faint aside"> {t.more(notKnown.length)}</span>}
    </>
  );
}

/** A few rivals by name; for more, the range. A name and its figure stay on one line. */
function rivalWords(rivals: Help["rivals"], short: (value: number) => string, nameOf: (id: string) => string): string {
  if (rivals.length <= 2)
    return rivals.map(({ state, value }) => `${nameOf(state)} ${short(value)}`.replaceAll(" ", "\u00a0")).join(en.list.comma);
  const values = rivals.map(({ value }) => value).sort((one, other) => one - other);
  return t.range(short(values[0] ?? 0), short(values.at(-1) ?? 0), rivals.length);
}
