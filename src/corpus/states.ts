/** States by key, name of the time or of today, alias, or number; and whether they existed on a day. */
import { InputError, NotFoundError } from "../errors.ts";
import type { StateId } from "../model/ids.ts";
import type { Seat, State, StatePeriod } from "../model/states.ts";
import type { Day } from "../time/day.ts";
import { reachedBy, requireSpan } from "../time/span.ts";
import type { Corpus } from "./corpus.ts";
import { nearest } from "./nearest.ts";

/**
 * The key that somebody meant: `CHN`, `China`, `PRC`, `cow:710`, `gw:710`, a name of the time.
 * Throws NotFoundError with the nearest candidates. Where a number or name was shared, `day` decides.
 */
export function resolveState(corpus: Corpus, typed: string, day?: Day): StateId {
  const text = typed.trim();
  const upper = text.toUpperCase();
  if (/^[A-Z]{3}$/.test(upper) && corpus.state(upper) !== undefined) return upper;
  const number = /^(cow|gw):(\d+)$/i.exec(text);
  const matches =
    number === null ? byName(corpus, text) : byNumber(corpus, (number[1] ?? "").toLowerCase() as "cow" | "gw", Number(number[2]));
  const chosen = matches.length > 1 && day !== undefined ? (matches.find(({ state }) => existsOn(state, day)) ?? matches[0]) : matches[0];
  if (chosen !== undefined) return chosen.state.id;
  throw unknownState(corpus, typed);
}

interface Match {
  readonly state: State;
}

function byNumber(corpus: Corpus, system: "cow" | "gw", number: number): Match[] {
  return corpus.data.states.filter((state) => state.periods.some((period) => period[system] === number)).map((state) => ({ state }));
}

function byName(corpus: Corpus, typed: string): Match[] {
  const word = typed.toLowerCase();
  const tests: ((state: State) => boolean)[] = [
    (state) => state.name.toLowerCase() === word,
    (state) => (state.aliases ?? []).some((alias) => alias.toLowerCase() === word),
    (state) => state.periods.some(({ name }) => name.toLowerCase() === word),
    (state) => plain(state.name) === word || state.periods.some(({ name }) => plain(name) === word),
  ];
  for (const test of tests) {
    const found = corpus.data.states.filter(test);
    if (found.length > 0) return found.map((state) => ({ state }));
  }
  return [];
}

/** "China (Republic)" as "china". */
function plain(name: string): string {
  return withoutBrackets(name).toLowerCase();
}

/** Qualifiers stand in brackets at the end, in Chinese in wide ones. */
function withoutBrackets(name: string): string {
  return name.replace(/\s*[(（].*[)）]$/, "");
}

function unknownState(corpus: Corpus, typed: string): NotFoundError {
  const names = new Map<string, StateId>();
  for (const { id, name, aliases, periods } of corpus.data.states) {
    for (const one of [id, name, plain(name), ...(aliases ?? []), ...periods.map((period) => period.name)]) names.set(one, id);
  }
  const ids = [...new Set(nearest(typed, names.keys(), 8).map((name) => names.get(name) as StateId))].slice(0, 3);
  const shown = ids.map((id) => `${id} (${corpus.state(id)?.name})`);
  return new NotFoundError({
    what: `no state "${typed}"`,
    where: typed,
    why: "a state is a key of three letters (CHN), a name of its time or of today, or a number (cow:710, gw:710)",
    todo: shown.length > 0 ? `try ${shown.join(", ")}` : "see the keys with: entente state list",
  });
}

/** The period that holds the day; of two that touch it, the later. */
export function periodOn(state: State, day: Day): StatePeriod | undefined {
  return state.periods.findLast(
    ({ from, until }) => reachedBy(requireSpan(from), day) !== false && (until === null || requireSpan(until).latest >= day),
  );
}

export function existsOn(state: State, day: Day): boolean {
  return periodOn(state, day) !== undefined;
}

/** A member of the Correlates of War state system on the day (its members at the end of the list carried on). */
export function inSystem(state: State, day: Day): boolean {
  return periodOn(state, day)?.system === "yes";
}

/** The name that the state bore on the day; the plain one where it did not exist. */
export function nameOn(corpus: Corpus, id: StateId, day: Day): string {
  const state = corpus.state(id);
  if (state === undefined) return id;
  const period = periodOn(state, day);
  return period === undefined ? state.name : plainName(period.name, state);
}

/** Qualifiers in brackets tell regimes apart, and are left out where the plain name is the same. */
function plainName(name: string, state: State): string {
  const short = withoutBrackets(name);
  return short === withoutBrackets(state.name) ? short : name;
}

/** The seat of government on the day; null where none is known. */
export function seatOn(state: State, day: Day): Seat | null {
  const seats = state.seats.filter(({ capacity }) => capacity.startsWith("seat of government"));
  const holds = ({ from, until }: Seat) =>
    (from === null || reachedBy(requireSpan(from), day) !== false) && (until === null || requireSpan(until).latest >= day);
  return seats.findLast(holds) ?? null;
}

/** The states that came after it. */
export function successorsOf(corpus: Corpus, id: StateId): readonly State[] {
  return corpus.data.states.filter((other) => other.periods.some((period) => period["successor-of"]?.includes(id)));
}

/** Passes if the state existed on the day; else says when it did, and what came after it. */
export function requireExisting(corpus: Corpus, id: StateId, day: Day): State {
  const state = corpus.state(id);
  if (state === undefined) throw unknownState(corpus, id);
  if (existsOn(state, day)) return state;
  const spells = spellsOfExistence(state).map(({ from, until }) => (until === null ? `from ${from}` : `${from} to ${until}`));
  const after = successorsOf(corpus, id).map((other) => `${other.id} (${other.name})`);
  throw new InputError({
    what: `${id} (${state.name}) did not exist on ${day}`,
    where: id,
    why: `the ledger has it ${spells.join(", ")}${after.length > 0 ? `; its successors: ${after.join(", ")}` : ""}`,
    todo: after.length > 0 ? "choose a date on which it existed, or a successor" : "choose a date on which it existed",
  });
}

/** Its periods joined where one follows the other. */
export function spellsOfExistence(state: State): { from: string; until: string | null }[] {
  const joined: { from: string; until: string | null }[] = [];
  for (const { from, until } of state.periods) {
    const last = joined.at(-1);
    const adjoins =
      last !== undefined &&
      last.until !== null &&
      Date.parse(requireSpan(from).earliest) - Date.parse(requireSpan(last.until).latest) <= 86_400_000;
    if (last !== undefined && adjoins) last.until = until;
    else joined.push({ from, until });
  }
  return joined;
}
