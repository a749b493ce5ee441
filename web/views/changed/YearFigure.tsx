/** The figure of all years with its table, once loaded. */
import { useCallback, useMemo } from "react";
import { YearColumns } from "../../charts/YearColumns.tsx";
import { FIRST } from "../../ledger/calendar.ts";
import { OpenNumber } from "../../ledger/OpenNumber.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { Sized } from "../../ui/Sized.tsx";
import { Table } from "../../ui/Table.tsx";
import { type Changes, withDefence, type Year } from "./changes.ts";
import { changed } from "./labels.ts";
import { useView } from "./search.ts";

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
  const { change } = useView();
  const openYear = useCallback((year: number) => change({ open: `year.${year}`, treaty: null }), [change]);
  const [first, end] = [Number(FIRST.slice(0, 4)), Number(last.slice(0, 4))];
  const columns = useMemo(
    () =>
      years
        .filter(({ year }) => year >= first)
        .map(({ year, began, ended }) => ({
          year,
          up: [began.length, withDefence(began)] as const,
          down: [ended.length, withDefence(ended)] as const,
        })),
    [years, first],
  );
  const shaded = useMemo(() => ({ from, until: to }), [from, to]);
  const words = useMemo(() => {
    const isMixed = columns.some(({ up, down }) => up[1] + down[1] > 0);
    return { up: t.began, down: t.ended, parts: isMixed ? ([t.defence, t.other] as const) : null, peak: t.peak, label: t.label(from, to) };
  }, [columns, from, to]);
  if (history === null) return <p className="figure years-waiting">{t.waiting}</p>;
  return (
    <Figure
      id="years"
      title={type === null ? t.title : t.titleOf(changed.typeWords(type))}
      tabs={[
        {
          label: t.tab,
          render: () => (
            <Sized className="year-bars">
              {(width) => <YearColumns years={columns} last={end} {...{ first, shaded, width, words }} onPick={openYear} />}
            </Sized>
          ),
        },
        { label: t.table, isTable: true, render: () => <YearTable years={years} /> },
      ]}
      caption={[t.see, t.not(undrawn)]}
      hint={t.click}
      source={t.source(version)}
    />
  );
}

/** The years, newest first; each number opens the pacts of its year. */
function YearTable({ years }: { readonly years: readonly Year[] }) {
  const sides = (["began", "ended"] as const).flatMap((side) => [
    { key: side, head: t.head[side], cell: (row: Year) => <Count year={row.year} count={row[side].length} what={t[side]} /> },
    {
      key: `${side} defence`,
      head: t.head.defence,
      cell: (row: Year) => <Count year={row.year} count={withDefence(row[side])} what={t[side]} />,
    },
  ]);
  return (
    <Table
      rows={[...years].reverse()}
      keyOf={({ year }) => String(year)}
      columns={[{ head: t.head.year, isHead: true, cell: ({ year }) => year }, ...sides]}
    />
  );
}

function Count({ year, count, what }: { readonly year: number; readonly count: number; readonly what: string }) {
  if (count === 0) return 0;
  return (
    <OpenNumber open={`year.${year}`} className="link" label={t.open(count, what, String(year))}>
      {count}
    </OpenNumber>
  );
}
