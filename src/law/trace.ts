/**
 * Every obligation in force on the day that is owed to a side of the case, tested slot by slot. It reads law: whether anyone
 * keeps a promise is not asked, and an ally's ally owes nothing.
 */
import type { Corpus } from "../corpus/corpus.ts";
import { nameOn } from "../corpus/states.ts";
import { InputError } from "../errors.ts";
import type { Crisis, Strike } from "../model/crisis.ts";
import type { StateId } from "../model/ids.ts";
import type { Finding, Trace } from "../model/results/trace.ts";
import type { Day } from "../time/day.ts";
import { type Cache, type Duty, decide, newCache } from "./decide.ts";
import { type Duties, dutiesToward } from "./duties.ts";
import { findingOf, type Template, templateOf } from "./findings.ts";
import { decideNonaggression } from "./nonaggression.ts";
import { positionsOf, type Standing, standingOf } from "./positions.ts";
import { questionsOf } from "./questions.ts";
import { keep, reuseKey } from "./reuse.ts";
import { blowOf, type Situation, situationOf } from "./situation.ts";

export type TraceBody = Pick<Trace, "strikes" | "obligations" | "positions" | "breaches" | "openQuestions" | "rounds">;

/** The case as it stands. `targets` are those whose side is the struck one. */
export function trace(corpus: Corpus, crisis: Crisis, targets: readonly StateId[]): TraceBody {
  const { findings, loose, standing, breaches } = findingsOf(corpus, crisis, targets);
  const day = crisis.date as Day;
  const sides = new Set(crisis.strikes.flatMap(({ by, on }) => [by, on]));
  return {
    strikes: crisis.strikes.map((strike) => strikeRow(corpus, strike, day)),
    obligations: findings,
    positions: positionsOf(findings, loose, standing, sides, namesOn(corpus, day)),
    breaches,
    openQuestions: questionsOf(findings),
    rounds: [],
  };
}

/** Names of the day; kept for the last day asked. */
function namesOn(corpus: Corpus, day: Day): (id: StateId) => string {
  const kept = corpus.once<{ day: Day | null; names: Map<StateId, string> }>("names on", () => ({ day: null, names: new Map() }));
  if (kept.day !== day) {
    kept.day = day;
    kept.names = new Map();
  }
  const { names } = kept;
  return (id) => {
    let name = names.get(id);
    if (name === undefined) {
      name = nameOn(corpus, id, day);
      names.set(id, name);
    }
    return name;
  };
}

export function strikeRow(corpus: Corpus, strike: Strike, day: Day): Trace["strikes"][number] {
  const { place, object } = blowOf(corpus, strike, day);
  return {
    by: strike.by,
    on: strike.on,
    act: strike.act,
    place: place.id ?? place.name,
    object,
    round: strike.round,
    inDefenceOf: strike.inDefenceOf,
  };
}

export function findingsOf(
  corpus: Corpus,
  crisis: Crisis,
  targets: readonly StateId[],
): { findings: Finding[]; loose: Finding[]; standing: readonly Standing[]; breaches: Trace["breaches"] } {
  const day = crisis.date as Day;
  const breaches: Trace["breaches"] = [];
  const cache = newCache();
  const struck = new Set(targets);
  const bySide: Record<Finding["side"], { helps: Finding[]; promises: Finding[][] }> = {
    target: { helps: [], promises: [] },
    initiator: { helps: [], promises: [] },
  };
  const standing: Standing[] = [];
  const loose: Finding[][] = [];
  const subjects = [...new Set(crisis.strikes.flatMap(({ by, on }) => [on, by]))];
  for (const subject of subjects) {
    const situation = situationOf(corpus, crisis, subject);
    const side = sideOf(crisis, subject, struck);
    const { helps, promises } = bySide[side];
    const duties = dutiesToward(corpus, subject, day);
    const enemies = [...situation.enemies].sort();
    const templateFor = rowMaker(situation, duties, cache);
    for (const duty of duties.helps) {
      // One that fights the subject does not also come to its help.
      if (duty.by === subject || (fights(situation, duty.by) && duty.obligation.type !== "consultation")) continue;
      helps.push(findingOf(templateFor(duty), duty, subject, side, enemies));
    }
    const promised = (own: readonly Duty[]) =>
      own.filter(({ by }) => by !== subject).map((duty) => findingOf(templateFor(duty), duty, subject, side, enemies));
    // A promise without area or exception reads the same in every case: its rows are made once.
    duties.standing[side] ??= standingOf(sorted(promised(duties.steady)));
    standing.push(duties.standing[side]);
    const reading = promised(duties.reading);
    loose.push(reading);
    promises.push(duties.standing[side].rows, reading);
    for (const state of situation.roles.keys())
      for (const duty of duties.promisesOf.get(state) ?? []) breaches.push(...breachOf(situation, duty, cache));
  }
  const { target, initiator } = bySide;
  const whole = (promises: Finding[][]) => (subjects.length > 2 ? [sorted(promises.flat())] : promises);
  const findings = sorted(target.helps).concat(...whole(target.promises), sorted(initiator.helps), ...whole(initiator.promises));
  return { findings, loose: target.helps.concat(initiator.helps, ...loose), standing, breaches };
}

/** Rows without their bearer, one for each decision: taken from an earlier case where they can be. */
function rowMaker(situation: Situation, { kept }: Duties, cache: Cache) {
  const made = new Map<string, Template>();
  const help = (duty: Duty): Template => {
    const key = reuseKey(situation, duty);
    const before = key === null ? undefined : kept.get(key);
    if (before !== undefined) return before;
    const template = templateOf(situation, duty, decide(situation, duty, cache));
    if (key !== null) keep(kept, key, template);
    return template;
  };
  const promise = (duty: Duty): Template => templateOf(situation, duty, decideNonaggression(situation, duty, cache).decision);
  return (duty: Duty): Template => {
    let template = made.get(duty.key);
    if (template === undefined) {
      template = duty.obligation.type === "nonaggression" ? promise(duty) : help(duty);
      made.set(duty.key, template);
    }
    return template;
  };
}

/** It struck the subject or was struck by it. One that only aids the other side still owes what it owes. */
function fights({ roles }: Situation, state: StateId): boolean {
  const has = roles.get(state);
  return has !== undefined && (has.has("attacker") || has.has("opponent"));
}

function breachOf(situation: Situation, duty: Duty, cache: Cache): Trace["breaches"] {
  const { broken } = decideNonaggression(situation, duty, cache);
  if (broken === "no") return [];
  const { instrument, obligation, by } = duty;
  return [
    {
      instrument: instrument.id,
      title: instrument.short ?? instrument.title,
      article: obligation.article,
      by,
      toward: situation.subject,
      type: obligation.type,
      certain: broken === "yes",
    },
  ];
}

function sideOf(crisis: Crisis, state: StateId, struck: ReadonlySet<StateId>): Finding["side"] {
  if (struck.has(state)) return "target";
  const aided = crisis.strikes.find(({ by, inDefenceOf }) => by === state && inDefenceOf !== null)?.inDefenceOf;
  return aided !== undefined && aided !== null && struck.has(aided) ? "target" : "initiator";
}

const STATUSES = { triggered: 0, contestable: 1, "not-triggered": 2 };
const TYPES: Readonly<Record<string, number>> = { defence: 0, offence: 1, neutrality: 2, consultation: 3, nonaggression: 4 };

/** By type and status; within these as duties come. */
function sorted(findings: readonly Finding[]): Finding[] {
  const ranks: Finding[][] = [];
  for (const finding of findings) {
    const rank = (TYPES[finding.type] ?? 9) * 3 + STATUSES[finding.status];
    ranks[rank] ??= [];
    ranks[rank].push(finding);
  }
  return ranks.flat();
}

/** The most strikes that a case may hold, given or grown. */
export const MOST_STRIKES = 400;
export const MOST_ROUNDS = 6;

/**
 * Rounds: whoever the rule lets join strikes the enemies that its duty points at, in defence of whom it helps; then the case
 * is read again. Each new blow cites the finding that led to it.
 */
export function traceRounds(
  corpus: Corpus,
  crisis: Crisis,
  targets: readonly StateId[],
  rounds: number,
  joins: "triggered" | "contestable",
): TraceBody {
  let current = crisis;
  const log: Trace["rounds"] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const { findings } = findingsOf(corpus, current, targets);
    const inside = new Set(current.strikes.flatMap(({ by, on }) => [by, on]));
    const joined = findings.filter(
      ({ type, grade, status, owedBy, does }) =>
        (type === "defence" || type === "offence") &&
        grade === "binding" &&
        !inside.has(owedBy) &&
        (does === null || does === "assist" || does === "act") &&
        (status === "triggered" || (joins === "contestable" && status === "contestable")),
    );
    const added: Strike[] = [];
    const seen = new Set<string>();
    for (const { owedBy, owedTo, about, against } of joined) {
      for (const enemy of against) {
        const key = `${owedBy} ${enemy}`;
        if (enemy === owedBy || seen.has(key)) continue;
        seen.add(key);
        added.push({
          by: owedBy,
          on: enemy,
          act: "armed-attack",
          place: null,
          object: null,
          round,
          inDefenceOf: owedTo === "parties" ? about : owedTo,
        });
      }
    }
    log.push({
      round,
      joined: uniqueBy(joined, ({ owedBy }) => owedBy).map(({ owedBy, side, id }) => ({ state: owedBy, side, because: id })),
    });
    if (added.length === 0) break;
    if (current.strikes.length + added.length > MOST_STRIKES) {
      throw new InputError({
        what: `round ${round} grows to ${current.strikes.length + added.length} blows`,
        where: "rounds",
        why: `a case holds at most ${MOST_STRIKES}`,
        todo: `ask for ${round - 1} rounds, or let only triggered duties join`,
      });
    }
    current = { ...current, strikes: [...current.strikes, ...added] };
  }
  return { ...trace(corpus, current, targets), rounds: log };
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
