/** Entries of a memo: findings that nothing but their bearers tells apart, in order of strength. */
import type { UnspokenFinding } from "../../../model/results/trace.ts";
import { MARKS } from "../../../model/vocabulary.ts";

/** Findings under one clause with the same answer and beneficiary, one for each bearer. */
export type Entry = readonly [UnspokenFinding, ...UnspokenFinding[]];

/** The part of a memo in which a finding stands. */
export type Part = "duty" | "idle" | "running" | "promised";

/** Full entries are the duties that the case sets off or may set off; the others are counted. */
export function partOf({ type, status, always }: UnspokenFinding): Part {
  if (type === "nonaggression") return "promised";
  if (status === "not-triggered") return "idle";
  return always ? "running" : "duty";
}

/** An entry with others of the same article, status and bearers: the article sets the duty off by several events. */
export interface Told {
  readonly entry: Entry;
  readonly also: readonly Entry[];
}

/** The entries with those of one article together, in the order of the first of each. */
export function byArticle(entries: readonly Entry[]): Told[] {
  const told = new Map<string, { readonly entry: Entry; readonly also: Entry[] }>();
  for (const entry of entries) {
    const [{ instrument, article, type, grade, status, open, owedTo, about, side, standing, does, nominal, quote, wording }] = entry;
    const bearers = entry.map(({ owedBy }) => owedBy).sort();
    // Other words of the article are another duty.
    const words = [quote, does === "act" ? wording : null];
    const pledge = [instrument, article, type, grade, status, open, owedTo, about, side, standing, does, nominal];
    const alike = [...pledge, words, isUnverified(entry[0]), bearers];
    const key = JSON.stringify(alike);
    const known = told.get(key);
    if (known === undefined) told.set(key, { entry, also: [] });
    else known.also.push(entry);
  }
  return [...told.values()];
}

/** Whether the bearer is one of those that struck the state to be helped: its own duty is no help against itself. */
export const isOfAttacker = ({ owedBy, against, side }: Pick<UnspokenFinding, "owedBy" | "against" | "side">): boolean =>
  side === "target" && against.includes(owedBy);

/** Whether some test of the finding rests on a source that was not opened. */
export const isUnverified = ({ checked }: Pick<UnspokenFinding, "checked">): boolean => checked === "unverified";

/** The entries of the findings, strongest first. `isSummary`: whether the file of a pact was made from a summary. */
export function entriesOf(findings: readonly UnspokenFinding[], isSummary: (instrument: string) => boolean): Entry[] {
  const groups = new Map<string, [UnspokenFinding, ...UnspokenFinding[]]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].sort((a, b) => byStrength(a, b, isSummary));
}

/** Everything that a reader could tell two duties apart by, except the bearer and the act by which it came to be bound. */
function keyOf(finding: UnspokenFinding): string {
  const { instrument, obligation, status, owedTo, about, side, grade, wording, decidedBy, force, when, nominal } = finding;
  const tests = finding.tests
    .filter(({ clause, result }) => clause !== "in-force" || result !== "met")
    .map(({ clause, result, reason, reference }) => [clause, result, reason, reference]);
  const pledge = [instrument, obligation, status, owedTo, about, side, grade, wording, decidedBy, force, when, nominal];
  return JSON.stringify([...pledge, isUnverified(finding), isOfAttacker(finding), tests]);
}

function byStrength([a, ...others]: Entry, [b, ...rest]: Entry, isSummary: (instrument: string) => boolean): number {
  const qualityOf = (one: UnspokenFinding) => (isSummary(one.instrument) ? 16 : 0) + sourceOf(one);
  return (
    strengthOf(a) - strengthOf(b) ||
    (a.side === b.side ? 0 : a.side === "target" ? -1 : 1) ||
    qualityOf(a) - qualityOf(b) ||
    centuryOf(b) - centuryOf(a) ||
    FORCE.indexOf(a.force ?? "unsaid") - FORCE.indexOf(b.force ?? "unsaid") ||
    rest.length - others.length ||
    laterFirst(a, b) ||
    (a.instrument < b.instrument ? -1 : a.instrument > b.instrument ? 1 : 0)
  );
}

/**
 * The rank of a duty among those of its strength, within files read whole and within those made from a summary: help against an attack before help
 * in a war of the beneficiary's own, and the better source first. The act by which a bearer came in does not count.
 */
function sourceOf({ type, quote, tests }: UnspokenFinding): number {
  const marks = tests.flatMap(({ clause, reference }) => (clause === "in-force" ? [] : [MARKS.indexOf(reference.checked)]));
  return (type === "offence" ? 8 : 0) + Math.max(0, ...marks) * 2 + (quote === null ? 1 : 0);
}

/** The pledge that came into force later first, where both days are known. */
function laterFirst(a: UnspokenFinding, b: UnspokenFinding): number {
  const [first, second] = [entryOf(a), entryOf(b)];
  return first === second || first === null || second === null ? 0 : first > second ? -1 : 1;
}

/** The day from which the pledge runs; null if it is not known. */
function entryOf({ tests }: UnspokenFinding): string | null {
  const reason = tests.find(({ clause }) => clause === "in-force")?.reason;
  return reason?.code === "in-force-since" ? (reason.args.date ?? null) : null;
}

/** The century in which the pledge began, so that a treaty of our time comes before one of another age; one of no known day counts as new. */
function centuryOf(finding: UnspokenFinding): number {
  const entry = entryOf(finding);
  return entry === null ? 99 : Math.floor(Number(entry.slice(0, 4)) / 100);
}

const FORCE: readonly string[] = ["required", "permitted", "unsaid", "none"];

/**
 * A place in the order of strength: duties of the attackers last; help before talks, certain before contestable, live pacts before nominal ones, law before politics, and
 * what a source carries before what none was opened for.
 */
function strengthOf(finding: UnspokenFinding): number {
  const { grade, status, open } = finding;
  const help = isHelp(finding);
  if (finding.towardBoth) return 12.5; // a state that is neutral in every war says least of this one
  if (isOfAttacker(finding)) return 13;
  if (grade === "principle") return status === "triggered" ? 11 : 12;
  if (finding.nominal !== null) return (help ? 9 : 10) + (status === "triggered" ? 0 : 0.5);
  if (status === "triggered" && isUnverified(finding)) return help ? 8.4 : 8.6; // after all that a source carries
  if (status === "triggered")
    return grade === "unilateral" ? 1 : grade === "permissive" ? 2 : help ? 0 : finding.type === "neutrality" ? 3 : 4;
  if (open === "record") return 8;
  return help && grade === "binding" ? 5 : help ? 6 : 7;
}

/** The findings without duties to stay out that give way: under the same instrument their bearer is certainly obliged to help the same state. */
export function withoutOvertaken(findings: readonly UnspokenFinding[]): readonly UnspokenFinding[] {
  const pledge = ({ owedBy, instrument, owedTo, about }: UnspokenFinding) =>
    `${owedBy} ${instrument} ${owedTo === "parties" ? about : owedTo}`;
  const helping = new Set(findings.filter(obligesToHelp).map(pledge));
  return helping.size === 0 ? findings : findings.filter((one) => one.type !== "neutrality" || !helping.has(pledge(one)));
}

/** The findings of neutrality toward both sides once, though each side is owed it. */
export function withoutMirrored(findings: readonly UnspokenFinding[]): readonly UnspokenFinding[] {
  const pledge = ({ owedBy, instrument, obligation }: UnspokenFinding) => `${owedBy} ${instrument} ${obligation}`;
  const toward = new Set(findings.flatMap((one) => (one.towardBoth && one.side === "target" ? [pledge(one)] : [])));
  return findings.filter((one) => !one.towardBoth || one.side === "target" || !toward.has(pledge(one)));
}

/** Whether the duty is to help, with or without force. */
export function isHelp({ type, does }: Pick<UnspokenFinding, "type" | "does">): boolean {
  return (type === "defence" || type === "offence") && does !== "consult" && does !== "abstain";
}

/** Whether the finding obliges its bearer to help, as the case is put and under a live pact. */
export function obligesToHelp(finding: UnspokenFinding): boolean {
  return (
    finding.status === "triggered" && finding.grade === "binding" && finding.nominal === null && isHelp(finding) && !isOfAttacker(finding)
  );
}
