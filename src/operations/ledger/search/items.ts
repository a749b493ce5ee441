/** The items that the search covers: every state, instrument, place and term with all its names. */
import { firstDate, type Ledger } from "../../../ledger/ledger.ts";
import type { Findable } from "../../../ledger/search.ts";
import { FIRST_DAY } from "../../../model/ledger.ts";
import { type Phrase, phrase } from "../../../model/phrase.ts";
import type { Place } from "../../../model/places.ts";
import type { Hit } from "../../../model/results/search.ts";
import type { State } from "../../../model/states.ts";

/** A qualifier in a name, in brackets of any script: "China (Republic)" is also found as "China". */
const QUALIFIER = /\s*[(\uff08].*[)\uff09]$/;

type As = Hit["as"];
export interface Item extends Findable<As> {
  readonly kind: Hit["kind"];
  readonly id: string;
  readonly detail: Phrase<"hit-state" | "hit-instrument" | "hit-place" | "hit-term">;
}

/** A state's years. A state on the ledger's first day may be older, so its start is given as that of the ledger's list. */
function yearsOf(from: string, until: string | null): Item["detail"] {
  return phrase("hit-state", { from: from.slice(0, 4), until: until?.slice(0, 4) ?? null, listed: from === FIRST_DAY });
}

/** A name that stands for another thing, and comes after the names of that thing among equals. */
const late = (name: { readonly text: string; readonly as: As }) => ({ ...name, late: true as const });

/** A key is no name: it fits whole or from its beginning alone, so that a year in it finds nothing. */
const keyed = (text: string) => [{ text, as: "key" as const, key: true as const }];

/** The cities that were seats of a state's government, without their qualifiers. */
export function capitalsOf({ seats }: Pick<State, "seats">): string[] {
  const cities = seats
    .filter(({ kind }) => kind === "government")
    .flatMap(({ city, named }) => [city.replace(QUALIFIER, ""), ...(named === undefined ? [] : [named])]);
  return [...new Set(cities.flatMap((city) => (city.startsWith("Saint ") ? [city, city.replace("Saint ", "St ")] : [city])))];
}

const named = (texts: readonly (string | undefined)[], as: As) => texts.flatMap((text) => (text === undefined ? [] : [{ text, as }]));

export function itemsOf({ data }: Ledger): Item[] {
  return [
    ...data.states.map((state): Item => {
      const { id, name, aliases, adjectives, periods } = state;
      const until = periods.at(-1)?.until ?? null;
      return {
        kind: "state",
        id,
        name,
        detail: yearsOf(periods[0]?.from ?? "", until),
        names: [
          ...named([name.replace(QUALIFIER, ""), name], "name"),
          ...keyed(id),
          ...named(
            periods.map((period) => period.name).filter((one) => one !== name),
            "former name",
          ),
          ...named(aliases ?? [], "other name"),
          ...named(adjectives ?? [], "adjective"),
          ...named(capitalsOf(state), "capital").map(late),
          ...named(
            (data.organs ?? []).filter((one) => one.state === id).flatMap((one) => [one.name, ...(one.also ?? [])]),
            "organ",
          ).map(late),
          ...named(
            [...new Set(periods.flatMap(({ cow, gw }) => [cow && `cow:${cow}`, gw && `gw:${gw}`].filter((one) => one !== undefined)))].map(
              String,
            ),
            "number",
          ),
        ],
      };
    }),
    ...data.instruments.map(
      (instrument): Item => ({
        kind: "instrument",
        id: instrument.id,
        name: instrument.short ?? instrument.title,
        detail: phrase("hit-instrument", {
          kind: instrument.kind,
          year: firstDate(instrument) === "9999" ? null : firstDate(instrument).slice(0, 4),
        }),
        years: firstDate(instrument) === "9999" ? [] : [firstDate(instrument).slice(0, 4)],
        names: [
          ...named([instrument.short], "short name"),
          ...named(instrument.aliases ?? [], "common name"),
          ...named([instrument.title], "title"),
          ...keyed(instrument.id),
          ...named(
            (instrument.codes?.atop ?? []).map((code) => `atop:${code}`),
            "number",
          ),
        ],
      }),
    ),
    ...data.places.map(placeItem),
    ...(data.glossary ?? []).map(
      ({ id, term, also, group }): Item => ({
        kind: "term",
        id,
        name: term,
        detail: phrase("hit-term", { topic: group === "topic" }),
        names: [...named([term], "name"), ...named(also ?? [], "other name")],
      }),
    ),
  ];
}

function placeItem({ id, name, names = [], aliases = [], kind }: Place): Item {
  return {
    kind: "place",
    id,
    name,
    detail: phrase("hit-place", { kinds: kind }),
    names: [
      ...named([name], "name"),
      ...keyed(id),
      ...named(
        names.map((one) => one.name),
        "claimant's name",
      ),
      ...named(aliases, "other name"),
    ],
  };
}
