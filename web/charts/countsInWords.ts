/** The values of curves, columns, areas and stacked dots in words: maxima with their years, ends, totals. */
import { en } from "../app/language/en.ts";
import type { CurvePanel } from "./curves.ts";
import { linesInWords, rangeOf } from "./inWords.ts";
import type { YearCount } from "./scale.ts";

const t = en.picture.values;
/** Years named for one maximum; more make no difference to a reader. */
const YEARS = 3;

interface Year {
  readonly year: number;
  /** The total, and a part of it. */
  readonly up: readonly [number, number];
  readonly down: readonly [number, number];
}

interface Counted {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly notKnown: number;
}

/** "Bases abroad, United States: 0 in 1900, …" A line for each state of each panel, then the gaps in the record. */
export function curvesInWords(panels: readonly CurvePanel[], names: readonly string[]): string {
  return panels
    .flatMap(({ key, title, series, gaps }) => [
      linesInWords(
        series.map((points, side) => ({ key: `${key} ${side}`, name: t.curve(names[side] ?? "", title), tone: "other" as const, points })),
      ),
      ...gaps.map(({ text }) => text),
    ])
    .filter((line) => line !== "")
    .join("\n");
}

/** "begun: 661 in all from 1816 to 2026; most 24 in 1992." */
export function columnsInWords(years: readonly Year[], heads: { readonly up: string; readonly down: string }): string {
  return (["up", "down"] as const)
    .map((side) =>
      t.row(
        heads[side],
        maximumOf(years, ({ [side]: [total] }) => total),
      ),
    )
    .join("\n");
}

function maximumOf(years: readonly Year[], countOf: (one: Year) => number): string[] {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined) return [t.nobody];
  const most = Math.max(...years.map(countOf));
  const total = years.reduce((sum, one) => sum + countOf(one), 0);
  const at = years.filter((one) => countOf(one) === most && most > 0).slice(0, YEARS);
  const maximum =
    at.length === 0
      ? []
      : [
          t.most(
            String(most),
            at.map(({ year }) => String(year)),
          ),
        ];
  return [t.total(total, first, last), ...maximum];
}

/** "0 in 1816; most 412 in 2026; 400 in 2026." with the unknown as a range. */
export function densityInWords(counts: readonly YearCount[], head: string): string {
  const [first, last] = [counts[0], counts.at(-1)];
  if (first === undefined || last === undefined) return "";
  const top = counts.reduce((best, one) => (one.sure > best.sure ? one : best), first);
  const at = ({ sure, maybe }: YearCount) => rangeOf(sure, maybe);
  return t.row(head, [t.atEnd(at(first), String(first.year)), t.most(at(top), [String(top.year)]), t.atEnd(at(last), String(last.year))]);
}

/** The number of states with each count, and the count of each named state. */
export function spreadInWords(states: readonly Counted[], named: readonly string[], head: string): string {
  const sizes = new Map<number, number>();
  for (const { count } of states) sizes.set(count, (sizes.get(count) ?? 0) + 1);
  const stacks = [...sizes].sort(([one], [other]) => one - other).map(([count, of]) => t.spread(count, of));
  const own = states
    .filter(({ id }) => named.includes(id))
    .sort((one, other) => other.count - one.count)
    .map(({ name, count, notKnown }) => t.counted(name, rangeOf(count, notKnown), []));
  return [t.row(head, stacks), t.row(null, own)].join("\n");
}
