/** A picture in words, for a text alternative: its title, its subject, the text and the values of each chart, its notes. */
import type { PictureParts } from "./parts.ts";

export function wordsOf({ title, about, notes, onPage }: PictureParts): string {
  const charts = onPage.charts.flatMap((chart) => [chart.getAttribute("aria-label") ?? "", valuesOf(chart)]);
  return [title, about ?? "", ...charts, ...onPage.notes, ...notes].filter((part) => part !== "").join("\n");
}

/** The values of a chart, as it describes itself. */
function valuesOf(chart: SVGSVGElement): string {
  return [...chart.children]
    .filter(({ tagName }) => tagName === "desc")
    .map((one) => (one.textContent ?? "").trim())
    .join("\n");
}
