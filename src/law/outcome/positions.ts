/** The position of each state in a case: from its duties that are triggered, and from those that are contestable. */
import type { Ledger } from "../../ledger/ledger.ts";
import { phrase } from "../../model/phrase.ts";
import type { Position, UnspokenFinding, UnspokenPosition } from "../../model/results/trace.ts";
import { POSITIONS, POSITIONS_OF_HELP } from "../../model/vocabulary.ts";
import type { Day } from "../../time/day.ts";
import { standingPositions } from "../cache/runs.ts";
import { namesOn } from "../cache/states.ts";
import { beneficiary, headlineOf, helpIn, isCertain, leadOf } from "./headline.ts";
import { positionIn } from "./positionOfFinding.ts";
import type { Run, Standing } from "./runs.ts";

/** States in the war: of these only `helping` have positions, and only positions of help. */
export interface Belligerents {
  readonly parties: ReadonlySet<string>;
  readonly helping: ReadonlySet<string>;
}

/**
 * Positions by state, in the order of their weight. A state whose duties this case does not call on is unbound. A state that
 * only one standing run speaks of stands as it did in the last case.
 */
export function positionsOf(ledger: Ledger, day: Day, runs: readonly Run[], { parties, helping }: Belligerents): UnspokenPosition[] {
  const positions: UnspokenPosition[] = [];
  const changed = statesChanged(runs);
  const nameOf = namesOn(ledger, day);
  const kept = standingPositions(ledger);
  for (const { standing } of runs) {
    if (standing === null) continue;
    for (const position of kept(standing, () => positionsIn(standing, nameOf))) {
      if (!changed.has(position.state) && !parties.has(position.state)) positions.push(position);
    }
  }
  for (const party of parties) if (!helping.has(party)) changed.delete(party);
  const whole = new Map<string, UnspokenFinding[]>([...changed].map((state) => [state, []]));
  for (const { rows, standing } of runs) {
    if (standing === null) for (const row of rows) whole.get(row.owedBy)?.push(row);
    else for (const [state, own] of whole) own.push(...(standing.states.get(state) ?? []));
  }
  for (const [state, own] of whole) {
    const all = positionsOfState(state, own, nameOf(state));
    positions.push(...(parties.has(state) ? all.filter(({ position }) => POSITIONS_OF_HELP.includes(position)) : all));
  }
  return inOrder(positions);
}

/** Positions of a standing run alone, in their order, so that a case has little left to sort. */
function positionsIn({ states }: Standing, nameOf: (id: string) => string): UnspokenPosition[] {
  return inOrder([...states].flatMap(([state, own]) => positionsOfState(state, own, nameOf(state))));
}

/** States with findings of this case alone, or in two standing runs. */
function statesChanged(runs: readonly Run[]): Set<string> {
  const changed = new Set<string>();
  const before: Standing["states"][] = [];
  for (const { rows, standing } of runs) {
    if (standing === null) for (const { owedBy } of rows) changed.add(owedBy);
    else {
      for (const earlier of before) addShared(changed, earlier, standing.states);
      before.push(standing.states);
    }
  }
  return changed;
}

/** Adds the states that both runs speak of. */
function addShared(shared: Set<string>, one: Standing["states"], other: Standing["states"]): void {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  for (const state of fewer.keys()) if (more.has(state)) shared.add(state);
}

const RANKS = Object.fromEntries(POSITIONS.map((position, rank) => [position, rank])) as Record<Position, number>;

/** By weight, within it the help for the struck before the help for the striker, then by state. */
function inOrder(positions: readonly UnspokenPosition[]): UnspokenPosition[] {
  const groups: UnspokenPosition[][] = POSITIONS.map(() => []);
  for (const one of positions) groups[RANKS[one.position]]?.push(one);
  return groups.flatMap((group) => (group.length > 1 ? group.sort(bySideThenState) : group));
}

/** Help for the struck first; of contestable help what would bind; then by state. */
function bySideThenState(a: UnspokenPosition, b: UnspokenPosition): number {
  if (a.side !== b.side) return a.side === "target" ? -1 : 1;
  if (a.position === "contestable" && (a.grade === "binding") !== (b.grade === "binding")) return a.grade === "binding" ? -1 : 1;
  return a.state < b.state ? -1 : a.state > b.state ? 1 : 0;
}

/** Findings of one state that put it in one position; help is kept apart by side and grade. */
interface Group {
  readonly position: Position;
  readonly findings: UnspokenFinding[];
}

/** A state's rows: one for each side that it stands by, kind of duty and grade. Written with few objects: a trace has hundreds of states. */
function positionsOfState(state: string, own: readonly UnspokenFinding[], name: string): UnspokenPosition[] {
  const [only] = own;
  if (only === undefined) return [];
  if (own.length === 1) return [rowOf(state, name, positionOf(only) ?? "unbound", own)];
  const groups: Group[] = [];
  const sure = new Set<string>();
  const helped = new Set<string>();
  for (const one of own) {
    const position = positionOf(one);
    if (position === null) continue;
    if (position === "must-assist") {
      sure.add(pledgeOf(one));
      helped.add(beneficiary(one));
    }
    const group = groups.find((other) => other.position === position && belongs(one, other));
    if (group === undefined) groups.push({ position, findings: [one] });
    else group.findings.push(one);
  }
  const rows: UnspokenPosition[] = [];
  for (const { position, findings } of groups) {
    const left = sure.size > 0 ? findings.filter((one) => !isDisplaced(position, one, { sure, helped })) : findings;
    if (left.length > 0) rows.push(rowOf(state, name, position, left));
  }
  const both = boundToBoth(rows, own);
  if (both.length > 0) rows.unshift(rowOf(state, name, "bound-to-both", both));
  return rows.length > 0 ? rows : [rowOf(state, name, "unbound", own)];
}

function positionOf(one: UnspokenFinding): Position | null {
  return one.status === "not-triggered" ? null : positionIn(one);
}

/**
 * Whether a triggered duty to help the same state displaces the finding: help that is only contestable under the same instrument, and
 * neutrality in its favour under any, which is less than help. Neutrality toward both sides stays.
 */
function isDisplaced(
  position: Position,
  one: UnspokenFinding,
  { sure, helped }: { readonly sure: ReadonlySet<string>; readonly helped: ReadonlySet<string> },
): boolean {
  if (position === "contestable") return sure.has(pledgeOf(one));
  if (position !== "must-stay-neutral" && position !== "must-not-help") return false;
  return sure.has(pledgeOf(one)) || (!one.towardBoth && helped.has(beneficiary(one)));
}

/** A duty shares a row only with those of its grade and certainty, and, unless it is a promise not to attack, of its side. */
function belongs({ side, grade, status, type }: UnspokenFinding, { findings: [first] }: Group): boolean {
  return first?.grade === grade && first.status === status && (first.side === side || type === "nonaggression");
}

/** The binding duties of help, sure or contestable, of a state that has them to both sides. */
function boundToBoth(rows: readonly UnspokenPosition[], own: readonly UnspokenFinding[]): UnspokenFinding[] {
  const helps = rows.filter(({ position, grade }) => position === "must-assist" || (position === "contestable" && grade === "binding"));
  if (helps.every(({ side }) => side === helps[0]?.side)) return [];
  const ids = new Set(helps.flatMap(({ obligations }) => obligations));
  return own.filter(({ id }) => ids.has(id));
}

/** One pledge: an instrument toward one beneficiary. */
function pledgeOf(one: UnspokenFinding): string {
  return `${one.instrument} ${beneficiary(one)}`;
}

/** Positions whose row may hold duties of several grades, and to both sides. */
const OF_SEVERAL: ReadonlySet<Position> = new Set(["bound-to-both", "unbound"]);
const OF_BOTH_SIDES: ReadonlySet<Position> = new Set([...OF_SEVERAL, "may-not-attack", "political-nonaggression"]);

function rowOf(state: string, name: string, position: Position, findings: readonly UnspokenFinding[]): UnspokenPosition {
  const [first] = findings;
  const lead = leadOf(position === "nominal" ? helpIn(findings) : findings);
  return {
    state,
    name,
    position,
    grade: first === undefined || OF_SEVERAL.has(position) ? null : first.grade,
    side: first === undefined || OF_BOTH_SIDES.has(position) ? null : first.side,
    certainty: isCertain(position, findings) ? "certain" : "contestable",
    toward: beneficiariesOf(findings),
    obligations:
      lead === first ? findings.map(({ id }) => id) : [lead, ...findings.filter((one) => one !== lead)].flatMap((one) => one?.id ?? []),
    headline: lead === undefined ? phrase("owes-nothing-here") : headlineOf(position, lead, findings),
  };
}

function beneficiariesOf(findings: readonly UnspokenFinding[]): string[] {
  const [first] = findings;
  return findings.length === 1 && first !== undefined ? [beneficiary(first)] : [...new Set(findings.map(beneficiary))].sort();
}
