/** Tables of a page as CSV: the text of each cell, with what stands in it on lines of its own divided by semicolons. */

/** The rows of the tables; each further table follows after an empty line. */
export function csvOf(tables: readonly HTMLTableElement[]): string {
  return tables.map((table) => [...table.rows].map(rowOf).join("\r\n")).join("\r\n\r\n");
}

function rowOf({ cells }: HTMLTableRowElement): string {
  return [...cells].map((cell) => quoted(textIn(cell)) + ",".repeat(cell.colSpan - 1)).join(",");
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
