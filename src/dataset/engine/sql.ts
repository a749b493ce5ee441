/** Names and texts in SQL. */

/** A name of a table or column, quoted. */
export const name = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A text value, quoted. */
export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** Values divided by commas, in brackets. */
export const list = (values: readonly (string | number)[]): string =>
  `(${values.map((value) => (typeof value === "number" ? String(value) : text(value))).join(", ")})`;
