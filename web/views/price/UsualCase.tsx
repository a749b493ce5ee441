/** The usual case: how often pacts of defence carry what costs freedom, as bars from none to all, and as a table. */
import type { Autonomy } from "../../ledger/autonomy.ts";
import { capital } from "../../ledger/spell.ts";
import { Figure } from "../../ui/Figure.tsx";
import { price } from "./labels.ts";

const t = price.rate;
type Rate = Autonomy["baseRate"];

export function UsualCase({ rate, source }: { readonly rate: Rate; readonly source: string }) {
  return (
    <Figure
      id="usual"
      title={t.title(rate.n)}
      tabs={[
        { label: t.tab, render: () => <Bars rate={rate} /> },
        { label: t.table, isTable: true, render: () => <RateTable rate={rate} /> },
      ]}
      caption={
        <p>
          {t.see(rate.n, t.share(endOf(rate)))} {t.not} {rate.definition} <span className="source">{source}</span>
        </p>
      }
    />
  );
}

function nameOf(carries: string): string {
  return t.names[carries] ?? carries;
}

/** The end of the axis: the round share that the longest bar stays under. */
function endOf({ rows }: Rate): number {
  const most = Math.max(0, ...rows.map(({ beside }) => beside.share ?? 0));
  return [0.1, 0.25, 0.5].find((end) => end >= most) ?? 1;
}

/** A row a thing carried: its name, its bars on one axis, and the counts in a column of their own, where no line crosses them. */
function Bars({ rate }: { readonly rate: Rate }) {
  const { rows, n } = rate;
  const end = endOf(rate);
  const wide = (share: number | null) => ({ width: `${((share ?? 0) / end) * 100}%` });
  return (
    <div className="rate" role="img" aria-label={t.label(n)}>
      {rows.map(({ carries, inText, beside }) => (
        <div key={carries} className="rate-row" aria-hidden="true">
          <span className="rate-name">{capital(nameOf(carries))}</span>
          <span className="rate-track">
            <span className="rate-beside" style={wide(beside.share)} />
            <span className="rate-text" style={wide(inText.share)} />
          </span>
          <span className="rate-label">
            <b>{t.of(inText.count, n)}</b> {t.inText}; <b>{beside.count}</b> {t.beside}
          </span>
        </div>
      ))}
      <div className="rate-axis" aria-hidden="true">
        <span>0</span>
        <span>{t.share(end / 2)}</span>
        <span>{t.share(end)}</span>
      </div>
    </div>
  );
}

function RateTable({ rate: { rows, n, nArticle } }: { readonly rate: Rate }) {
  const per = ({ count, share }: Rate["rows"][number]["inText"], of: number) => `${t.of(count, of)} (${t.share(share)})`;
  return (
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">{t.head.carries}</th>
          <th scope="col">{t.head.text}</th>
          <th scope="col">{t.head.article(nArticle)}</th>
          <th scope="col">{t.head.beside}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ carries, inText, inTextArticle, beside }) => (
          <tr key={carries}>
            <th scope="row">{nameOf(carries)}</th>
            <td>{per(inText, n)}</td>
            <td>{per(inTextArticle, nArticle)}</td>
            <td>{per(beside, n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
