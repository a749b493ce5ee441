/** The picture of all years with its table, once they are counted. */
import { FIRST } from "../../ledger/calendar.ts";
import { Figure } from "../../ui/Figure.tsx";
import { type Changes, withDefence, type Year } from "./changes.ts";
import { changed } from "./labels.ts";
import { YearBars } from "./YearBars.tsx";
import { YearTable } from "./YearTable.tsx";

const t = changed.years;

interface Props {
  readonly history: Changes | null;
  readonly drawn: { readonly years: readonly Year[]; readonly undrawn: number };
  readonly type: string | null;
  readonly from: string;
  readonly to: string;
  readonly last: string;
  readonly version: string;
}

export function YearFigure({ history, drawn: { years, undrawn }, type, from, to, last, version }: Props) {
  if (history === null) return <p className="figure years-waiting">{t.waiting}</p>;
  const [first, end] = [Number(FIRST.slice(0, 4)), Number(last.slice(0, 4))];
  const mixed = years.some(({ began, ended }) => withDefence([...began, ...ended]) > 0);
  return (
    <Figure
      id="years"
      title={type === null ? t.title : t.titleOf(changed.typeWords(type))}
      tabs={[
        {
          label: t.tab,
          render: () => <YearBars years={years.filter(({ year }) => year >= first)} first={first} last={end} from={from} to={to} />,
        },
        { label: t.table, isTable: true, render: () => <YearTable years={years} /> },
      ]}
      caption={
        <p>
          {mixed && (
            <span className="keys">
              <span className="swatch defence" /> {t.defence} <span className="swatch other" /> {t.other}.{" "}
            </span>
          )}
          {t.see} {t.not(undrawn)} {t.click} <span className="source">{t.source(version)}</span>
        </p>
      }
    />
  );
}
