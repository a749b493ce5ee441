/** The values of small multiples in words: of each line the first, the highest and the last. */
import { en } from "../app/language/en.ts";
import type { ValueLine, ValuePanel } from "./multiples.ts";

const t = en.picture.values;

/** "Density: 0.5 % in 1816, 9.6 % in 1991, 9.1 % in 2026." A line of text for each line of each panel. */
export function multiplesInWords(panels: readonly ValuePanel[]): string {
  return panels.flatMap((panel) => panel.lines.flatMap((line) => lineInWords(panel, line))).join("\n");
}

function lineInWords({ title, write }: ValuePanel, { name, points }: ValueLine): string[] {
  const known = points.flatMap(({ date, value }) => (value === null ? [] : [{ date, value }]));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const top = known.reduce((best, one) => (one.value > best.value ? one : best), first);
  const told = [...new Set([first, top, last])].sort((one, other) => (one.date < other.date ? -1 : 1));
  return [
    t.line(
      name === "" ? title : t.with(title, [name]),
      told.map(({ date, value }) => t.at(write(value), date.slice(0, 4), null)),
    ),
  ];
}
