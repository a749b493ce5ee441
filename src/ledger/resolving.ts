/** Resolves typed text to a state: a key, a current or former name, an alias, a number, or an unambiguous beginning of a name. */

import { InputError, NotFoundError } from "../errors.ts";
import { coded } from "../model/complaints.ts";
import type { StateId } from "../model/ids.ts";
import type { State } from "../model/states.ts";
import type { Day } from "../time/day.ts";
import type { Ledger } from "./ledger.ts";
import { anyOf, nearest, slips } from "./nearest.ts";
import { plainText } from "./search.ts";
import { existsOn, nameOn, periodOn, periodsOfExistence, withoutBrackets } from "./states.ts";
import { predecessorsOn, successorsOn } from "./successions.ts";

/**
 * The key of the state that the text names: `CHN`, `China`, `PRC`, `cow:710`, `gw:710`, or a former name. If a number or name was
 * shared, `day` decides. Throws NotFoundError with the nearest candidates.
 */
export function resolveState(ledger: Ledger, typed: string, day?: Day): StateId {
  const text = typed.trim();
  const upper = text.toUpperCase();
  if (/^[A-Z]{3}$/.test(upper) && ledger.state(upper) !== undefined) return upper;
  const number = /^(cow|gw):(\d+)$/i.exec(text);
  const matches =
    number === null ? byName(ledger, text, day) : byNumber(ledger, (number[1] ?? "").toLowerCase() as "cow" | "gw", Number(number[2]));
  if (matches.length === 0) {
    const partly = byPart(ledger, text);
    const then = day === undefined ? [] : partly.filter(({ state }) => existsOn(state, day));
    const [only, ...others] = then.length > 0 ? then : partly;
    if (only !== undefined && others.length === 0) return only.state.id;
    if (only !== undefined) throw severalStates(typed, [only, ...others]);
  }
  const standing = day === undefined ? [] : matches.filter(({ state }) => existsOn(state, day));
  if (number === null && standing.length > 1) throw severalStates(typed, standing);
  // Yemen in 1964: the state of today that has the name did not exist, and one of the day had it as part of its own.
  const then = number !== null || day === undefined || standing.length > 0 ? [] : byNameOfDay(ledger, text, day);
  if (then.length > 1) throw severalStates(typed, then);
  const chosen = standing[0] ?? then[0] ?? matches[0];
  if (chosen !== undefined) return chosen.state.id;
  throw unknownState(ledger, typed);
}

interface Match {
  readonly state: State;
}

function byNumber(ledger: Ledger, system: "cow" | "gw", number: number): Match[] {
  return ledger.data.states.filter((state) => state.periods.some((period) => period[system] === number)).map((state) => ({ state }));
}

/** States with the whole name: the present name before an alias, a former name, and one without its brackets; first those of the day. */
function byName(ledger: Ledger, typed: string, day: Day | undefined): Match[] {
  const word = typed.toLowerCase();
  const tests: ((state: State) => boolean)[] = [
    (state) => state.name.toLowerCase() === word,
    (state) => (state.aliases ?? []).some((alias) => alias.toLowerCase() === word),
    (state) => state.periods.some(({ name }) => name.toLowerCase() === word),
    (state) => [state.name, ...state.periods.map(({ name }) => name)].some((name) => withoutBrackets(name).toLowerCase() === word),
  ];
  const found = tests.map((test) => ledger.data.states.filter(test)).filter((states) => states.length > 0);
  const then = day === undefined ? undefined : found.find((states) => states.some((state) => existsOn(state, day)));
  // Two states of the day may have what is today the name of a third.
  const others = day === undefined || then === undefined || then === found[0] ? [] : byNameOfDay(ledger, typed, day);
  const all = [...(then ?? found[0] ?? []), ...others.map(({ state }) => state)];
  return [...new Set(all)].map((state) => ({ state }));
}

/** States whose name on the day has words that begin with the typed ones: "Yemen" in 1964 is the Yemen Arab Republic. */
function byNameOfDay(ledger: Ledger, typed: string, day: Day): Match[] {
  const words = plainText(typed);
  return ledger.data.states.flatMap((state) => {
    const name = periodOn(state, day)?.name;
    return name !== undefined && ` ${plainText(withoutBrackets(name))} `.includes(` ${words} `) ? [{ state }] : [];
  });
}

/** States with a name whose words begin with the typed words in the same order: "soviet", "west ger". Qualifiers do not count. */
function byPart(ledger: Ledger, typed: string): Match[] {
  const words = plainText(typed);
  if (words.length < 3) return [];
  return ledger.data.states
    .filter((state) => namesOf(state).some((name) => ` ${plainText(name)}`.includes(` ${words}`)))
    .map((state) => ({ state }));
}

function namesOf({ name, aliases, periods }: State): string[] {
  return [name, ...(aliases ?? []), ...periods.map((period) => period.name)].map(withoutBrackets);
}

function severalStates(typed: string, found: readonly Match[]): NotFoundError {
  return new NotFoundError({
    ...coded("several-states", { typed, count: found.length, shown: found.slice(0, 6).map(({ state }) => labelOf(state)) }),
    what: `"${typed}" is part of the names of ${found.length} states`,
    where: typed,
    why: "part of a name is enough only where one state alone has it",
    todo: `say which: ${found
      .slice(0, 6)
      .map(({ state }) => `${state.id} (${state.name})`)
      .join(", ")}${found.length > 6 ? ", ..." : ""}`,
  });
}

function unknownState(ledger: Ledger, typed: string): NotFoundError {
  const words = new Map<string, Set<StateId>>();
  const add = (word: string, id: StateId) => words.set(word, (words.get(word) ?? new Set<StateId>()).add(id));
  for (const state of ledger.data.states) {
    add(state.id.toLowerCase(), state.id);
    for (const name of namesOf(state).map(plainText)) for (const one of [name, ...name.split(" ")]) add(one, state.id);
  }
  const close = [plainText(typed), ...plainText(typed).split(" ")].flatMap((word) => slips(word, words.keys(), 8));
  const ids = [...new Set(close.flatMap((word) => [...(words.get(word) ?? [])]))].slice(0, 3);
  if (ids.length === 0 && /^[a-z]{3}$/i.test(typed))
    ids.push(
      ...nearest(
        typed,
        ledger.data.states.map(({ id }) => id),
      ),
    );
  // A short name has no slips, and keys of three letters lie too close together to be guessed from it.
  const longer = [...words.keys()].filter((word) => word.length > 3);
  if (ids.length === 0) ids.push(...nearest(plainText(typed), longer, 8).flatMap((word) => [...(words.get(word) ?? [])]));
  const shown = [...new Set(ids)].slice(0, 3).map((id) => `${id} (${ledger.state(id)?.name})`);
  return new NotFoundError({
    ...coded("no-state", { typed, close: shown }),
    what: `no state "${typed}"`,
    where: typed,
    why: "a state is a key of three letters (CHN), a name of its time or of today, or a number (cow:710, gw:710)",
    todo: shown.length > 0 ? `try ${shown.join(", ")}` : "see the keys with: entente state list",
  });
}

const labelOf = ({ id, name }: State) => `${id} (${name})`;

/** Maximum number of states in a suggestion. */
const MOST_SUGGESTED = 5;

/**
 * The state, if it existed on the day. Throws InputError with its periods, and with the states of the day that had its name or from
 * which it came, or its successors if it had ended.
 */
export function requireExisting(ledger: Ledger, id: StateId, day: Day): State {
  const state = ledger.state(id);
  if (state === undefined) throw unknownState(ledger, id);
  if (existsOn(state, day)) return state;
  const periods = periodsOfExistence(state).map(({ from, until }) => (until === null ? `from ${from}` : `${from} to ${until}`));
  const after = successorsOn(ledger, id, day).map(labelOf);
  // Austria in 1914: another state of the day had the name, or part of it.
  const namesakes = byPart(ledger, state.name).flatMap(({ state: other }) => (existsOn(other, day) ? [other] : []));
  const then = [...new Set([...namesakes, ...predecessorsOn(ledger, id, day)])].map(
    (other) => `${other.id} (${nameOn(ledger, other.id, day)})`,
  );
  throw new InputError({
    ...coded("state-not-then", { state: labelOf(state), date: day, periods: periodsOfExistence(state), after, then }),
    what: `${id} (${state.name}) did not exist on ${day}`,
    where: id,
    why: `the ledger has it ${periods.join(", ")}${after.length > 0 ? `; its successors: ${after.join(", ")}` : ""}`,
    todo:
      then.length > 0
        ? `choose ${anyOf(then.slice(0, MOST_SUGGESTED))}, which existed on that day, or another date`
        : after.length > 0
          ? "choose a date on which it existed, or a successor"
          : "choose a date on which it existed",
  });
}
