/** One list with its count. Soft ties fold away under the pacts; so does what is longer than a screen. */
import type { ReactNode } from "react";
import { changed } from "./labels.ts";

const t = changed.lists;
/** Rows before the rest folds away. */
const ROWS = 14;

interface Props<T> {
  readonly title: string;
  readonly rows: readonly T[];
  readonly soft?: (row: T) => boolean;
  readonly render: (row: T) => ReactNode;
}

export function ListSection<T>({ title, rows, soft = () => false, render }: Props<T>) {
  if (rows.length === 0) return null;
  const [firm, loose] = [rows.filter((row) => !soft(row)), rows.filter(soft)];
  return (
    <section className="change-list">
      <h2>
        {title} <span className="faint">{rows.length}</span>
      </h2>
      <Rows rows={firm.slice(0, ROWS)} render={render} />
      {firm.length > ROWS && (
        <details>
          <summary>{t.rest(firm.length - ROWS)}</summary>
          <Rows rows={firm.slice(ROWS)} render={render} />
        </details>
      )}
      {loose.length > 0 && (
        <details>
          <summary>{t.soft(loose.length)}</summary>
          <Rows rows={loose} render={render} />
        </details>
      )}
    </section>
  );
}

function Rows<T>({ rows, render }: Pick<Props<T>, "rows" | "render">) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={JSON.stringify(row)}>{render(row)}</li>
      ))}
    </ul>
  );
}
