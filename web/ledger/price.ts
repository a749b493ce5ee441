/** What the page of autonomy shows of two answers of state.autonomy: lines side by side, notes once, curves of both. */
import type { AnswerOf } from "../../src/surfaces/client/words.ts";
import { type Cell, type Comparison, omitNull } from "../app/query/answers.ts";
import { examplesOf } from "../app/query/directory.ts";
import { useAsk, useAsks, useSlowAsk } from "../app/query/useAsk.ts";
import { price } from "../views/price/labels.ts";
import type { Spell } from "./spell.ts";

export type Autonomy = AnswerOf<"state.autonomy">;
export type Series = NonNullable<Autonomy["series"]>;
export type Point = Series["points"][number];
export type CurveId = "forces" | "rights" | "granted" | "abroad";
export type Both = readonly [Autonomy, Autonomy];

/** The curves in the order in which they are drawn, each with the line of the ledger that opens it. */
export const CURVES: readonly { readonly id: CurveId; readonly line: string }[] = [
  { id: "forces", line: "soil" },
  { id: "abroad", line: "hosts" },
  { id: "rights", line: "rights" },
  { id: "granted", line: "hosted" },
];

/** Both accounts on a day, or the complaint about the first that cannot be drawn up. */
export function useAutonomy(a: string, b: string, date: string | null) {
  const pair = useAsk("state.compare", { a, b, ...omitNull({ date }) }); // says why two states cannot stand side by side
  const ids = pair.answer?.states.map(({ id }) => id) ?? [];
  const [first, second] = useAsks(
    "state.autonomy",
    ids.map((state) => ({ state, ...omitNull({ date }) })),
  );
  const both = first?.answer && second?.answer ? ([first.answer, second.answer] as const) : null;
  return { both, complaint: pair.complaint ?? first?.complaint ?? second?.complaint ?? null };
}

/** The series of each state year by year, from the year of the operation's own example; empty until they are there. */
export function useSeries(states: readonly [string, string]): readonly Series[] | null {
  const from = examplesOf("state.autonomy").find(({ input }) => input.from !== undefined)?.input.from ?? null;
  const [first, second] = [
    useSlowAsk("state.autonomy", from === null ? null : { state: states[0], from, step: 1 }),
    useSlowAsk("state.autonomy", from === null ? null : { state: states[1], from, step: 1 }),
  ];
  const series = [first.answer?.series, second.answer?.series];
  return series.every((one) => one != null) ? (series as Series[]) : null;
}

const PLAIN_UNITS = ["states", "published"];

/** The lines as the first page has them; a unit that is not states is said in the label. */
export function sideBySide([first, second]: Both, spell: Spell, groups: readonly string[] | null): Comparison {
  const lines = first.lines.flatMap((line) => {
    const other = second.lines.find(({ id }) => id === line.id);
    if (other === undefined || (groups !== null && !groups.includes(line.group))) return [];
    const { id, group, label, unit, meaning } = line;
    const said = PLAIN_UNITS.includes(unit) ? label : price.counted(label, unit);
    return [{ id, group, label: said, unit, meaning, cells: [line.cell, other.cell].map((cell) => spelt(cell, spell)) }];
  });
  return {
    kind: "comparison",
    ledger: first.ledger,
    assumptions: first.assumptions,
    notes: notesOf([first, second]),
    date: first.date,
    states: [first.state, second.state],
    sentence: `${first.sentence} ${second.sentence}`,
    lines,
  };
}

function spelt(cell: Cell, spell: Spell): Cell {
  return cell.asPrinted === null ? cell : { ...cell, asPrinted: spell(cell.asPrinted).replace(/^the /, "") };
}

/** What both answers say stands once; what one of them says bears its name. */
function notesOf(both: Both): Comparison["notes"] {
  const [first, second] = both;
  const shared = first.notes.filter(({ text }) => second.notes.some((other) => other.text === text));
  const own = both.flatMap(({ state, notes }) =>
    notes
      .filter(({ text }) => !shared.some((one) => one.text === text))
      .map((note) => ({ ...note, text: `${state.name}: ${note.text}` as typeof note.text })),
  );
  return [...shared, ...own];
}

/** Years in which a curve of the state changes, with the first and the last: between them the counts stand. */
export function turning(points: readonly Point[]): Point[] {
  const key = ({ forces, rights, granted, abroad, sites }: Point) =>
    JSON.stringify([forces, rights, granted, abroad].map(({ count, notKnown }) => [count, notKnown]).concat([[sites, 0]]));
  const known = points.filter((point) => CURVES.some(({ id }) => point[id].count !== null));
  return known.filter((point, index) => {
    const before = known[index - 1];
    return before === undefined || index === known.length - 1 || key(before) !== key(point);
  });
}

/** Figures with their thousands set apart. */
export function figure(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 2 });
}

/** To three figures: what a row of them compares is seen sooner, and opened each stands in full. */
export function shortFigure(value: number): string {
  return value.toLocaleString("en-GB", { maximumSignificantDigits: 3 });
}

/** Whether a yardstick is better told in millions, as persons are: some figure of either state is so large. */
export function inMillions(pair: readonly (Autonomy["help"][number] | undefined)[]): boolean {
  const values = pair.flatMap((help) =>
    help === undefined ? [] : [help.own?.value ?? 0, help.helpers.total ?? 0, ...help.rivals.map(({ value }) => value)],
  );
  return Math.max(0, ...values) >= 1e6;
}
