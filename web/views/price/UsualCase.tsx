/** The usual case: how often pacts of defence carry burdens on freedom of action, as bars and as a table. */
import { en } from "../../app/language/en.ts";
import { capital } from "../../app/language/speech.ts";
import { BarRows } from "../../charts/BarRows.tsx";
import type { Autonomy } from "../../ledger/autonomy.ts";
import { Figure } from "../../ui/Figure.tsx";
import { Sized } from "../../ui/Sized.tsx";
import { Table } from "../../ui/Table.tsx";
import { price } from "./labels.ts";

const t = price.rate;
type Rate = Autonomy["baseRate"];

export function UsualCase({ rate, source }: { readonly rate: Rate; readonly source: string }) {
  return (
    <Figure
      id="usual"
      title={t.title(rate.n)}
      tabs={[
        { label: t.tab, render: () => <Bars rate={rate} end={endOf(rate)} /> },
        { label: t.table, isTable: true, render: () => <RateTable rate={rate} /> },
      ]}
      caption={[t.see(rate.n, t.share(endOf(rate))), t.not, rate.definition]}
      source={source}
    />
  );
}

/** The end of the axis: the smallest round share that no bar exceeds. */
function endOf({ rows }: Rate): number {
  const most = Math.max(0, ...rows.map(({ beside }) => beside.share ?? 0));
  return [0.1, 0.25, 0.5].find((end) => end >= most) ?? 1;
}

/** A row for each burden, with its bars on one axis, and the counts in their own column, where no line crosses them. */
function Bars({ rate: { rows, n }, end }: { readonly rate: Rate; readonly end: number }) {
  return (
    <Sized className="rate">
      {(width) => (
        <BarRows
          id="usual-picture"
          width={width}
          most={end}
          titles={144}
          align="end"
          ticks={[0, end / 2, end].map((value) => [value, value === 0 ? "0" : t.share(value)])}
          label={t.label(n)}
          rows={rows.map(({ carries, inText, beside }) => ({
            key: carries,
            title: capital(carries),
            bars: [
              {
                key: carries,
                tone: "ink",
                parts: [
                  { key: "text", value: inText.share ?? 0, fill: "solid" },
                  { key: "beside", value: Math.max(0, (beside.share ?? 0) - (inText.share ?? 0)), fill: "outline" },
                ],
                number: t.of(inText.count, n),
                words: `${t.inText}${en.list.semicolon}${beside.count} ${t.beside}`,
              },
            ],
          }))}
        />
      )}
    </Sized>
  );
}

function RateTable({ rate: { rows, n, nArticle } }: { readonly rate: Rate }) {
  const per = ({ count, share }: Rate["rows"][number]["inText"], of: number) => `${t.of(count, of)}${en.list.aside(t.share(share))}`;
  return (
    <Table
      rows={rows}
      keyOf={({ carries }) => carries}
      columns={[
        { head: t.head.carries, isHead: true, cell: ({ carries }) => carries },
        { head: t.head.text, cell: ({ inText }) => per(inText, n) },
        { head: t.head.article(nArticle), cell: ({ inTextArticle }) => per(inTextArticle, nArticle) },
        { head: t.head.beside, cell: ({ beside }) => per(beside, n) },
      ]}
    />
  );
}
