/** Selects the cases of a test by its rule; no state is chosen by hand in code. */
import type { Ledger } from "../../ledger/ledger.ts";
import { existsOn } from "../../ledger/states.ts";
import type { ExplanationTest, Population } from "../../model/explanations.ts";
import type { StateId } from "../../model/ids.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { Day } from "../../time/day.ts";
import { requireSpan } from "../../time/span.ts";
import type { Case } from "./case.ts";
import { candidatesOf, rivalriesAt } from "./rivalries.ts";

/** The cases up to `date`, sorted by state, then by beginning. */
export function casesOf(ledger: Ledger, { population, period }: ExplanationTest, date: Day): Case[] {
  const first = requireSpan(period.from).earliest;
  const last = period.until === null ? date : earlier(requireSpan(period.until).latest, date);
  if (first > last) return [];
  return unsorted(ledger, population, first, last).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function unsorted(ledger: Ledger, population: Population, first: Day, last: Day): Case[] {
  if ("with" in population) {
    const sides = new Set(rivalriesAt(ledger, last).flatMap(({ a, b }) => [...a, ...b]));
    return [...sides].filter((id) => exists(ledger, id, last)).map((state) => ({ state, other: null, from: last, until: last }));
  }
  if ("class" in population) return membershipsIn(ledger, population.class, first, last);
  const today = membershipsIn(ledger, population["pairs-of"], first, last).filter(({ until }) => until === last);
  return today.flatMap(({ state }) =>
    candidatesOf(ledger, state, population.candidates, last).map((other) => ({ state, other, from: last, until: last })),
  );
}

/** Periods of undisputed membership in the class, cut to the requested days. */
function membershipsIn(ledger: Ledger, id: string, first: Day, last: Day): Case[] {
  const members = ledger.data.classes.find((one) => one.id === id)?.members ?? [];
  return members
    .filter(({ is }) => is === "yes")
    .flatMap(({ states, from, until }) =>
      states.map((state) => ({
        state,
        other: null,
        from: from === undefined ? first : laterOf(requireSpan(from).earliest, first),
        until: until === undefined ? last : earlier(requireSpan(until).latest, last),
      })),
    )
    .filter((one) => one.from <= one.until);
}

/** The rule of a population as a phrase. */
export function populationPhrase(ledger: Ledger, population: Population): Phrase {
  const name = (id: string) => ledger.data.classes.find((one) => one.id === id)?.name ?? id;
  if ("with" in population) return phrase("population-of-rivals");
  if ("class" in population) return phrase("population-of-class", { name: name(population.class) });
  const rule = ledger.data.rules.find(({ id }) => id === population.candidates);
  return phrase("population-of-pairs", {
    name: name(population["pairs-of"]),
    rule: { rule: population.candidates, text: rule?.title ?? population.candidates },
  });
}

function exists(ledger: Ledger, id: StateId, day: Day): boolean {
  const state = ledger.state(id);
  return state !== undefined && existsOn(state, day);
}

function key({ state, other, from }: Case): string {
  return `${state} ${other ?? ""} ${from}`;
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}
