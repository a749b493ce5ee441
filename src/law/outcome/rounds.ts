/**
 * Rounds of escalation. The case as put keeps its answer; each round lists apart which states join in, each by which duty, and which
 * further duties of help their strikes call on. A state joins by itself only where its duty is to fight.
 */
import { InputError } from "../../errors.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { coded } from "../../model/complaints.ts";
import type { Crisis, Strike } from "../../model/crisis.ts";
import type { StateId } from "../../model/ids.ts";
import type { RoundDuty, Trace, UnspokenFinding } from "../../model/results/trace.ts";
import type { Grade } from "../../model/vocabulary.ts";
import type { Day } from "../../time/day.ts";
import { namesOn } from "../cache/states.ts";
import { belligerentsIn } from "../case/sides.ts";
import { isHelp } from "../clause/help.ts";
import { strikeRow, type TraceBody, trace } from "../trace.ts";
import { findingsOf } from "./findings.ts";
import { beneficiary } from "./headline.ts";

/** Maximum number of strikes in a case, given or added by rounds. */
export const MOST_STRIKES = 400;
export const MOST_ROUNDS = 6;

/**
 * Who joins in a round: states with a triggered duty to fight; also those whose duty to fight is contestable; or all with a
 * triggered duty to help, also where it leaves force open.
 */
export const JOINS = ["triggered", "contestable", "called-on"] as const;
export type Joins = (typeof JOINS)[number];

/** The trace of the case as put, with the rounds that follow from it. */
export function traceRounds(ledger: Ledger, crisis: Crisis, targets: readonly StateId[], rounds: number, joins: Joins): TraceBody {
  const day = crisis.date as Day;
  const nameOf = namesOn(ledger, day);
  const row = (finding: UnspokenFinding) => dutyRow(finding, nameOf);
  const log: Trace["rounds"] = [];
  let current = crisis;
  let called = calledOn(ledger, current, targets, joins);
  for (let round = 1; round <= rounds; round += 1) {
    const joined = called.filter((finding) => makesJoin(finding, joins));
    const added = strikesOf(joined, round);
    const strikes = [...current.strikes, ...added];
    if (strikes.length > MOST_STRIKES) throw tooMany(strikes.length, round);
    current = { ...current, strikes };
    const before = new Set(called.map(({ id }) => id));
    called = added.length === 0 ? [] : calledOn(ledger, current, targets, joins);
    log.push({ round, joined: oncePerState(joined).map(row), calledOn: called.filter(({ id }) => !before.has(id)).map(row) });
    if (added.length === 0) break;
  }
  return { ...trace(ledger, crisis, targets), strikes: current.strikes.map((strike) => strikeRow(ledger, strike, day)), rounds: log };
}

/** Duties of help of states outside the case, under live pacts, that the case calls on. */
function calledOn(ledger: Ledger, crisis: Crisis, targets: readonly StateId[], joins: Joins): UnspokenFinding[] {
  const inside = new Set(belligerentsIn(crisis.strikes));
  const certain = joins !== "contestable";
  return findingsOf(ledger, crisis, targets)
    .runs.flatMap(({ rows }) => rows)
    .filter(
      (finding) =>
        !inside.has(finding.owedBy) &&
        isHelp(finding) &&
        OBLIGES.has(finding.grade) &&
        (finding.nominal === null || !certain) &&
        (finding.status === "triggered" || (!certain && finding.status === "contestable")),
    );
}

/** Grades under which a state owes what it promised. */
const OBLIGES: ReadonlySet<Grade> = new Set<Grade>(["binding", "unilateral"]);

/** Whether the duty brings its bearer into the war: a duty to fight; any binding duty of help, if the user lets those called on join. */
function makesJoin(finding: UnspokenFinding, joins: Joins): boolean {
  return finding.grade === "binding" && finding.does !== "mobilise" && (joins === "called-on" || isToFight(finding));
}

/** True where the response requires force, or is war itself: an offence pact that does not leave force to its bearer. */
function isToFight({ type, force }: UnspokenFinding): boolean {
  return force === "required" || (type === "offence" && force !== "permitted" && force !== "none");
}

function oncePerState(joined: readonly UnspokenFinding[]): UnspokenFinding[] {
  const first = new Map<StateId, UnspokenFinding>();
  for (const finding of joined) if (!first.has(finding.owedBy)) first.set(finding.owedBy, finding);
  return [...first.values()];
}

function dutyRow(finding: UnspokenFinding, nameOf: (id: string) => string): RoundDuty {
  const { owedBy: state, side, id: because, instrument, short, article, type, grade, force, status } = finding;
  const toward = beneficiary(finding);
  return {
    state,
    name: nameOf(state),
    side,
    because,
    toward,
    towardName: nameOf(toward),
    instrument,
    short,
    article,
    type,
    grade,
    force,
    status,
  };
}

/** Each state that joins strikes the enemies that its duty points at, once each, in defence of the state that it helps. */
function strikesOf(joined: readonly UnspokenFinding[], round: number): Strike[] {
  const strikes: Strike[] = [];
  for (const { owedBy: by, owedTo, about, against } of joined) {
    for (const on of against) {
      if (on === by || strikes.some((strike) => strike.by === by && strike.on === on)) continue;
      const inDefenceOf = owedTo === "parties" ? about : owedTo;
      strikes.push({ by, on, act: "armed-attack", place: null, object: null, round, inDefenceOf });
    }
  }
  return strikes;
}

function tooMany(count: number, round: number): InputError {
  return new InputError({
    ...coded("too-many-rounds", { round, count, most: MOST_STRIKES }),
    what: `round ${round} grows to ${count} strikes`,
    where: "rounds",
    why: `a case holds at most ${MOST_STRIKES}`,
    todo: `ask for ${round - 1} rounds, or let only triggered duties join`,
  });
}
