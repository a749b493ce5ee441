/** Where each state stands: from what is triggered, and from what is contestable. */
import type { Finding, Position, PositionRow } from "../model/results/trace.ts";
import type { Run } from "./runs.ts";

const ASSISTS = new Set(["assist", "act", "mobilise"]);

/** Who is in the war: of these only `helping` have positions, and only those of help. */
export interface Belligerents {
  readonly parties: ReadonlySet<string>;
  readonly helping: ReadonlySet<string>;
}

const OF_HELP: ReadonlySet<Position> = new Set(["bound-to-both", "must-assist", "may-assist", "contestable"]);

/**
 * Positions by state, in the order of their weight. A state that only owes what this case does not call on is unbound. One of
 * which a single standing run speaks, and nothing else, stands as it did in the last case.
 */
export function positionsOf(runs: readonly Run[], { parties, helping }: Belligerents, nameOf: (id: string) => string): PositionRow[] {
  const positions: PositionRow[] = [];
  const moved = movedIn(runs);
  for (const { standing } of runs) {
    for (const [state, one] of standing?.states ?? []) {
      if (moved.has(state) || parties.has(state)) continue;
      one.positions ??= positionsOfState(state, one.own, nameOf(state));
      for (const position of one.positions) positions.push(position);
    }
  }
  for (const party of parties) if (!helping.has(party)) moved.delete(party);
  const whole = new Map<string, Finding[]>([...moved].map((state) => [state, []]));
  for (const { rows, standing } of runs) {
    if (standing === null) for (const row of rows) whole.get(row.owedBy)?.push(row);
    else for (const [state, own] of whole) own.push(...(standing.states.get(state)?.own ?? []));
  }
  for (const [state, own] of whole) {
    const all = positionsOfState(state, own, nameOf(state));
    positions.push(...(parties.has(state) ? all.filter(({ position }) => OF_HELP.has(position)) : all));
  }
  return inOrder(positions);
}

/** States of which the case says something of its own, or of which two standing runs speak. */
function movedIn(runs: readonly Run[]): Set<string> {
  const moved = new Set<string>();
  const once = new Set<string>();
  for (const { rows, standing } of runs) {
    if (standing === null) for (const { owedBy } of rows) moved.add(owedBy);
    else for (const state of standing.states.keys()) (once.has(state) ? moved : once).add(state);
  }
  return moved;
}

/** By weight, within it by state. */
function inOrder(positions: readonly PositionRow[]): PositionRow[] {
  const groups: Record<Position, PositionRow[]> = {
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

function positionsOfState(state: string, own: readonly Finding[], name: string): PositionRow[] {
  const rows: PositionRow[] = [];
  const add = (position: Position, findings: readonly Finding[]) => {
    if (findings.length > 0) rows.push(rowOf(state, name, position, findings));
  };
  const called = sortedOut(own);
  const { must, contested } = called;
  const both = contested.length === 0 ? must : [...must, ...contested.filter(({ grade }) => grade === "binding")];
  if (both.some(({ side }) => side !== both[0]?.side)) add("bound-to-both", both);
  add("must-assist", must);
  add("may-assist", called.may);
  add("contestable", contested);
  add("must-consult", called.consult);
  // Where a duty to help is triggered, neutrality under the same instrument toward the same state gives way to it.
  add(
    "must-stay-neutral",
    called.neutral.filter((one) => !must.some((other) => other.instrument === one.instrument && beneficiary(other) === beneficiary(one))),
  );
  add("may-not-attack", called.abstain);
  if (rows.length === 0) add("unbound", own);
  return rows;
}

/** What the findings of a state call on it for. */
function sortedOut(own: readonly Finding[]) {
  const called = {
    must: [] as Finding[],
    may: [] as Finding[],
    contested: [] as Finding[],
    consult: [] as Finding[],
    neutral: [] as Finding[],
    abstain: [] as Finding[],
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

function rowOf(state: string, name: string, position: Position, findings: readonly Finding[]): PositionRow {
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

function beneficiary({ owedTo, about }: Finding): string {
  return owedTo === "parties" ? (about ?? "parties") : owedTo;
}

/** One line: what, toward whom, by which words, who decides; a presumption that carries it is said. */
function headlineOf(position: Position, findings: readonly Finding[]): string {
  let first = findings[0];
  if (first === undefined) return "";
  for (const one of findings) if (one.presumed.length < first.presumed.length) first = one;
  const where = `${first.title}, ${/^[\dIVXLC(]/.test(first.article) ? "Art. " : ""}${first.article}`;
  const more = findings.length > 1 ? ` and ${findings.length - 1} more` : "";
  const presumed = first.presumed.includes(`request:${beneficiary(first)}`) ? ` if ${beneficiary(first)} asks` : "";
  switch (position) {
    case "must-assist":
      return `is obliged to assist ${beneficiary(first)}${presumed} (${where}${more}); decided by: ${first.decidedBy ?? "unsaid"}; force ${first.force ?? "unsaid"}`;
    case "may-assist":
      return `may assist ${beneficiary(first)}${presumed} (${where}${more}); ${first.grade}`;
    case "contestable":
      return `contestable whether it is obliged to assist ${beneficiary(first)} (${where}${more}): ${first.open ?? "text"}`;
    case "must-consult":
      return `is obliged to consult if called on (${where}${more})`;
    case "must-stay-neutral":
      return `is obliged to stay neutral toward ${beneficiary(first)} (${where}${more})`;
    case "may-not-attack":
      return `has promised not to attack ${distinct(findings.map(beneficiary)).join(" and ")} (${where}${more})`;
    case "bound-to-both":
      return `has pledges to both sides (${distinct(findings.map(({ title }) => title)).join("; ")})`;
    case "unbound":
      return `owes nothing that this case calls on`;
  }
}
