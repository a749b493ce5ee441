/** Tables of a page as CSV: the text of each cell, with what stands in it on lines of its own divided by semicolons. */

/** The rows of the tables; each further table follows after an empty line. */
export function csvOf(tables: readonly HTMLTableElement[]): string {
  return tables
    .map((table) =>
      gridOf(table)
        .map((row) => row.map(quoted).join(","))
        .join("\r\n"),
    )
    .join("\r\n\r\n");
}

/** The text of each place of a table; a cell over several rows or columns stands in the first of them. */
function gridOf({ rows }: HTMLTableElement): string[][] {
  const grid: string[][] = [...rows].map(() => []);
  for (const [at, { cells }] of [...rows].entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[at]?.[column] !== undefined) column += 1;
      for (let down = 0; down < cell.rowSpan; down += 1)
        for (let right = 0; right < cell.colSpan; right += 1) {
          const row = grid[at + down];
          if (row !== undefined) row[column + right] = down + right === 0 ? textIn(cell) : "";
        }
      column += cell.colSpan;
    }
  }
  return grid.map((row) => Array.from(row, (text) => text ?? ""));
}

/** Elements that begin a line of their own, as the page's styles show them. */
const OWN_LINE = "li, p, div, br, dd, dt, small, summary";

function textIn(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll("[aria-hidden=true], svg, .unseen")) hidden.remove();
  for (const one of copy.querySelectorAll("*")) {
    const mark = one.matches(OWN_LINE) ? "; " : " ";
    one.before(mark);
    one.after(mark);
  }
  return (copy.textContent ?? "")
    .replace(/\s+/g, " ")
    .replace(/ (?=[,.;:)])/g, "")
    .replace(/;(?: ?;)+/g, ";")
    .replace(/^[; ]+|[; ]+$/g, "");
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
