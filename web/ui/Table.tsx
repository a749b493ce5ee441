/** A table from columns and rows; rows may be grouped under headings. */
import type { ReactNode } from "react";

export interface Column<Row> {
  readonly head: string;
  /** Needed if two columns have the same head. */
  readonly key?: string;
  readonly cell: (row: Row) => ReactNode;
  /** The row's header cell, which names it. */
  readonly isHead?: boolean;
}

interface Group<Row> {
  readonly key: string;
  readonly title: string | null;
  readonly rows: readonly Row[];
}

interface Props<Row> {
  readonly className?: string;
  /** Says what the table holds, for readers who do not see the heading above it. */
  readonly caption?: string;
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly rowClass?: (row: Row) => string;
  readonly rows?: readonly Row[];
  /** Rows under headings, in place of `rows`. */
  readonly groups?: readonly Group<Row>[];
}

export function Table<Row>({ className = "", caption, columns, keyOf, rowClass, rows = [], groups }: Props<Row>) {
  const bodies = groups ?? [{ key: "all", title: null, rows }];
  return (
    <table className={`plain ${className}`}>
      {caption !== undefined && <caption className="unseen">{caption}</caption>}
      <thead>
        <tr>
          {columns.map(({ head, key = head }) => (
            <th key={key} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {bodies.map((body) => (
        <tbody key={body.key}>
          {body.title !== null && (
            <tr className="group">
              <th scope="rowgroup" colSpan={columns.length}>
                {body.title}
              </th>
            </tr>
          )}
          {body.rows.map((row) => (
            <tr key={keyOf(row)} className={rowClass?.(row)}>
              {columns.map(({ head, key = head, cell, isHead = false }) =>
                isHead ? (
                  <th key={key} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key}>{cell(row)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
