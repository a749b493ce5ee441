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
import { type Decision, type Duty, decide, newCache } from "./decide.ts";
import { dutiesToward } from "./duties.ts";
import { findingOf, type Template, templateOf } from "./findings.ts";
import { decideNonaggression } from "./nonaggression.ts";
import { positionsOf } from "./positions.ts";
import { questionsOf } from "./questions.ts";
import { blowOf, situationOf } from "./situation.ts";

export type TraceBody = Pick<Trace, "strikes" | "obligations" | "positions" | "breaches" | "openQuestions" | "rounds">;

/** The case as it stands. `targets` are those whose side is the struck one. */
export function trace(corpus: Corpus, crisis: Crisis, targets: readonly StateId[]): TraceBody {
  const { findings, breaches } = findingsOf(corpus, crisis, targets);
  const day = crisis.date as Day;
  const sides = new Set(crisis.strikes.flatMap(({ by, on }) => [by, on]));
  return {
    strikes: crisis.strikes.map((strike) => strikeRow(corpus, strike, day)),
    obligations: findings,
    positions: positionsOf(findings, sides, (id) => nameOn(corpus, id, day)),
    breaches,
    openQuestions: questionsOf(findings),
    rounds: [],
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
): { findings: Finding[]; breaches: Trace["breaches"] } {
  const day = crisis.date as Day;
  const findings: Finding[] = [];
  const breaches: Trace["breaches"] = [];
  const cache = newCache();
  const templates = new Map<Decision, Template>();
  const struck = new Set(targets);
  const subjects = [...new Set(crisis.strikes.flatMap(({ by, on }) => [on, by]))];
  for (const subject of subjects) {
    const situation = situationOf(corpus, crisis, subject);
    const side: Finding["side"] = sideOf(crisis, subject, struck);
    const row = (duty: Duty, decision: Decision) => {
      const template = templates.get(decision) ?? templateOf(situation, duty, decision);
      templates.set(decision, template);
      findings.push(findingOf(template, duty, subject, side));
    };
    for (const duty of dutiesToward(corpus, subject, day)) {
      const { instrument, obligation, by } = duty;
      if (by === subject) continue;
      if (obligation.type === "nonaggression") {
        const before = duty.settled[side];
        if (before !== undefined && !situation.roles.has(by)) {
          findings.push(before);
          continue;
        }
        const { decision, broken } = decideNonaggression(situation, duty, cache);
        row(duty, decision);
        if (readsNothing(decision)) duty.settled[side] = findings.at(-1) as Finding;
        if (broken !== "no")
          breaches.push({
            instrument: instrument.id,
            title: instrument.short ?? instrument.title,
            article: obligation.article,
            by,
            toward: subject,
            type: obligation.type,
            certain: broken === "yes",
          });
        continue;
      }
      // One that fights the subject does not also come to its help.
      if (situation.roles.has(by) && obligation.type !== "consultation") continue;
      row(duty, decide(situation, duty, cache));
    }
  }
  findings.sort(byWeight);
  return { findings, breaches };
}

/** A promise not to attack without area or exception reads the same in every case. */
function readsNothing({ clause }: Decision): boolean {
  return clause.slots.area === undefined && clause.slots.except === undefined;
}

function sideOf(crisis: Crisis, state: StateId, struck: ReadonlySet<StateId>): Finding["side"] {
  if (struck.has(state)) return "target";
  const aided = crisis.strikes.find(({ by, inDefenceOf }) => by === state && inDefenceOf !== null)?.inDefenceOf;
  return aided !== undefined && aided !== null && struck.has(aided) ? "target" : "initiator";
}

const SIDES = { target: 0, initiator: 1 };
const STATUSES = { triggered: 0, contestable: 1, "not-triggered": 2 };
const TYPES: Readonly<Record<string, number>> = { defence: 0, offence: 1, neutrality: 2, consultation: 3, nonaggression: 4 };

/** The struck side first, then by type and status; within these as duties come. The sort is stable. */
function byWeight(a: Finding, b: Finding): number {
  return weight(a) - weight(b);
}

function weight({ side, type, status }: Finding): number {
  return SIDES[side] * 100 + (TYPES[type] ?? 9) * 10 + STATUSES[status];
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
