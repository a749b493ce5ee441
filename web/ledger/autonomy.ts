/** Two accounts of autonomy: their lines side by side, common notes once, and both states' curves. */

import { useMemo } from "react";
import type { AnswerOf } from "../../src/surfaces/client/words.ts";
import { en } from "../app/language/en.ts";
import { type Comparison, omitNull } from "../app/query/answers.ts";
import { examplesOf } from "../app/query/directory.ts";
import { useAsk, useAsks, useSlowAsk } from "../app/query/useAsk.ts";
import type { Accounts } from "./Lines.tsx";
import { recordLabels } from "./records.labels.ts";

export type Autonomy = AnswerOf<"state.autonomy">;
export type Series = NonNullable<Autonomy["series"]>;
export type Point = Series["points"][number];
export type CurveId = "forces" | "rights" | "granted" | "abroad";
export type Both = readonly [Autonomy, Autonomy];

/** The series of the first and the second state. */
export type Pair = readonly [Series, Series];

/** The curves in drawing order, each with the ledger line that opens it. */
export const CURVES: readonly { readonly id: CurveId; readonly line: string }[] = [
  { id: "forces", line: "soil" },
  { id: "abroad", line: "hosts" },
  { id: "rights", line: "rights" },
  { id: "granted", line: "hosted" },
];

/** Both accounts on a day, or the complaint about the first that fails. */
export function useAutonomy(a: string, b: string, date: string | null) {
  const pair = useAsk("state.compare", { a, b, ...omitNull({ date }) }); // gives the reason if two states cannot be compared
  const ids = pair.answer?.states.map(({ id }) => id) ?? [];
  const { asked, stale } = useAsks(
    "state.autonomy",
    ids.map((state) => ({ state, ...omitNull({ date }) })),
  );
  const [one, other] = asked;
  const [first, second] = [one?.answer ?? null, other?.answer ?? null];
  const both = useMemo((): Both | null => (first === null || second === null ? null : [first, second]), [first, second]);
  return { both, complaint: pair.complaint ?? one?.complaint ?? other?.complaint ?? null, stale: pair.stale || stale };
}

/** The input for a state's yearly series, starting with the year in the operation's own example. */
export function seriesInput(state: string) {
  const from = examplesOf("state.autonomy").find(({ input }) => input.from !== undefined)?.input.from;
  return from === undefined ? null : { state, from, step: 1 };
}

/** Both series, once they have loaded. */
export function useSeries(a: string, b: string): readonly [Series, Series] | null {
  const first = useSlowAsk("state.autonomy", seriesInput(a)).answer?.series ?? null;
  const second = useSlowAsk("state.autonomy", seriesInput(b)).answer?.series ?? null;
  return useMemo(() => (first === null || second === null ? null : [first, second]), [first, second]);
}

type Note = Comparison["notes"][number];

const PLAIN_UNITS = ["states", "published"];

/** The lines in the form of the first page; a unit other than states is named in the label. */
export function sideBySide([first, second]: Both, groups: readonly string[]): Accounts {
  const lines = first.lines.flatMap((line) => {
    const other = second.lines.find(({ id }) => id === line.id);
    if (other === undefined || !groups.includes(line.groupId)) return [];
    const { id, groupId, group, label, unit, meaning } = line;
    const said = PLAIN_UNITS.includes(unit) ? label : recordLabels.counted(label, unit);
    return [{ id, groupId, group, label: said as typeof label, unit, meaning, cells: [line.cell, other.cell] }];
  });
  return { date: first.date, states: [first.state, second.state], lines };
}

/** Notes of both answers: the same note once, any other with its state's name. */
export function notesOf(both: Both): Comparison["notes"] {
  const [first, second] = both;
  const shared = first.notes.filter((note) => second.notes.some((other) => isSame(note, other)));
  const own = both.flatMap(({ state, notes }) =>
    notes
      .filter((note) => !shared.some((one) => isSame(note, one)))
      .map((note) => ({ ...note, text: `${state.name}${en.list.colon}${note.text}` as typeof note.text })),
  );
  return [...shared, ...own];
}

/** Whether two notes have the same content. */
function isSame(one: Note, other: Note): boolean {
  return one.code === other.code && JSON.stringify(one.args) === JSON.stringify(other.args);
}

/** The points at which a state's curve changes, with the first and the last; counts do not change between them. */
export function turning(points: readonly Point[]): Point[] {
  const key = ({ forces, rights, granted, abroad, sites }: Point) =>
    JSON.stringify([forces, rights, granted, abroad].map(({ count, notKnown }) => [count, notKnown]).concat([[sites, 0]]));
  const known = points.filter((point) => CURVES.some(({ id }) => point[id].count !== null));
  return known.filter((point, index) => {
    const before = known[index - 1];
    return before === undefined || index === known.length - 1 || key(before) !== key(point);
  });
}

/** A number with thousands separators. */
export function figure(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 2 });
}

/** A number to three figures, for quick comparison; the full number is one click away. */
export function shortFigure(value: number): string {
  return value.toLocaleString("en-GB", { maximumSignificantDigits: 3 });
}

/** Whether to show a yardstick in millions, because some figure of either state is so large. */
export function inMillions(pair: readonly (Autonomy["help"][number] | undefined)[]): boolean {
  const values = pair.flatMap((help) =>
    help === undefined ? [] : [help.own?.value ?? 0, help.helpers.total ?? 0, ...help.rivals.map(({ value }) => value)],
  );
  return Math.max(0, ...values) >= 1e6;
}
