/** Parts of the ledger with names in another language. English names stay as aliases, so that a search finds both. */
import type { GeneralTreaty } from "../model/generalLaw.ts";
import type { Instrument } from "../model/instruments.ts";
import type { Names } from "../model/names.ts";
import type { Part, PartData } from "../model/parts.ts";
import type { State } from "../model/states.ts";

/** The part with names in another language. Only "core" and "law" hold any. */
export function renamedPart(part: Part, data: PartData, names: Names): PartData {
  if (part === "core") return renamed(data, names);
  if (part !== "law") return data;
  return {
    ...data,
    generalTreaties: ((data["generalTreaties"] ?? []) as GeneralTreaty[]).map((one) => ({ ...one, ...names.instruments[one.id] })),
  };
}

/** The part "core" with the names of states and instruments in another language. */
export function renamed(core: PartData, names: Names): PartData {
  return {
    ...core,
    states: (core["states"] as State[]).map((state) => stateIn(state, names)),
    instruments: (core["instruments"] as Instrument[]).map((instrument) => instrumentIn(instrument, names)),
  };
}

function stateIn(state: State, names: Names): State {
  const own = names.states[state.id];
  if (own === undefined) return state;
  const translated = (name: string) => own[name] ?? name;
  return {
    ...state,
    name: translated(state.name),
    aliases: [...new Set([...(state.aliases ?? []), ...englishNames(state)])],
    periods: state.periods.map((period) => ({ ...period, name: translated(period.name) })),
  };
}

function instrumentIn(instrument: Instrument, names: Names): Instrument {
  const own = names.instruments[instrument.id];
  if (own === undefined) return instrument;
  const { title, short, aliases } = instrument;
  return { ...instrument, ...own, aliases: [...new Set([...(aliases ?? []), title, ...(short === undefined ? [] : [short])])] };
}

/** English names as written, and without their bracketed qualifiers. */
function englishNames({ name, periods }: State): string[] {
  return [name, ...periods.map((period) => period.name)].flatMap((one) => [one, one.replace(/\s*\(.*\)$/, "")]);
}
