/** The verdict for each state of a case in a terminal: states that stand alike share a row, with the words that it rests on. */
import { isTalks } from "../../../model/dutyTold.ts";
import type { Trace } from "../../../model/results/trace.ts";
import { POSITIONS_THAT_MAY_OBLIGE } from "../../../model/vocabulary.ts";
import { textWidth, WIDTH, wrap } from "../../layout.ts";
import type { Style } from "../../style.ts";
import type { Group, Row } from "./groups.ts";
import { type GroupSize, groupSize, type Size } from "./size.ts";

/** A line where nobody owes help; none otherwise. */
export function nobody({ positions, obligations, state, initiators, targets }: Trace, { words }: Style): string[] {
  const talks = new Set(obligations.flatMap((one) => (isTalks(one) ? [one.id] : [])));
  if (positions.some((one) => POSITIONS_THAT_MAY_OBLIGE.includes(one.position) && !one.obligations.every((id) => talks.has(id)))) return [];
  const name = state === null ? null : words.name(state.name);
  if (initiators.length > 0) return ["", name === null ? words.nobodyObliged : words.notObliged(name)];
  const within = words.both(targets.map((one) => words.name(one.name)));
  return ["", name === null ? words.nobodyObligedWithin(within) : words.notObligedWithin(name, within)];
}

/** One group; `place`: its place among the groups. */
export function verdicts(group: Group, place: number, size: Size, style: Style): string[] {
  return ["", ...wrap(group.heading).map(style.strong), ...rowsOf(group, groupSize(size, place), style)];
}

function rowsOf(group: Group, size: GroupSize, style: Style): string[] {
  const told = group.rows.findIndex(({ sentence }, place) => sentence === null || place >= size.told);
  const sentences = told < 0 ? group.rows : group.rows.slice(0, told);
  const rows = [...sentences, ...byClause(group.rows.slice(sentences.length))];
  const shown = rows.slice(0, size.rows);
  const left = leftOut(shown, rows.slice(size.rows), group.weight !== "promises", size, style);
  const [only] = shown;
  // Where one row stands for all, the states that are left out follow it.
  if (only !== undefined && shown.length === 1 && size.told === 0 && size.words === 0 && left !== null)
    return wrap([verdict(only, false, size, style), left].join(style.words.semicolon), WIDTH, "    ");
  return [
    ...shown.flatMap((row, place) => {
      const isNew = rows.slice(0, place).every(({ words }) => words !== row.words);
      const lines = place === 0 || (size.words === Number.POSITIVE_INFINITY && isNew) ? size.words : 0;
      const says = wrap(verdict(row, place < sentences.length, size, style), WIDTH, "    ");
      return [...says, ...(row.words === null ? [] : quoted(row.words, lines, style))];
    }),
    ...(left === null ? [] : wrap(left, WIDTH, "    ")),
  ];
}

/** Rows that name treaty and article alone: those with the same clause are one. */
function byClause(rows: readonly Row[]): Row[] {
  const merged = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.clause} ${row.mark}`;
    const known = merged.get(key);
    if (known === undefined) merged.set(key, row);
    else {
      const others = row.states.filter(({ id }) => known.states.every((one) => one.id !== id));
      merged.set(key, { ...known, states: [...known.states, ...others] });
    }
  }
  return [...merged.values()];
}

/** The states and their verdict, with the weakest source of the duty that it names where that was not read from texts alone. */
function verdict({ states, sentence, isMarked, clause, why, mark }: Row, told: boolean, { names, pacts }: GroupSize, style: Style): string {
  const { words } = style;
  const says = told && sentence !== null ? (states.length > 1 ? words.ofSeveral(sentence) : sentence) : `${clause}${pacts ? why : ""}`;
  return `${few(states, names, style)}${words.colon}${says}${mark === null || (told && isMarked) ? "" : words.tagged(words.mark(mark))}`;
}

/** The states of the rows that are not shown, with their treaties if `named`; where all of these stand above, the number of their further pledges; null if no row is left. */
function leftOut(shown: readonly Row[], left: readonly Row[], named: boolean, { names, pacts }: GroupSize, style: Style): string | null {
  if (left.length === 0) return null;
  const above = new Set(shown.flatMap(({ states }) => states.map(({ id }) => id)));
  const others = new Map(left.flatMap(({ states }) => states.map((state) => [state.id, state] as const)));
  for (const id of above) others.delete(id);
  const { words } = style;
  if (others.size === 0) return words.morePledges(left.length);
  const states = words.andNames(few([...others.values()], names, style));
  return named && pacts ? `${states}${words.inBrackets(pactsOf(left, style))}` : states;
}

/** Treaties that are named of those of the rows left out. */
const PACTS = 3;

/** The treaties of the rows, the first of them if they are many. */
function pactsOf(rows: readonly Row[], { words }: Style): string {
  const pacts = [...new Set(rows.map(({ short }) => short))];
  if (pacts.length <= PACTS) return pacts.join(words.semicolon);
  return words.shownOf(pacts.slice(0, PACTS - 1).join(words.semicolon), pacts.length - PACTS + 1);
}

/** The names, or the first of them and how many more there are. */
function few(listed: Row["states"], most: number, { words }: Style): string {
  const states = [...listed].sort((a, b) => a.name.localeCompare(b.name, "en"));
  if (states.length <= most) return states.map(({ name }) => name).join(words.comma);
  const shown = states.slice(0, most - 1).map(({ name }) => name);
  return words.shownOf(shown.join(words.comma), states.length - shown.length);
}

/** The quoted words in so many lines; cut words end with an ellipsis in brackets. */
function quoted(words: string, most: number, style: Style): string[] {
  if (most === 0) return [];
  const lines = wrap(words, WIDTH - 4);
  const shown = lines.slice(0, most);
  if (shown.length < lines.length) shown.push(cut(shown.pop() ?? "", WIDTH - 4));
  return shown.map((line) => `    ${style.faint(line)}`);
}

const ELLIPSIS = '[…]"';

/** The line with the ellipsis at its end, without the last words that leave it no room. */
function cut(line: string, width: number): string {
  let kept = line;
  while (kept !== "" && textWidth(`${kept} ${ELLIPSIS}`) > width)
    kept = kept.includes(" ") ? kept.replace(/\s*\S+$/, "") : [...kept].slice(0, -1).join("");
  return `${kept} ${ELLIPSIS}`;
}
