/**
 * The names that a page needs before any answer: states with their periods, instruments by title, the version of the ledger. It
 * is small enough to live in the page while the ledger stays in a worker.
 */

import { isUserError } from "../../errors.ts";
import { indexLedger, type Ledger } from "../../ledger/ledger.ts";
import { resolveState } from "../../ledger/resolving.ts";
import { existsOn, nameOn, periodsOfExistence } from "../../ledger/states.ts";
import { predecessorsOn, successorsOn } from "../../ledger/successions.ts";
import type { LedgerData, LedgerVersion } from "../../model/ledger.ts";
import type { State } from "../../model/states.ts";
import { commandLine } from "../../operations/commandLine.ts";
import type { InputOf } from "../../operations/loaders.ts";
import type { OperationName } from "../../operations/table.ts";
import type { Day } from "../../time/day.ts";

type NamedState = Pick<State, "id" | "name" | "aliases" | "periods">;

export interface OperationGuide {
  readonly positional: readonly string[];
  readonly examples: readonly { readonly title: string; readonly input: object }[];
  /** The operation's input if no field is given; null if a field is required. */
  readonly defaults: object | null;
}

/** Plain data, so that a worker can post it. */
export interface DirectoryData {
  readonly version: LedgerVersion;
  readonly states: readonly NamedState[];
  readonly instruments: readonly { readonly id: string; readonly title: string; readonly short: string }[];
}

/** The description of each operation, by its name. */
export type OperationGuides = Readonly<Record<string, OperationGuide>>;

export function directoryOf(ledger: Ledger): DirectoryData {
  return {
    version: ledger.version,
    states: ledger.data.states.map(({ id, name, aliases, periods }) => ({
      id,
      name,
      ...(aliases === undefined ? {} : { aliases }),
      periods: periods.map(({ note: _, ref: __, ...period }) => period as State["periods"][number]),
    })),
    instruments: ledger.data.instruments.map(({ id, title, short }) => ({ id, title, short: short ?? title })),
  };
}

interface Period {
  readonly from: string;
  readonly until: string | null;
}

export interface Directory {
  readonly version: LedgerVersion;
  /** The state meant by a key, a name or a number, with its name on the day, today, or last; null if there is none. */
  stateNamed(typed: string, day?: Day): { readonly id: string; readonly name: string } | null;
  /** Other names of a state: its aliases and those of other days. */
  alsoCalled(id: string): readonly string[];
  /** The names that a state bore at other times than this day. */
  formerlyCalled(id: string, day: Day): readonly string[];
  /** Whether a state existed on the day; if not, its periods, and the states of that day that succeeded it or from which it came. */
  existenceOf(
    id: string,
    day: Day,
  ): {
    readonly exists: boolean;
    readonly periods: readonly Period[];
    readonly successors: readonly { readonly id: string; readonly name: string }[];
  };
  /** The states that did not exist on the day, with the periods in which they did. */
  statesOfOtherDays(day: Day): readonly { readonly id: string; readonly name: string; readonly periods: readonly Period[] }[];
  /** An instrument's full and short title; null if there is no such instrument. */
  instrumentNamed(id: string): { readonly title: string; readonly short: string } | null;
  examplesOf<N extends OperationName>(name: N): readonly { readonly title: string; readonly input: InputOf<N> }[];
  /** The operation's input if no field is given. Throws if a field is required. */
  defaultsOf<N extends OperationName>(name: N): InputOf<N>;
  /** The request as a command line. */
  commandOf(name: string, input: Readonly<Record<string, unknown>>): string;
}

/** Qualifiers in brackets, which may name other states. */
const QUALIFIER = /\s*[(（].*[)）]$/;

export function openDirectory(data: DirectoryData, operations: OperationGuides): Directory {
  const ledger = indexLedger({
    ledger: data.version,
    states: data.states,
    instruments: [],
    places: [],
    sources: [],
  } as unknown as LedgerData);
  const instruments = new Map(data.instruments.map((one) => [one.id, one]));
  const asking = (name: string) => {
    const found = operations[name];
    if (found === undefined) throw new Error(`no operation "${name}"`);
    return found;
  };
  return {
    version: data.version,
    stateNamed(typed, day) {
      try {
        const id = resolveState(ledger, typed);
        return { id, name: nameOn(ledger, id, day ?? data.version.verifiedThrough) };
      } catch (error) {
        if (isUserError(error)) return null;
        throw error;
      }
    },
    alsoCalled(id) {
      const state = ledger.state(id);
      if (state === undefined) return [];
      return [...new Set([state.name, ...(state.aliases ?? []), ...state.periods.map(({ name }) => name.replace(QUALIFIER, ""))])];
    },
    formerlyCalled(id, day) {
      const { name = "", aliases = [], periods = [] } = ledger.state(id) ?? {};
      const present = periods.filter(({ from, until }) => from <= day && (until === null || until >= day));
      const now = new Set([name, ...aliases, ...present.map((one) => one.name.replace(QUALIFIER, ""))]);
      return [...new Set(periods.map((one) => one.name.replace(QUALIFIER, "")))].filter((one) => !now.has(one));
    },
    existenceOf(id, day) {
      const state = ledger.state(id);
      if (state === undefined) return { exists: false, periods: [], successors: [] };
      const after = [...successorsOn(ledger, id, day), ...predecessorsOn(ledger, id, day)].filter((one) => existsOn(one, day));
      return {
        exists: existsOn(state, day),
        periods: periodsOfExistence(state),
        successors: after.map((one) => ({ id: one.id, name: nameOn(ledger, one.id, day) })),
      };
    },
    statesOfOtherDays(day) {
      return ledger.data.states
        .filter((state) => !existsOn(state, day))
        .map((state) => ({ id: state.id, name: state.name, periods: periodsOfExistence(state) }));
    },
    instrumentNamed: (id) => instruments.get(id) ?? null,
    examplesOf: <N extends OperationName>(name: N) =>
      asking(name).examples as readonly { readonly title: string; readonly input: InputOf<N> }[],
    defaultsOf<N extends OperationName>(name: N) {
      const { defaults } = asking(name);
      if (defaults === null) throw new Error(`"${name}" has no defaults: something must be asked`);
      return defaults as InputOf<N>;
    },
    commandOf: (name, input) => commandLine({ name, positional: asking(name).positional }, input),
  };
}
