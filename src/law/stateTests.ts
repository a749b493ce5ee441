/** Tests on a state: keys, classes, parties, allies, wars, borders, regions. */
import type { Ledger } from "../ledger/ledger.ts";
import { runsOn } from "../ledger/memberships.ts";
import { memoByDay } from "../ledger/memoByDay.ts";
import type { EnemyTest, Role, StateTest } from "../model/clauses.ts";
import type { Verdict } from "../model/crisis.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument } from "../model/instruments.ts";
import { tiesWith } from "../ties/tie.ts";
import { gradeOf, inForceOn } from "../ties/tieRows.ts";
import type { Day } from "../time/day.ts";
import { and, type Known, not, or, reachedBy, requireSpan } from "../time/span.ts";
import { homelandView } from "./placeView.ts";
import { inRegion } from "./regions.ts";
import { ofKnown, opposite, strongest, verdictOf, weakest } from "./verdicts.ts";

export interface Around {
  readonly ledger: Ledger;
  readonly day: Day;
  readonly instrument: Instrument;
}

export function isState(test: StateTest, state: StateId, around: Around): Verdict {
  if (test === "any") return "yes";
  if (typeof test === "string") return verdictOf(test === state);
  if (Array.isArray(test)) return strongest(test.map((one) => isState(one, state, around)));
  if ("all" in test) return weakest(test.all.map((one) => isState(one, state, around)));
  if ("any" in test) return strongest(test.any.map((one) => isState(one, state, around)));
  if ("not" in test) return opposite(isState(test.not, state, around));
  if ("class" in test) return inClass(test.class, state, around);
  if ("party" in test) return test.party ? ofKnown(isParty(state, around)) : opposite(ofKnown(isParty(state, around)));
  if ("allied-with" in test) return ofKnown(isAllied(state, test["allied-with"], around));
  if ("in-war" in test) return strongest(test["in-war"].map((war) => inWar(war, state, (test.on ?? around.day) as Day, around)));
  if ("borders" in test) return verdictOf(around.ledger.state(state)?.homeland?.borders?.includes(test.borders) ?? false);
  return inRegion(around.ledger, test.region, homelandView(around.ledger, state, around.day, null));
}

/** Does the test name the state by its key? A party that a clause names as the enemy is meant. */
export function namesState(test: StateTest, state: StateId): boolean {
  if (typeof test === "string") return test === state;
  if (Array.isArray(test)) return test.some((one) => namesState(one, state));
  if ("all" in test) return test.all.some((one) => namesState(one, state));
  if ("any" in test) return test.any.some((one) => namesState(one, state));
  return false;
}

export function namesEnemy(test: EnemyTest, state: StateId): boolean {
  if ("is" in test) return namesState(test.is, state);
  return ("all" in test ? test.all : test.any).some((one) => namesEnemy(one, state));
}

export function isParty(state: StateId, { ledger, day, instrument }: Around): Known {
  // Asked of the same few states for many clauses.
  const known = memoByDay(ledger, "parties on", day, () => new Map<Instrument, Map<StateId, Known>>());
  let parties = known.get(instrument);
  if (parties === undefined) {
    parties = new Map();
    for (const membership of ledger.memberships(instrument))
      parties.set(membership.state, or(parties.get(membership.state) ?? false, runsOn(membership, day)));
    known.set(instrument, parties);
  }
  return parties.get(state) ?? false;
}

function inClass(id: string, state: StateId, { ledger, day }: Around): Verdict {
  const found = ledger.memo("classes", () => new Map(ledger.data.classes.map((one) => [one.id, one]))).get(id);
  if (found === undefined) return "open";
  let verdict: Verdict = found.region === undefined ? "no" : inRegion(ledger, found.region, homelandView(ledger, state, day, null));
  for (const { states, is, from, until } of found.members) {
    if (!states.includes(state)) continue;
    const running = and(from === undefined ? true : reachedBy(requireSpan(from), day), until === undefined ? true : ofEnd(until, day));
    if (running === true) verdict = is;
    else if (running === "unknown") verdict = "open";
  }
  return verdict;
}

/** `until` is a last day, counted. */
function ofEnd(until: string, day: Day): Known {
  const { earliest, latest } = requireSpan(until);
  return day <= earliest ? true : day > latest ? false : "unknown";
}

/** A binding defence pact between the two, either way. */
function isAllied(a: StateId, b: StateId, { ledger, day }: Around): Known {
  if (a === b) return false;
  const allies = memoByDay(ledger, `allies ${b}`, day, () => {
    const found = new Map<StateId, Known>();
    for (const span of tiesWith(ledger, b)) {
      const { instrument, obligation, owedBy, owedTo } = span;
      if (obligation.type !== "defence" || gradeOf(instrument, obligation) !== "binding") continue;
      const other = owedBy === b ? owedTo : owedBy;
      found.set(other, or(found.get(other) ?? false, inForceOn(span, day)));
    }
    return found;
  });
  return allies.get(a) ?? false;
}

function inWar(id: string, state: StateId, day: Day, { ledger }: Around): Verdict {
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

/** Who stood in which role against the subject. */
export type Roles = ReadonlyMap<StateId, ReadonlySet<Role>>;

const STRUCK: readonly Role[] = ["attacker", "opponent", "second"];

/** All who struck or were struck. */
export function allEnemies(roles: Roles): StateId[] {
  return [...roles].filter(([, has]) => STRUCK.some((role) => has.has(role))).map(([state]) => state);
}

/** Do the enemies meet the test, and which of them? */
export function enemiesMeet(test: EnemyTest, roles: Roles, around: Around): { verdict: Verdict; matched: StateId[] } {
  if ("all" in test || "any" in test) {
    const parts = ("all" in test ? test.all : test.any).map((one) => enemiesMeet(one, roles, around));
    const verdict = ("all" in test ? weakest : strongest)(parts.map((part) => part.verdict));
    return { verdict, matched: [...new Set(parts.flatMap(({ matched }) => matched))] };
  }
  const wanted = test.as ?? STRUCK;
  const answers = [...roles]
    .filter(([, has]) => wanted.some((role) => has.has(role)))
    .map(([state]) => ({ state, verdict: isState(test.is, state, around) }));
  const least = test["at-least"] ?? 1;
  const sure = answers.filter(({ verdict }) => verdict === "yes").length;
  const possible = answers.filter(({ verdict }) => verdict !== "no").length;
  return {
    verdict: sure >= least ? "yes" : possible >= least ? "open" : "no",
    matched: answers.filter(({ verdict }) => verdict !== "no").map(({ state }) => state),
  };
}
