/** A chart as SVG text that is the same on every machine: one element a line, rounded numbers, stable ids. */
import { createHash } from "node:crypto";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** Longer paths, such as the outline of the land, are replaced with their length and a hash. */
const LONGEST_PATH = 2000;

export function svgText(chart: ReactElement): string {
  const markup = renderToStaticMarkup(chart);
  return `${lines(stableIds(shortPaths(rounded(markup))))}\n`;
}

/** Numbers with at most one decimal: the last digits differ between processors. */
function rounded(markup: string): string {
  return markup.replace(/(?<![\w.#])-?\d+\.\d+(?:e-?\d+)?/g, (number) => {
    const value = Math.round(Number(number) * 10) / 10;
    return String(value === 0 ? 0 : value);
  });
}

function shortPaths(markup: string): string {
  return markup.replace(/ d="([^"]+)"/g, (whole, path: string) => {
    if (path.length <= LONGEST_PATH) return whole;
    return ` data-path="${createHash("sha256").update(path).digest("hex").slice(0, 12)}"`;
  });
}

/** Renumbers within this chart the ids that React numbers by order of rendering. */
function stableIds(markup: string): string {
  const ids = [...new Set(markup.match(/_[rR]_\w+_|«\w+»|:r\w+:/g) ?? [])];
  return ids.reduce((text, id, index) => text.replaceAll(id, `id-${index + 1}`), markup);
}

function lines(markup: string): string {
  return markup.replace(/></g, ">\n<").replace(/^<svg /gm, '<svg xmlns="http://www.w3.org/2000/svg" ');
}
