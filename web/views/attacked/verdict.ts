/** The verdicts of a trace as rows. States with the same position under the same pact share a row, so a large pact is one row. */

import { isDecidedJointly, isTalks, POSITIONS } from "../../../src/surfaces/client/words.ts";
import type { Finding, PositionRow, Trace } from "../../app/query/answers.ts";
import { groupBy } from "../../ui/groupBy.ts";

export type Stand = PositionRow["position"] | "not-called-on";

/** True for promises not to attack, of treaties or of texts that bind nobody. */
export const isPromise = (stand: Stand): boolean => stand === "may-not-attack" || stand === "political-nonaggression";

export interface VerdictRow {
  /** Its name in the address: `<position>.<STATE>`, with `.2` if that state has two such rows; or the id of its finding. */
  readonly key: string;
  readonly stand: Stand;
  readonly side: Finding["side"] | null;
  readonly states: readonly string[];
  readonly toward: readonly string[];
  /** Each clause once, with the states of the row that owe under it; the clause with the fewest assumptions comes first. */
  readonly clauses: readonly OwedClause[];
}

export interface OwedClause {
  readonly finding: Finding;
  /** The same article and words as they answer another event. */
  readonly also: readonly Finding[];
  readonly by: readonly string[];
}

/** Marks that the sentence about a group has to tell. */
export interface Quality {
  /** The duty waits for a joint decision, or takes its form from one. */
  readonly joint: boolean;
  /** Help whose commitment binds nobody, where it is contestable. */
  readonly political: boolean;
  /** Help by a principle of a treaty, which leaves the duty to other texts or to a decision. */
  readonly treaty: boolean;
  /** A test rests on a source that was not opened. */
  readonly unverified: boolean;
  /** A nominal pact that promises talks and no help. */
  readonly talks: boolean;
}

export const PLAIN: Quality = { joint: false, political: false, treaty: false, unverified: false, talks: false };

/** States that stand alike: helpers of the struck and of the striker never share a group, nor do verdicts of different quality. */
export interface VerdictGroup extends Quality {
  readonly stand: Stand;
  readonly side: Finding["side"] | null;
  readonly rows: readonly VerdictRow[];
  readonly count: number;
}

/** States that owe nothing are not listed; pledges that the case does not call on come last. */
const TOLD = POSITIONS.filter((position) => position !== "unbound");

export function verdictsOf({ positions, obligations }: Pick<Trace, "positions" | "obligations">): VerdictGroup[] {
  const byId = new Map(obligations.map((finding) => [finding.id, finding]));
  const groups = TOLD.flatMap((stand) => SIDES.flatMap((side) => groupsIn(stand, side, positions, byId)));
  const known = new Map<string, number>();
  const named = groups.map((group) =>
    groupOf(
      group.stand,
      group.side,
      group.rows.map((row) => {
        const count = (known.get(row.key) ?? 0) + 1;
        known.set(row.key, count);
        return count === 1 ? row : { ...row, key: `${row.key}.${count}` };
      }),
      group,
    ),
  );
  return [...named, groupOf("not-called-on", null, notCalledOn(obligations))].filter(({ rows }) => rows.length > 0);
}

const SIDES = ["target", "initiator", null] as const;

/** The groups of one position on one side: flat duties first, and those without an opened source last. */
function groupsIn(stand: Stand, side: VerdictGroup["side"], positions: readonly PositionRow[], byId: ReadonlyMap<string, Finding>) {
  const own = positions.filter((row) => row.position === stand && row.side === side);
  const alike = groupBy(own, (row) => (isPromise(stand) ? row.toward.join(" ") : pledgesOf(row, byId)));
  const rows = [...alike.values()].map((all) => ({
    key: `${stand}.${all[0].state}`,
    stand,
    side,
    states: all.map(({ state }) => state),
    toward: all[0].toward,
    clauses: clausesOf(all.flatMap(({ obligations: ids }) => ids.flatMap((id) => byId.get(id) ?? []))),
  }));
  const byQuality = groupBy(rows, (row) => JSON.stringify(qualityOf(row)));
  return [...byQuality.values()]
    .map((own) => groupOf(stand, side, own, qualityOf(own[0])))
    .sort((a, b) => weightOfQuality(a) - weightOfQuality(b));
}

/** The quality of a row, by the duty that it names first. A promise not to attack, and pledges to both sides, are told without. */
function qualityOf({ stand, clauses }: VerdictRow): Quality {
  const [first] = clauses;
  if (first === undefined || isPromise(stand) || stand === "bound-to-both") return PLAIN;
  const { finding } = first;
  return {
    joint: stand === "must-assist" && isDecidedJointly(finding),
    political: stand === "contestable" && finding.principle === "political",
    treaty: (stand === "contestable" || stand === "political") && finding.principle === "treaty",
    unverified: finding.checked === "unverified",
    talks: stand === "nominal" && clauses.every((one) => isTalks(one.finding)),
  };
}

const weightOfQuality = ({ joint, political, treaty, unverified, talks }: Quality): number =>
  (talks ? 8 : 0) + (unverified ? 4 : 0) + (political || treaty ? 2 : 0) + (joint ? 1 : 0);

/** A group with its number of distinct states. */
export function groupOf(
  stand: Stand,
  side: VerdictGroup["side"],
  rows: readonly VerdictRow[],
  { joint, political, treaty, unverified, talks }: Quality = PLAIN,
): VerdictGroup {
  return { stand, side, rows, count: statesOf(rows).length, joint, political, treaty, unverified, talks };
}

/** The states of some rows, without duplicates. */
export function statesOf(rows: readonly Pick<VerdictRow, "states">[]): string[] {
  return [...new Set(rows.flatMap(({ states }) => states))];
}

/** A key shared by states with the same position: toward the same states, under the same clauses, with the same outcome. */
function pledgesOf({ toward, obligations }: PositionRow, byId: ReadonlyMap<string, Finding>): string {
  const pledges = obligations.map((id) => {
    const finding = byId.get(id);
    return finding === undefined ? id : [finding.instrument, finding.obligation, finding.open, finding.presumed, sideOf(finding)].join(" ");
  });
  return JSON.stringify([toward, pledges.sort()]);
}

const HELPS: readonly string[] = ["defence", "offence", "neutrality"];

/** Pledges of help and neutrality that the case does not call on, one row for each clause and reason. */
function notCalledOn(obligations: readonly Finding[]): VerdictRow[] {
  const idle = obligations.filter(({ status, type }) => status === "not-triggered" && HELPS.includes(type));
  const rows = groupBy(idle, (finding) => JSON.stringify([finding.instrument, finding.obligation, sideOf(finding), failing(finding)]));
  return [...rows.values()].map((all) => ({
    key: all[0].id,
    stand: "not-called-on",
    side: null,
    states: [...new Set(all.map(({ owedBy }) => owedBy))].sort(),
    toward: [sideOf(all[0])],
    clauses: clausesOf(all),
  }));
}

/** The first row that rests on the instrument. */
export function rowUnder(groups: readonly VerdictGroup[], instrument: string | null): VerdictRow | undefined {
  const rests = ({ clauses }: VerdictRow) => clauses.some(({ finding }) => finding.instrument === instrument);
  return groups.flatMap(({ rows }) => rows).find(rests);
}

/** Merges findings of one clause with the same outcome; live pacts first, then the fewest assumptions, then the most states. */
export function clausesOf(findings: readonly Finding[]): OwedClause[] {
  const clauses = groupBy(findings, (one) =>
    JSON.stringify([one.instrument, wordsKey(one), sideOf(one), one.status, one.open, failing(one)]),
  );
  return [...clauses.values()]
    .map((all): OwedClause => {
      const also = all.filter(({ obligation }, place) => all.findIndex((one) => one.obligation === obligation) === place).slice(1);
      return { finding: all[0], also, by: [...new Set(all.map(({ owedBy }) => owedBy))] };
    })
    .sort(
      (one, other) =>
        dormant(one) - dormant(other) || one.finding.presumed.length - other.finding.presumed.length || other.by.length - one.by.length,
    );
}

/** The obligation; obligations that quote the same words of one article are one duty with several events. */
function wordsKey({ obligation, article, type, quote }: Finding): string {
  return quote === null ? obligation : [article, type, quote].join(" ");
}

/** 1 for a clause of a pact that nobody has kept alive, else 0. */
const dormant = ({ finding }: OwedClause): number => (finding.nominal === null ? 0 : 1);

/** The reason of the first test that the case fails. */
export function failing({ tests }: Finding): string | null {
  return tests.find(({ result }) => result === "not-met")?.reason ?? null;
}

/** The state that an attack must concern: the one that is owed the duty, or the party that the duty is about. */
export function sideOf({ owedTo, about }: Finding): string {
  return owedTo === "parties" ? (about ?? "parties") : owedTo;
}

/** The state in which the act arose, for one from within, which has no attacker; else null. */
export function withinOf({ initiators, targets }: Pick<Trace, "initiators" | "targets">): string | null {
  return initiators.length === 0 ? (targets[0]?.id ?? null) : null;
}

/** Who must ask, where the verdict presumes that it was asked for: a state, or any party. Null where it presumes no request. */
export function askerIn(finding: Finding): { readonly state: string } | "party" | null {
  const { presumed } = finding;
  if (presumed.some((key) => key.startsWith("request:"))) return { state: sideOf(finding) };
  return presumed.includes("party-request") ? "party" : null;
}

/** Findings as they were before the assumed facts, by id; only those whose status has changed. */
export function changedSince(now: Trace | null, before: Trace | null): ReadonlyMap<string, Finding> {
  if (now === null || before === null) return new Map();
  const then = new Map(before.obligations.map((finding) => [finding.id, finding]));
  return new Map(
    now.obligations.flatMap(({ id, status, open }): [string, Finding][] => {
      const old = then.get(id);
      return old === undefined || (old.status === status && old.open === open) ? [] : [[id, old]];
    }),
  );
}

const TYPES = ["defence", "offence", "neutrality", "consultation", "nonaggression"];

/** The rank of a type of obligation by what it promises. */
export const weightOf = (type: string): number => TYPES.indexOf(type);

/** The clauses that the address selects by `<position>.<STATE>`, by the id of a finding, or by a state; null if this case has none. */
export function selectedIn(why: string | null, { obligations }: Trace, groups: readonly VerdictGroup[]) {
  if (why === null) return null;
  const row = groups.flatMap(({ rows }) => rows).find(({ key }) => key === why);
  if (row !== undefined) return { states: row.states, clauses: row.clauses, single: false };
  const one = obligations.find(({ id }) => id === why);
  if (one !== undefined) return { states: [one.owedBy], clauses: clausesOf([one]), single: false };
  const state = /[A-Z]{3}$/.exec(why)?.[0];
  if (state === undefined) return null;
  const weight = ({ finding: { type, status } }: OwedClause) => weightOf(type) * 2 + (status === "triggered" ? 0 : 1);
  const clauses = clausesOf(obligations.filter(({ owedBy }) => owedBy === state)).sort(
    (a, b) => weight(a) + 100 * dormant(a) - weight(b) - 100 * dormant(b),
  );
  return { states: [state], clauses, single: true };
}
