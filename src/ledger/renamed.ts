/**
 * Parts of the ledger with names and texts in another language. English names of states, instruments and places stay as aliases for
 * the search.
 */
import { COLLECTIONS } from "../model/collections.ts";
import type { Coverage } from "../model/coverage.ts";
import type { Explanation } from "../model/explanations.ts";
import { withTexts } from "../model/explanationTexts.ts";
import type { GeneralTreaty } from "../model/generalLaw.ts";
import type { Term as GlossaryTerm } from "../model/glossary.ts";
import type { Instrument } from "../model/instruments.ts";
import { translateTexts } from "../model/ledgerTexts.ts";
import type { Names } from "../model/names.ts";
import type { Part, PartData } from "../model/parts.ts";
import type { Place } from "../model/places.ts";
import type { State } from "../model/states.ts";

/** The part, with names and short texts in the other language if it holds any that are translated. */
export function renamed(part: Part, given: PartData, names: Names): PartData {
  const data = inTexts(given, names);
  if (part === "coverage") return { ...data, coverage: coverageIn(data["coverage"] as Coverage | undefined, names) };
  if (part === "law") return { ...data, ...lawIn(data, names) };
  if (part === "records")
    return {
      ...data,
      recordsInEnglish: Object.fromEntries(Object.entries(given).filter(([list, rows]) => list in COLLECTIONS && data[list] !== rows)),
      explanations: explanationsIn(data["explanations"] as Explanation[] | undefined, names),
    };
  if (part === "glossary") return { ...data, glossary: termsIn(given["glossary"] as GlossaryTerm[] | undefined, names) };
  if (part !== "core") return data;
  return {
    ...data,
    states: (data["states"] as State[]).map((state) => stateIn(state, names)),
    instruments: (data["instruments"] as Instrument[]).map((instrument) => instrumentIn(instrument, names)),
    classes: (data["classes"] as readonly Named[] | undefined)?.map((one) => ({ ...one, name: names.classes[one.id] ?? one.name })),
  };
}

/** Every list of the part, and of its moved fields, with the short texts of the language. */
function inTexts(data: PartData, names: Names): PartData {
  const each = (lists: PartData): PartData =>
    Object.fromEntries(Object.entries(lists).map(([list, rows]) => [list, translateTexts(list, rows, names)]));
  const moved = data["moved"] as PartData | undefined;
  return { ...each(data), ...(moved === undefined ? {} : { moved: each(moved) }) };
}

function coverageIn(coverage: Coverage | undefined, { regions }: Names): Coverage | undefined {
  return coverage && { ...coverage, regions: coverage.regions.map((region) => ({ ...region, name: regions[region.id] ?? region.name })) };
}

/** Places, areas, classes of states, wars and general treaties. */
function lawIn(data: PartData, names: Names): PartData {
  const named = <T extends Named>(list: unknown, own: Readonly<Record<string, string>>) =>
    (list as readonly T[] | undefined)?.map((one) => ({ ...one, name: own[one.id] ?? one.name }));
  return {
    places: (data["places"] as readonly Place[] | undefined)?.map((place) => placeIn(place, names)),
    regions: named(data["regions"], names.areas),
    wars: named(data["wars"], names.wars),
    generalTreaties: treatiesIn(data["generalTreaties"] as GeneralTreaty[] | undefined, names),
  };
}

/** The terms of the glossary, found by their English words too. */
function termsIn(terms: readonly GlossaryTerm[] | undefined, names: Names): readonly GlossaryTerm[] | undefined {
  return terms?.map((one) => {
    const own = translateTexts("glossary", one, names);
    return own.term === one.term ? own : { ...own, also: [one.term, ...(one.also ?? [])] };
  });
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The place under its name in the language; it is found by its English name too. */
function placeIn(place: Place, { places }: Names): Place {
  const name = places[place.id];
  if (name === undefined) return place;
  return { ...place, name, english: place.name, aliases: [...(place.aliases ?? []), place.name] };
}

function explanationsIn(explanations: readonly Explanation[] | undefined, names: Names): readonly Explanation[] | undefined {
  return explanations?.map((explanation) => {
    const texts = names.explanations[explanation.id];
    return texts === undefined ? explanation : withTexts(explanation, texts);
  });
}

function treatiesIn(treaties: readonly GeneralTreaty[] | undefined, names: Names): readonly GeneralTreaty[] | undefined {
  return treaties?.map((treaty) => {
    const { title = treaty.title, short = treaty.short } = names.instruments[treaty.id] ?? {};
    return { ...treaty, title, short };
  });
}

function stateIn(state: State, names: Names): State {
  const own = names.states[state.id];
  if (own === undefined) return state;
  const translated = (name: string) => own[name] ?? name;
  return {
    ...state,
    name: translated(state.name),
    seats: state.seats.map((seat) => ({ ...seat, named: names.texts.cities[seat.city] ?? seat.city })),
    english: { name: state.name, periods: state.periods.map(({ name }) => name) },
    aliases: [...new Set([...(state.aliases ?? []), ...englishNames(state)])],
    periods: state.periods.map((period) => ({ ...period, name: translated(period.name) })),
  };
}

function instrumentIn(instrument: Instrument, names: Names): Instrument {
  const own = names.instruments[instrument.id];
  if (own === undefined) return instrument;
  const { title, short, aliases } = instrument;
  const { also = [], ...named } = own;
  return {
    ...instrument,
    ...named,
    english: { title, short },
    aliases: [...new Set([...also, ...(aliases ?? []), title, ...(short === undefined ? [] : [short])])],
  };
}

/** English names as written, and without their bracketed qualifiers. */
function englishNames({ name, periods }: State): string[] {
  return [name, ...periods.map((period) => period.name)].flatMap((one) => [one, one.replace(/\s*\(.*\)$/, "")]);
}
