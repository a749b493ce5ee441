/** Tests on a state: keys, classes, parties, allies, wars, borders, regions. */
import type { Corpus } from "../corpus/corpus.ts";
import { onDay } from "../corpus/onDay.ts";
import { runsOn } from "../corpus/spells.ts";
import type { EnemyTest, Role, StateTest } from "../model/clauses.ts";
import type { Verdict } from "../model/crisis.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument } from "../model/instruments.ts";
import { tieSpansWith } from "../network/tieSpans.ts";
import { gradeOf, inForceOn } from "../network/ties.ts";
import type { Day } from "../time/day.ts";
import { and, type Known, not, or, reachedBy, requireSpan } from "../time/span.ts";
import { homelandView } from "./placeView.ts";
import { inRegion } from "./regions.ts";
import { ofKnown, opposite, strongest, verdictOf, weakest } from "./verdicts.ts";

export interface Around {
  readonly corpus: Corpus;
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
  if ("borders" in test) return verdictOf(around.corpus.state(state)?.homeland?.borders?.includes(test.borders) ?? false);
  return inRegion(around.corpus, test.region, homelandView(around.corpus, state, around.day, null));
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

export function isParty(state: StateId, { corpus, day, instrument }: Around): Known {
  // Asked of the same few states for many clauses.
  const known = onDay(corpus, "parties on", day, () => new Map<Instrument, Map<StateId, Known>>());
  let parties = known.get(instrument);
  if (parties === undefined) {
    parties = new Map();
    for (const spell of corpus.spells(instrument)) parties.set(spell.state, or(parties.get(spell.state) ?? false, runsOn(spell, day)));
    known.set(instrument, parties);
  }
  return parties.get(state) ?? false;
}

function inClass(id: string, state: StateId, { corpus, day }: Around): Verdict {
  const found = corpus.once("classes", () => new Map(corpus.data.classes.map((one) => [one.id, one]))).get(id);
  if (found === undefined) return "open";
  let verdict: Verdict = found.region === undefined ? "no" : inRegion(corpus, found.region, homelandView(corpus, state, day, null));
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
function isAllied(a: StateId, b: StateId, { corpus, day }: Around): Known {
  if (a === b) return false;
  const allies = onDay(corpus, `allies ${b}`, day, () => {
    const found = new Map<StateId, Known>();
    for (const span of tieSpansWith(corpus, b)) {
      const { instrument, obligation, owedBy, owedTo } = span;
      if (obligation.type !== "defence" || gradeOf(instrument, obligation) !== "binding") continue;
      const other = owedBy === b ? owedTo : owedBy;
      found.set(other, or(found.get(other) ?? false, inForceOn(span, day)));
    }
    return found;
  });
  return allies.get(a) ?? false;
}

function inWar(id: string, state: StateId, day: Day, { corpus }: Around): Verdict {
  const war = corpus.data.wars.find((one) => one.id === id);
  if (war === undefined) return "open";
  const spells = war.sides.flat().filter((one) => one.state === state);
  return ofKnown(
    spells.reduce<Known>(
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
