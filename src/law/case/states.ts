/** Verdicts on a state: by its key, class, membership, allies, wars, borders or region. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { EnemyTest, StateTest } from "../../model/clauses.ts";
import type { Verdict } from "../../model/crisis.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { Day } from "../../time/day.ts";
import { and, type Known, not, or, reachedBy, requireSpan } from "../../time/span.ts";
import { homelandView, inRegion } from "../cache/places.ts";
import { alliesOn, disputedPartiesOn, partiesOn } from "../cache/states.ts";
import { classOf } from "../cache/tables.ts";
import { ofKnown, opposite, strongest, verdictOf, weakest } from "../verdicts.ts";
import { FIGHTING_ROLES, type Situation } from "./situation.ts";
import type { RecordedRoles } from "./underWay.ts";

/** The day and the treaty that a test on a state is read with. */
export interface StateContext {
  readonly ledger: Ledger;
  readonly day: Day;
  readonly instrument: Instrument;
}

/** Whether the state meets the test. */
export function meetsTest(test: StateTest, state: StateId, context: StateContext): Verdict {
  if (test === "any") return "yes";
  if (typeof test === "string") return verdictOf(test === state);
  if (Array.isArray(test)) return strongest(test.map((one) => meetsTest(one, state, context)));
  if ("all" in test) return weakest(test.all.map((one) => meetsTest(one, state, context)));
  if ("any" in test) return strongest(test.any.map((one) => meetsTest(one, state, context)));
  if ("not" in test) return opposite(meetsTest(test.not, state, context));
  if ("class" in test) return inClass(test.class, state, context);
  if ("party" in test) return test.party ? ofKnown(isParty(state, context)) : opposite(ofKnown(isParty(state, context)));
  if ("allied-with" in test) return ofKnown(isAllied(state, test["allied-with"], context));
  if ("in-war" in test) return strongest(test["in-war"].map((war) => inWar(war, state, (test.on ?? context.day) as Day, context)));
  if ("borders" in test) return verdictOf(context.ledger.state(state)?.homeland?.borders?.includes(test.borders) ?? false);
  return inRegion(context.ledger, test.region, homelandView(context.ledger, state, context.day, null));
}

/** True where the test names the state by its key. */
function namesState(test: StateTest, state: StateId): boolean {
  if (typeof test === "string") return test === state;
  if (Array.isArray(test)) return test.some((one) => namesState(one, state));
  if ("all" in test) return test.all.some((one) => namesState(one, state));
  if ("any" in test) return test.any.some((one) => namesState(one, state));
  return false;
}

/** True where the clause names the state as the enemy: then even a fellow party is meant. */
export function namesEnemy(test: EnemyTest, state: StateId): boolean {
  if ("is" in test) return namesState(test.is, state);
  return ("all" in test ? test.all : test.any).some((one) => namesEnemy(one, state));
}

/** Whether it is disputed in law that the state was a party to the instrument on the day. */
export function isPartyDisputed(state: StateId, { ledger, day, instrument }: StateContext): boolean {
  return disputedPartiesOn(ledger, instrument, day).has(state);
}

/** Whether the state was a party to the instrument on the day. */
export function isParty(state: StateId, { ledger, day, instrument }: StateContext): Known {
  return partiesOn(ledger, instrument, day).get(state) ?? false;
}

/** Whether the state was in the class on the day. */
export function inClass(id: string, state: StateId, { ledger, day }: Pick<StateContext, "ledger" | "day">): Verdict {
  const found = classOf(ledger, id);
  if (found === undefined) return "open";
  let verdict: Verdict = found.region === undefined ? "no" : inRegion(ledger, found.region, homelandView(ledger, state, day, null));
  for (const { states, is, from, until } of found.members) {
    if (!states.includes(state)) continue;
    const running = and(from === undefined ? true : reachedBy(requireSpan(from), day), until === undefined ? true : notPast(until, day));
    if (running === true) verdict = is;
    else if (running === "unknown") verdict = "open";
  }
  return verdict;
}

/** Whether the day is no later than `until`, a last day that counts. */
function notPast(until: string, day: Day): Known {
  const { earliest, latest } = requireSpan(until);
  return day <= earliest ? true : day > latest ? false : "unknown";
}

/** Whether a defence pact ran between the two, either way. */
function isAllied(a: StateId, b: StateId, { ledger, day }: StateContext): Known {
  return a === b ? false : (alliesOn(ledger, b, day).get(a) ?? false);
}

function inWar(id: string, state: StateId, day: Day, { ledger }: StateContext): Verdict {
  const war = ledger.data.wars.find((one) => one.id === id);
  if (war === undefined) return "open";
  const memberships = war.sides.flat().filter((one) => one.state === state);
  return ofKnown(
    memberships.reduce<Known>(
      (known, { from, until }) =>
        or(known, and(reachedBy(requireSpan(from), day), until === null ? true : not(reachedBy(requireSpan(until), day)))),
      false,
    ),
  );
}

/** The enemies of a subject: by the strikes, and by wars under way. */
export type Foes = Pick<Situation, "roles" | "recorded">;

/** Whether those against the subject meet the clause's test of an enemy, and which of them may. */
export function enemiesMeet(test: EnemyTest, foes: Foes, context: StateContext): { verdict: Verdict; matched: StateId[] } {
  if ("all" in test || "any" in test) {
    const parts = ("all" in test ? test.all : test.any).map((one) => enemiesMeet(one, foes, context));
    const verdict = ("all" in test ? weakest : strongest)(parts.map((part) => part.verdict));
    return { verdict, matched: [...new Set(parts.flatMap(({ matched }) => matched))] };
  }
  const wanted = test.as ?? FIGHTING_ROLES;
  const answers: { state: StateId; verdict: Verdict }[] = [];
  for (const [state, has] of foes.roles) {
    if (wanted.some((role) => has.has(role))) answers.push({ state, verdict: meetsTest(test.is, state, context) });
  }
  for (const [state, has] of foes.recorded) {
    if (answers.some((one) => one.state === state)) continue;
    const takesPart = strongest(wanted.map((role) => has.get(role) ?? "no"));
    if (takesPart !== "no") answers.push({ state, verdict: weakest([takesPart, meetsTest(test.is, state, context)]) });
  }
  const least = test["at-least"] ?? 1;
  const sure = answers.filter(({ verdict }) => verdict === "yes").length;
  const possible = answers.filter(({ verdict }) => verdict !== "no").length;
  return {
    verdict: sure >= least ? "yes" : possible >= least ? "open" : "no",
    matched: answers.filter(({ verdict }) => verdict !== "no").map(({ state }) => state),
  };
}

const NOBODY: RecordedRoles = new Map();

/** What the record of wars makes of a test of an enemy: null where the test comes out alike without it. */
export function turnsOnRecord(
  test: EnemyTest,
  foes: Foes,
  context: StateContext,
): { verdict: Verdict; without: Verdict; states: StateId[] } | null {
  if (foes.recorded.size === 0) return null;
  const { verdict, matched } = enemiesMeet(test, foes, context);
  const { verdict: without } = enemiesMeet(test, { ...foes, recorded: NOBODY }, context);
  if (verdict === without) return null;
  return { verdict, without, states: matched.filter((state) => foes.recorded.get(state)?.size) };
}
