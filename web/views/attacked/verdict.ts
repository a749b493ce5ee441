/** The verdicts of a trace as rows: states that stand alike under the same pact are one, and a pact of many is never n rows. */
import type { Finding, PositionRow, Trace } from "../../app/query/answers.ts";

export type Stand = PositionRow["position"] | "not-called-on";

export interface VerdictRow {
  /** What the address calls it: `<position>.<STATE>`, or the finding that stands for the row. */
  readonly key: string;
  readonly stand: Stand;
  readonly states: readonly string[];
  readonly toward: readonly string[];
  /** Each clause once, with the states of the row that owe under it; what asks least of the case comes first. */
  readonly clauses: readonly OwedClause[];
}

export interface OwedClause {
  readonly finding: Finding;
  readonly by: readonly string[];
}

export interface VerdictGroup {
  readonly stand: Stand;
  readonly rows: readonly VerdictRow[];
  readonly count: number;
}

/** In the order of their weight; what this case does not call on comes last. */
const ORDER: readonly Stand[] = [
  "bound-to-both",
  "must-assist",
  "may-assist",
  "contestable",
  "must-consult",
  "must-stay-neutral",
  "may-not-attack",
];

export function verdictsOf({ positions, obligations }: Pick<Trace, "positions" | "obligations">): VerdictGroup[] {
  const byId = new Map(obligations.map((finding) => [finding.id, finding]));
  const groups = ORDER.flatMap((stand): VerdictGroup[] => {
    const own = positions.filter(({ position }) => position === stand);
    const rows = new Map<string, PositionRow[]>();
    for (const row of own) {
      const key = stand === "may-not-attack" ? row.toward.join(" ") : alike(row, byId);
      rows.set(key, [...(rows.get(key) ?? []), row]);
    }
    return own.length === 0
      ? []
      : [
          {
            stand,
            count: new Set(own.map(({ state }) => state)).size,
            rows: [...rows.values()].map((all) => ({
              key: `${stand}.${all[0]?.state}`,
              stand,
              states: all.map(({ state }) => state),
              toward: all[0]?.toward ?? [],
              clauses: clausesOf(all.flatMap(({ obligations: ids }) => ids.flatMap((id) => byId.get(id) ?? []))),
            })),
          },
        ];
  });
  const idle = notCalledOn(obligations);
  return idle.length === 0
    ? groups
    : [...groups, { stand: "not-called-on", rows: idle, count: new Set(idle.flatMap(({ states }) => states)).size }];
}

function alike({ toward, obligations }: PositionRow, byId: ReadonlyMap<string, Finding>): string {
  const pledges = obligations.map((id) => {
    const finding = byId.get(id);
    return finding === undefined ? id : [finding.instrument, finding.obligation, finding.open, finding.presumed, sideOf(finding)].join(" ");
  });
  return JSON.stringify([toward, pledges.sort()]);
}

/** Pledges of help and of neutrality that the case does not reach, by clause and by why. */
function notCalledOn(obligations: readonly Finding[]): VerdictRow[] {
  const rows = new Map<string, Finding[]>();
  for (const finding of obligations) {
    if (finding.status !== "not-triggered" || !HELPS.has(finding.type)) continue;
    const key = JSON.stringify([finding.instrument, finding.obligation, sideOf(finding), failing(finding)]);
    rows.set(key, [...(rows.get(key) ?? []), finding]);
  }
  return [...rows.values()].flatMap((all) => {
    const [first] = all;
    return first === undefined
      ? []
      : [
          {
            key: first.id,
            stand: "not-called-on" as const,
            states: [...new Set(all.map(({ owedBy }) => owedBy))].sort(),
            toward: [sideOf(first)],
            clauses: clausesOf(all),
          },
        ];
  });
}

/** The first row that rests on the instrument. */
export function rowUnder(groups: readonly VerdictGroup[], instrument: string | null): VerdictRow | undefined {
  const rests = ({ clauses }: VerdictRow) => clauses.some(({ finding }) => finding.instrument === instrument);
  return groups.flatMap(({ rows }) => rows).find(rests);
}

/** Findings of the same clause with the same outcome are one; those that most owe come first. */
export function clausesOf(findings: readonly Finding[]): OwedClause[] {
  const clauses = new Map<string, { finding: Finding; by: string[] }>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.instrument, finding.obligation, sideOf(finding), finding.status, finding.open, failing(finding)]);
    const known = clauses.get(key);
    if (known === undefined) clauses.set(key, { finding, by: [finding.owedBy] });
    else if (!known.by.includes(finding.owedBy)) known.by.push(finding.owedBy);
  }
  return [...clauses.values()].sort(
    (one, other) => one.finding.presumed.length - other.finding.presumed.length || other.by.length - one.by.length,
  );
}

const HELPS = new Set(["defence", "offence", "neutrality"]);

/** The first test that the case fails. */
export function failing({ tests }: Finding): string | null {
  return tests.find(({ result }) => result === "not-met")?.reason ?? null;
}

/** Whose misfortune counts: the one that it is owed to, or the party that it is about. */
export function sideOf({ owedTo, about }: Finding): string {
  return owedTo === "parties" ? (about ?? "parties") : owedTo;
}

/** Ids of findings -> what they were before the facts that are held. */
export function changedSince(now: Trace, before: Trace | null): ReadonlyMap<string, Finding> {
  if (before === null) return new Map();
  const then = new Map(before.obligations.map((finding) => [finding.id, finding]));
  return new Map(
    now.obligations.flatMap(({ id, status, open }): [string, Finding][] => {
      const old = then.get(id);
      return old === undefined || (old.status === status && old.open === open) ? [] : [[id, old]];
    }),
  );
}
