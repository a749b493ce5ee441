/** Charts of rows in words: the years of bars, the numbers of rows and cells, dated facts, and the two sides of rivalries. */
import { en } from "../app/language/en.ts";
import type { Life, LifeGroup } from "./spans/pack.ts";

const t = en.picture.values;

/** The fields of a row of bars that its words need. */
interface Bars {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly words?: string;
}

interface Bar {
  readonly parts: readonly { readonly key: string; readonly value: number; readonly text?: string }[];
  readonly number?: string;
  readonly words?: string;
}

type Key = { readonly key: string; readonly text: string };

interface Side<Tie> {
  readonly name: string;
  readonly tie: Tie;
}

interface Group {
  readonly title: string | null;
  readonly rows: readonly {
    readonly name: string;
    readonly segments: readonly { readonly kind: string; readonly from: string; readonly until: string }[];
  }[];
}

/** "United States: North Atlantic Treaty, since 1949; Pact, 1903 to 1936." */
export function rowsInWords(groups: readonly Group[]): string {
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) =>
      t.row(
        title,
        rows.map(({ name, segments }) => {
          const drawn = segments.filter(({ kind }) => kind !== "gap" && kind !== "end" && kind !== "open-end");
          const from = drawn.map((one) => one.from).sort()[0];
          const until = drawn
            .map((one) => one.until)
            .sort()
            .at(-1);
          return t.bar(name, from?.slice(0, 4) ?? null, segments.some(({ kind }) => kind === "end") ? (until?.slice(0, 4) ?? null) : null);
        }),
      ),
    )
    .join("\n");
}

/** "12 bars; first Pact, 1833 to 1853; last begun …; longest …." and then the number of bars in each group. */
export function spansInWords(groups: readonly LifeGroup[]): string {
  const spans = [...new Map(groups.flatMap((group) => group.spans).map((span) => [span.instrument, span])).values()];
  const byBeginning = [...spans].sort((one, other) => one.earliest.localeCompare(other.earliest));
  const [first, last] = [byBeginning[0], byBeginning.at(-1)];
  if (first === undefined || last === undefined) return t.row(null, [t.bars(0)]);
  const longest = byBeginning.reduce((best, one) => (yearsOf(one) > yearsOf(best) ? one : best), first);
  const all = [t.bars(spans.length), t.first(named(first)), t.last(named(last)), t.longest(named(longest))];
  return [
    t.row(null, all),
    t.row(
      null,
      groups.map(({ title, spans: own }) => t.counted(title, String(own.length), [])),
    ),
  ].join("\n");
}

function named({ short, earliest, latest }: Life): string {
  return t.with(short, [t.span(earliest.slice(0, 4), latest?.slice(0, 4) ?? null)]);
}

/** Years from the first to the last possible day; a treaty that may still run counts as the longest of its beginning. */
function yearsOf({ earliest, latest }: Life): number {
  return (latest === null ? 9999 : Number(latest.slice(0, 4))) - Number(earliest.slice(0, 4));
}

/** "Treaty ally: 57 United States, 1 China." A line for each row; parts are named by the legend if the bar has no number. */
export function barsInWords(rows: readonly Bars[], legend: readonly Key[]): string {
  return rows
    .map(({ title, bars, words }) =>
      t.row(title, bars.length === 0 ? [withoutStop(words ?? t.nobody)] : bars.map((bar) => barInWords(bar, legend))),
    )
    .join("\n");
}

function barInWords({ number, words, parts }: Bar, legend: readonly Key[]): string {
  if (number !== undefined) return [number, words ?? ""].join(" ").trim();
  if (words !== undefined) return withoutStop(words);
  return parts
    .map(({ key, value, text }) => `${legend.find((one) => one.key === key)?.text ?? ""} ${text ?? value}`.trim())
    .join(en.list.comma);
}

/** A sentence as a part of a longer one, which has a full stop of its own. */
const withoutStop = (text: string) => (text.endsWith(en.list.stop) ? text.slice(0, -en.list.stop.length) : text);

interface Titled {
  readonly key: string;
  readonly title: string;
}

/** "Western Europe: 1815-1870 12/14; …" */
export function gridInWords(
  rows: readonly Titled[],
  columns: readonly Titled[],
  cells: readonly { readonly row: string; readonly column: string; readonly text: string }[],
): string {
  return rows
    .map(({ key, title }) =>
      t.row(
        title,
        columns.flatMap((column) => {
          const cell = cells.find((one) => one.row === key && one.column === column.key);
          return cell === undefined ? [] : [`${column.title} ${cell.text}`];
        }),
      ),
    )
    .join("\n");
}

/** The facts in order, each with its years unless its text names them. */
export function datesInWords(facts: readonly { readonly text: string; readonly from: string; readonly until: string | null }[]): string {
  return facts
    .map(({ text, from, until }) => {
      const year = from.slice(0, 4);
      if (text.includes(year)) return text;
      return until === null ? t.with(text, [year]) : t.bar(text, year, until.slice(0, 4));
    })
    .join("\n");
}

/** "India (partner) against Pakistan (bound by a pact)." */
export function quarrelsInWords<Tie extends string>(
  quarrels: readonly { readonly a: readonly Side<Tie>[]; readonly b: readonly Side<Tie>[] }[],
  words: Readonly<Record<Tie, string>>,
): string {
  const sideOf = (side: readonly Side<Tie>[]) => side.map(({ name, tie }) => t.with(name, [words[tie]])).join(en.list.comma);
  return quarrels.map(({ a, b }) => t.row(null, [t.against(sideOf(a), sideOf(b))])).join("\n");
}
