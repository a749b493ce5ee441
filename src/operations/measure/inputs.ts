/** Inputs and definitions that the operations on measures share. */
import { InputError } from "../../errors.ts";
import { type Ledger, type RecentKind, requireRule } from "../../ledger/ledger.ts";
import { nameOn } from "../../ledger/states.ts";
import { MEASURES } from "../../measures/index.ts";
import type { Measure } from "../../measures/measure.ts";
import { type DatedNetwork, networksOn, type Selection } from "../../measures/network.ts";
import type { Reading } from "../../measures/pair/contingency.ts";
import { coded } from "../../model/complaints.ts";
import type { StateId } from "../../model/ids.ts";
import { FIRST_DAY } from "../../model/ledger.ts";
import { LARGEST_BLOC, type MeasureId, type Weight } from "../../model/measures.ts";
import { phrase, type Unspoken } from "../../model/phrase.ts";
import { CAUTIONED } from "../../model/phrases/measures.ts";
import type { MeasureList } from "../../model/results/measures.ts";
import type { Grade, ObligationType } from "../../model/vocabulary.ts";
import type { Day } from "../../time/day.ts";

/** The measure of an id, which the schema has accepted. */
export function measureOf(id: MeasureId): Measure {
  const found = MEASURES.find((measure) => measure.id === id);
  if (found === undefined) throw new Error(`no measure ${id}`);
  return found;
}

/** A measure with its words, as answers give it. */
export function definitionOf({ id, level, unit, formula, references }: Measure): Unspoken<MeasureList>["measures"][number] {
  const cautioned = (CAUTIONED as readonly MeasureId[]).includes(id);
  return {
    id,
    level,
    title: phrase("network-measure-title", { measure: id }),
    meaning: phrase("network-measure-meaning", { measure: id }),
    caution: cautioned ? phrase("network-measure-caution", { measure: id }) : null,
    unit: unit.name,
    range: [unit.range[0], unit.range[1]],
    formula,
    references: [...references],
  };
}

/** How an input reads the portfolios of a pair; null for another measure. */
export function portfolioOf({ level }: Measure, { scale, direction, weight }: Reading & { readonly weight: Weight }) {
  return level === "pair" ? { scale, direction, weight } : null;
}

interface Chosen {
  readonly rule: string;
  readonly type?: ObligationType | undefined;
  readonly grade?: Grade | undefined;
  readonly largestPact?: number | undefined;
}

/** Measures of blocs, which a pact of a whole continent would make by itself. */
const OF_BLOCS: readonly MeasureId[] = ["modularity", "polarity"];

/** The ties that an input selects, for a measure if one is given. Throws NotFoundError. */
export function selectionOf(ledger: Ledger, { rule, type, grade, largestPact }: Chosen, measure?: Measure): Selection {
  const usual = measure !== undefined && OF_BLOCS.includes(measure.id) ? LARGEST_BLOC : null;
  const named = requireRule(ledger, rule);
  const narrowed = {
    ...named,
    id: `${named.id} ${type ?? ""} ${grade ?? ""}`,
    types: type === undefined ? named.types : [type],
    grades: grade === undefined ? named.grades : [grade],
  };
  return { rule: type === undefined && grade === undefined ? named : narrowed, largestPact: largestPact ?? usual };
}

/** The ties that were selected, as answers give them. */
export function selectedIn({ rule, type, grade }: Chosen, { largestPact }: Selection) {
  return { rule, type: type ?? null, grade: grade ?? null, largestPact };
}

/** Networks of one day, some 60 kB each. */
const OF_A_DAY: RecentKind = Object.freeze({ name: "networks of a day", most: 64 });
/** Networks of a series, of two centuries by year as a rule: up to 13 MB each. */
const OF_A_SERIES: RecentKind = Object.freeze({ name: "networks of a series", most: 4 });

/** The networks on the days, cached for the ledger, the selection and the days. */
export function networksFor(ledger: Ledger, selection: Selection, days: readonly Day[]): readonly DatedNetwork[] {
  const key = `${selection.rule.id} ${selection.largestPact} ${days.length} ${days[0]} ${days.at(-1)}`;
  return ledger.recent(days.length === 1 ? OF_A_DAY : OF_A_SERIES, key, () => networksOn(ledger, selection, days));
}

/** The network of one day. */
export function networkFor(ledger: Ledger, selection: Selection, day: Day): DatedNetwork {
  const [network] = networksFor(ledger, selection, [day]);
  if (network === undefined) throw new Error("one day makes one network");
  return network;
}

/** The place of a state in the networks' list. Throws InputError if it was no member of the state system on the day. */
export function placeOf({ known }: DatedNetwork, { id, name }: { readonly id: StateId; readonly name: string }): number {
  const place = known.states.indexOf(id);
  if (place >= 0) return place;
  throw new InputError({
    ...coded("outside-system", { state: id, date: known.date }),
    what: `${name} was no member of the state system on ${known.date}`,
    where: id,
    why: "measures are of the members of the state system as the Correlates of War project lists them, carried on after 2016",
    todo: "choose a member, or ask for its ties",
  });
}

export function named(ledger: Ledger, ids: readonly StateId[], day: Day): { id: StateId; name: string }[] {
  return ids.map((id) => ({ id, name: nameOn(ledger, id, day) }));
}

/** The same day of each year from the first one covered to the day. */
export function yearsTo(day: Day): Day[] {
  const [first, last] = [Number(FIRST_DAY.slice(0, 4)), Number(day.slice(0, 4))];
  const inYear = day.slice(4) === "-02-29" ? "-02-28" : day.slice(4);
  return [...Array.from({ length: last - first }, (_, index) => `${first + index}${inYear}` as Day), day];
}
