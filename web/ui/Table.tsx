/** A table from columns and rows; rows may be grouped under headings. */
import type { ReactNode } from "react";

export interface Column<Row> {
  readonly head: string;
  /** Needed if two columns have the same head. */
  readonly key?: string;
  readonly cell: (row: Row) => ReactNode;
  /** The row's header cell, which names it. */
  readonly isHead?: boolean;
  readonly className?: string;
}

interface Group<Row> {
  readonly key: string;
  /** null for rows without a heading. */
  readonly title: ReactNode;
  readonly rows: readonly Row[];
  /** A line under the rows. */
  readonly foot?: ReactNode;
}

interface Props<Row> {
  readonly className?: string;
  /** Says what the table holds, for readers who do not see the heading above it. */
  readonly caption?: string;
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row, index: number) => string | number;
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
          {columns.map(({ head, key = head, className: own }) => (
            <th key={key} scope="col" className={own}>
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
          {body.rows.map((row, index) => (
            <tr key={keyOf(row, index)} className={rowClass?.(row)}>
              {columns.map(({ head, key = head, cell, isHead = false, className: own }) =>
                isHead ? (
                  <th key={key} scope="row" className={own}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} className={own} data-head={head}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
          {body.foot !== undefined && (
            <tr>
              <td colSpan={columns.length} className="small">
                {body.foot}
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}
