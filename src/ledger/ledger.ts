/**
 * An indexed, frozen ledger: who was bound, by which instrument, on which day. Indexes are built on first use, so that a short
 * query stays fast on a long ledger.
 */

import { NotFoundError } from "../errors.ts";
import { coded } from "../model/complaints.ts";
import type { Source } from "../model/evidence.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument } from "../model/instruments.ts";
import type { LedgerData, LedgerVersion } from "../model/ledger.ts";
import type { Place } from "../model/places.ts";
import { idsOf } from "../model/rowsWhenRead.ts";
import type { AllyRule } from "../model/rules.ts";
import type { State } from "../model/states.ts";
import { addDays } from "../time/day.ts";
import { requireSpan } from "../time/span.ts";
import { type Membership, membershipsOf } from "./memberships.ts";
import { anyOf, nearest } from "./nearest.ts";
import { recentValues } from "./recent.ts";
import { rulesAndSenses } from "./ruleSenses.ts";

export interface Ledger {
  readonly version: LedgerVersion;
  readonly data: LedgerData;
  state(id: StateId): State | undefined;
  instrument(id: string): Instrument | undefined;
  place(id: string): Place | undefined;
  source(id: string): Source | undefined;
  /** Memberships of an instrument, cached; they end if their state ceased to exist. */
  memberships(instrument: Instrument): readonly Membership[];
  /** Instruments that name the state in an act or an obligation, in order of first date. */
  instrumentsOf(state: StateId): readonly Instrument[];
  /** Caches a value computed from this ledger, as long as the ledger lives. The key is bounded by the ledger: an instrument, a state, a rule. */
  memo<T>(key: string, make: () => T): T;
  /** Caches a value under a key that a reader chooses, such as a day. The values of the kind that were used last are kept. */
  recent<T>(kind: RecentKind, key: string, make: () => T): T;
}

/** A kind of values that a ledger keeps for a while: its name, and how many of them. */
export interface RecentKind {
  readonly name: string;
  readonly most: number;
}

/** Indexes loaded data. */
export function indexLedger(data: LedgerData): Ledger {
  const states = lazyIndex(() => data.states);
  const instrumentPlaces = lazily(() => new Map(idsOf(data.instruments).map((id, place) => [id, place])));
  const places = lazyIndex(() => data.places);
  const sources = lazyIndex(() => data.sources);
  const memberships = new Map<string, readonly Membership[]>();
  const kept = new Map<string, unknown>();
  let byState: Map<StateId, Instrument[]> | undefined;
  const ledger: Ledger = {
    version: data.ledger,
    data,
    state: (id) => states().get(id),
    instrument: (id) => data.instruments[instrumentPlaces().get(id) ?? -1],
    place: (id) => places().get(id),
    source: (id) => sources().get(id),
    memberships(instrument) {
      const known =
        memberships.get(instrument.id) ??
        membershipsOf(instrument).map((membership) => endedWithState(membership, states().get(membership.state)));
      memberships.set(instrument.id, known);
      return known;
    },
    instrumentsOf(state) {
      const compiled = data.byState?.[state];
      if (data.byState !== undefined) return (compiled ?? []).map((index) => data.instruments[index] as Instrument);
      byState ??= indexByState(data.instruments);
      return byState.get(state) ?? [];
    },
    memo<T>(key: string, make: () => T): T {
      if (!kept.has(key)) kept.set(key, make());
      return kept.get(key) as T;
    },
    recent<T>({ name, most }: RecentKind, key: string, make: () => T): T {
      return ledger.memo(`recent ${name}`, () => recentValues<string, T>(most))(key, make);
    },
  };
  return Object.freeze(ledger);
}

/** The membership, ended on the day after its state ceased to exist, unless an act ended it before. */
function endedWithState(membership: Membership, state: State | undefined): Membership {
  const last = state?.periods.at(-1)?.until ?? null;
  if (last === null) return membership;
  const { earliest, latest } = requireSpan(last);
  if (membership.end !== null && membership.end.span.earliest <= latest) return membership;
  return {
    ...membership,
    end: { date: last, span: { earliest: addDays(earliest, 1), latest: addDays(latest, 1) }, cause: "state-ended", act: null },
  };
}

function lazyIndex<T extends { readonly id: string }>(items: () => readonly T[]): () => Map<string, T> {
  return lazily(() => new Map(items().map((item) => [item.id, item])));
}

function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function indexByState(instruments: readonly Instrument[]): Map<StateId, Instrument[]> {
  const index = new Map<StateId, Instrument[]>();
  const ordered = [...instruments].sort((a, b) => (firstDate(a) < firstDate(b) ? -1 : firstDate(a) > firstDate(b) ? 1 : 0));
  for (const instrument of ordered) {
    const named = new Set<StateId>(instrument["kept-by"] === undefined ? [] : [instrument["kept-by"]]);
    for (const act of instrument.acts) {
      for (const state of act.by ?? []) named.add(state);
      for (const state of act.for ?? []) named.add(state);
    }
    for (const { by, toward } of instrument.obligations) {
      if (by !== "parties") for (const state of by) named.add(state);
      if (toward !== "parties") for (const state of toward) named.add(state);
    }
    for (const state of named) {
      const list = index.get(state);
      if (list === undefined) index.set(state, [instrument]);
      else list.push(instrument);
    }
  }
  return index;
}

/** The index that `prepare` compiles: for each state, the positions of its instruments in the ledger's list. */
export function compiledIndex(instruments: readonly Instrument[]): Record<StateId, number[]> {
  const position = new Map(instruments.map((instrument, index) => [instrument, index]));
  return Object.fromEntries(
    [...indexByState(instruments)].map(([state, own]) => [state, own.map((instrument) => position.get(instrument) ?? 0)]),
  );
}

/** An instrument's first date, usually its signature; "9999" if nothing is dated. */
export function firstDate(instrument: Instrument): string {
  let first = "9999";
  for (const { date } of instrument.acts) if (date !== null && date < first) first = date;
  return first;
}

/** The instrument, or a NotFoundError with the nearest candidates. Takes an id, a short name or an alias. */
export function requireInstrument(ledger: Ledger, typed: string): Instrument {
  const exact = ledger.instrument(typed);
  if (exact !== undefined) return exact;
  const word = typed.trim().toLowerCase();
  const named = ledger.data.instruments.find((one) => one.id === word || namesOf(one).some((name) => name.toLowerCase() === word));
  if (named !== undefined) return named;
  const names = ledger.data.instruments.flatMap((one) => [one.id, ...namesOf(one)]);
  const close = [
    ...new Set(
      nearest(typed, names, 6).map(
        (name) => ledger.instrument(name)?.id ?? ledger.data.instruments.find((one) => namesOf(one).includes(name))?.id ?? name,
      ),
    ),
  ].slice(0, 3);
  throw new NotFoundError({
    ...coded("no-instrument", { typed, count: ledger.data.instruments.length, example: ledger.data.instruments[0]?.id ?? "", close }),
    what: `no instrument "${typed}"`,
    where: typed,
    why: `the ledger holds ${ledger.data.instruments.length} instruments, under ids such as "${ledger.data.instruments[0]?.id ?? ""}"`,
    todo: close.length > 0 ? `try ${anyOf(close)}` : "list them with: entente instrument list",
  });
}

function namesOf(instrument: Instrument): string[] {
  return [instrument.title, ...(instrument.short === undefined ? [] : [instrument.short]), ...(instrument.aliases ?? [])];
}

/** The place, or a NotFoundError with the nearest candidates. Takes an id or any name. */
export function requirePlace(ledger: Ledger, typed: string): Place {
  const word = typed.trim().toLowerCase();
  const found =
    ledger.place(typed) ??
    ledger.data.places.find(
      ({ id, name, names = [], aliases = [] }) =>
        id === word || [name, ...names.map((one) => one.name), ...aliases].some((one) => one.toLowerCase() === word),
    );
  if (found !== undefined) return found;
  const close = nearest(
    typed,
    ledger.data.places.flatMap(({ id, name }) => [id, name]),
  );
  throw new NotFoundError({
    what: `no place "${typed}"`,
    where: typed,
    why: `the ledger holds ${ledger.data.places.length} places`,
    todo: close.length > 0 ? `try ${anyOf(close)}` : "list them with: entente place list",
    ...coded("no-place", { typed, count: ledger.data.places.length, close }),
  });
}

/** The rule for ally, or a NotFoundError with the nearest candidates. */
export function requireRule(ledger: Ledger, typed: string): AllyRule {
  const rules = rulesAndSenses(ledger.data.rules);
  const found = rules.find(({ id }) => id === typed);
  if (found !== undefined) return found;
  const ids = rules.map(({ id }) => id);
  const close = nearest(typed, ids);
  throw new NotFoundError({
    ...coded("not-listed", { kind: "rule", typed, known: ids, close }),
    what: `no rule for ally "${typed}"`,
    where: typed,
    why: `the rules are ${ids.join(", ")}`,
    todo: close.length > 0 ? `try ${anyOf(close)}` : "choose one of them",
  });
}
