/** The position of each state in a case: from its duties that are triggered, and from those that are contestable. */
import type { Ledger } from "../../ledger/ledger.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { Position, UnspokenFinding, UnspokenPosition } from "../../model/results/trace.ts";
import type { Day } from "../../time/day.ts";
import { standingPositions } from "../cache/runs.ts";
import { namesOn } from "../cache/states.ts";
import type { Run, Standing } from "./runs.ts";

const ASSISTS = new Set(["assist", "act", "mobilise"]);

/** States in the war: of these only `helping` have positions, and only positions of help. */
export interface Belligerents {
  readonly parties: ReadonlySet<string>;
  readonly helping: ReadonlySet<string>;
}

const OF_HELP: ReadonlySet<Position> = new Set(["bound-to-both", "must-assist", "may-assist", "contestable"]);

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
    const ofRun = kept(standing, () => positionsIn(standing, nameOf));
    for (const [state, own] of ofRun) {
      if (changed.has(state) || parties.has(state)) continue;
      for (const position of own) positions.push(position);
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
    positions.push(...(parties.has(state) ? all.filter(({ position }) => OF_HELP.has(position)) : all));
  }
  return inOrder(positions);
}

function positionsIn({ states }: Standing, nameOf: (id: string) => string): Map<string, UnspokenPosition[]> {
  return new Map([...states].map(([state, own]) => [state, positionsOfState(state, own, nameOf(state))]));
}

/** States with findings of this case alone, or in two standing runs. */
function statesChanged(runs: readonly Run[]): Set<string> {
  const changed = new Set<string>();
  const once = new Set<string>();
  for (const { rows, standing } of runs) {
    if (standing === null) for (const { owedBy } of rows) changed.add(owedBy);
    else for (const state of standing.states.keys()) (once.has(state) ? changed : once).add(state);
  }
  return changed;
}

/** By weight, within it by state. */
function inOrder(positions: readonly UnspokenPosition[]): UnspokenPosition[] {
  const groups: Record<Position, UnspokenPosition[]> = {
    "bound-to-both": [],
    "must-assist": [],
    "may-assist": [],
    contestable: [],
    "must-consult": [],
    "must-stay-neutral": [],
    "may-not-attack": [],
    unbound: [],
  };
  for (const one of positions) groups[one.position].push(one);
  return Object.values(groups).flatMap((group) => group.sort((a, b) => (a.state < b.state ? -1 : 1)));
}

function positionsOfState(state: string, own: readonly UnspokenFinding[], name: string): UnspokenPosition[] {
  const rows: UnspokenPosition[] = [];
  const add = (position: Position, findings: readonly UnspokenFinding[]) => {
    if (findings.length > 0) rows.push(rowOf(state, name, position, findings));
  };
  const called = calledOn(own);
  const { must, contested } = called;
  const both = contested.length === 0 ? must : [...must, ...contested.filter(({ grade }) => grade === "binding")];
  if (both.some(({ side }) => side !== both[0]?.side)) add("bound-to-both", both);
  add("must-assist", must);
  add("may-assist", called.may);
  add("contestable", contested);
  add("must-consult", called.consult);
  // Neutrality gives way to a triggered duty to help under the same instrument toward the same state.
  add(
    "must-stay-neutral",
    called.neutral.filter((one) => !must.some((other) => other.instrument === one.instrument && beneficiary(other) === beneficiary(one))),
  );
  add("may-not-attack", called.abstain);
  if (rows.length === 0) add("unbound", own);
  return rows;
}

/** The findings of a state by what they call on it for. */
function calledOn(own: readonly UnspokenFinding[]) {
  const called = {
    must: [] as UnspokenFinding[],
    may: [] as UnspokenFinding[],
    contested: [] as UnspokenFinding[],
    consult: [] as UnspokenFinding[],
    neutral: [] as UnspokenFinding[],
    abstain: [] as UnspokenFinding[],
  };
  for (const one of own) {
    const { type, status, does, grade, side, always } = one;
    if (status === "not-triggered") continue;
    const pact = type === "defence" || type === "offence";
    if (pact && (does === null || ASSISTS.has(does))) {
      if (status === "contestable") called.contested.push(one);
      else if (grade === "binding") called.must.push(one);
      else called.may.push(one);
    }
    if (status !== "triggered") continue;
    // A call to consult by the one that struck waits on whether it may call, and a standing duty is not called on by the case.
    if ((type === "consultation" && side === "target" && !always) || (does === "consult" && type === "defence")) called.consult.push(one);
    else if (type === "neutrality") called.neutral.push(one);
    else if (type === "nonaggression") called.abstain.push(one);
  }
  return called;
}

function rowOf(state: string, name: string, position: Position, findings: readonly UnspokenFinding[]): UnspokenPosition {
  return {
    state,
    name,
    position,
    toward: distinct(findings.map(beneficiary)).sort(),
    obligations: findings.map(({ id }) => id),
    headline: headlineOf(position, findings),
  };
}

function distinct(items: readonly string[]): string[] {
  return items.length === 1 ? [...items] : [...new Set(items)];
}

function beneficiary({ owedTo, about }: UnspokenFinding): string {
  return owedTo === "parties" ? (about ?? "parties") : owedTo;
}

/** The position in one sentence, after the duty that rests on the fewest presumptions. */
function headlineOf(position: Position, findings: readonly UnspokenFinding[]): Phrase {
  let first = findings[0];
  if (first === undefined) return phrase("owes-nothing-here");
  for (const one of findings) if (one.presumed.length < first.presumed.length) first = one;
  const clause = { instrument: first.instrument, article: first.article, more: findings.length - 1 };
  const toward = beneficiary(first);
  const ifAsked = first.presumed.includes(`request:${toward}`);
  switch (position) {
    case "must-assist":
      return phrase("obliged-to-assist", { toward, ifAsked, clause, decidedBy: first.decidedBy, force: first.force });
    case "may-assist":
      return phrase("may-assist", { toward, ifAsked, clause, grade: first.grade });
    case "contestable":
      return phrase("contestable-whether-obliged", { toward, clause, open: first.open ?? "text" });
    case "must-consult":
      return phrase("obliged-to-consult", { clause });
    case "must-stay-neutral":
      return phrase("obliged-to-stay-neutral", { toward, clause });
    case "may-not-attack":
      return phrase("promised-not-to-attack", { toward: distinct(findings.map(beneficiary)), clause });
    case "bound-to-both":
      return phrase("bound-to-both", { instruments: distinct(findings.map(({ instrument }) => instrument)) });
    case "unbound":
      return phrase("owes-nothing-here");
  }
}
