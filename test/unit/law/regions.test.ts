/**
 * Places unknown to the ledger, given only by their features, under the area clauses that differ most: the North Atlantic Treaty
 * Art. 6, ANZUS Art. V, Manila Art. VIII, Rio Art. 4, US-Korea Art. III.
 */
import { describe, expect, test } from "vitest";
import { homelandView, inRegion, placeView } from "../../../src/law/cache/places.ts";
import { indexLedger, type Ledger } from "../../../src/ledger/ledger.ts";
import type { Verdict } from "../../../src/model/crisis.ts";
import type { Place } from "../../../src/model/places.ts";
import type { Day } from "../../../src/time/day.ts";
import { ledgerData, ledgerWith } from "../../ledgers.ts";
import { held, place, ref, spoken, worldOf } from "./madeUp.ts";

const ledger = ledgerData();

/** The ledger with one more instrument and one more place. */
function withPlace(instrument: string, features: Partial<Place>): Ledger {
  const instruments = ledger.instruments.filter(({ id }) => id === instrument);
  const more = place("new-place", { name: "New Place", ...features });
  return indexLedger(ledgerWith(ledger, { places: [...ledger.places, more], instruments }));
}

interface Row {
  readonly what: string;
  readonly features: Partial<Place>;
  readonly on: string;
  readonly by: string;
  readonly ally: string;
  readonly act?: "attack-on-forces";
  readonly date?: string;
  readonly area: string;
}

const island = (waters: Place["waters"], lat: number, more: Partial<Place>): Partial<Place> => ({ kind: ["island"], waters, lat, ...more });
const sea = (waters: Place["waters"], lat: number, lon: number): Partial<Place> => ({ kind: ["sea"], waters, lat, lon });
const land = (continent: NonNullable<Place["continents"]>[number], lat: number, more: Partial<Place>): Partial<Place> => ({
  kind: ["mainland"],
  continents: [continent],
  lat,
  ...more,
});
const owned = (state: string) => ({ sovereign: [held(state)] });
const run = (state: string, from = "1900") => ({ administered: [held(state, from)] });
const forces = "attack-on-forces";

const CASES: Record<string, { obligation: string; rows: Row[] }> = {
  "north-atlantic-1949": {
    obligation: "mutual-aid",
    rows: [
      {
        what: "an island at 40 N in the North Atlantic, run by a party",
        features: island(["north-atlantic"], 40, { lon: -30, ...run("PRT") }),
        on: "PRT",
        by: "RUS",
        ally: "USA",
        area: "met: New Place: under the jurisdiction of PRT; an island; in the North Atlantic area north of the Tropic of Cancer",
      },
      {
        what: "an island at 20 N in the North Atlantic",
        features: island(["north-atlantic"], 20, { lon: -30, ...owned("PRT") }),
        on: "PRT",
        by: "RUS",
        ally: "USA",
        area: "not-met: New Place: not in Europe or North America",
      },
      {
        what: "homeland in Europe",
        features: land("europe", 52, owned("POL")),
        on: "POL",
        by: "RUS",
        ally: "USA",
        area: "met: New Place: the territory of POL; in Europe or North America",
      },
      {
        what: "a town of a party on the coast of Africa",
        features: land("africa", 35, owned("ESP")),
        on: "ESP",
        by: "MAR",
        ally: "USA",
        area: "not-met: New Place: not in Europe or North America",
      },
      {
        what: "an island of a party in the middle of the Pacific",
        features: island(["north-pacific"], 21, { continents: ["oceania"], lon: -157, ...owned("USA") }),
        on: "USA",
        by: "CHN",
        ally: "GBR",
        area: "not-met: New Place: not in Europe or North America",
      },
      {
        what: "an island of North America in the Bering Sea",
        features: island(["bering-sea", "north-pacific"], 52, { continents: ["north-america"], lon: -175, ...owned("USA") }),
        on: "USA",
        by: "RUS",
        ally: "GBR",
        area: "met: New Place: the territory of USA; in Europe or North America",
      },
      {
        what: "a Caribbean island of a party",
        features: island(["caribbean", "north-atlantic"], 18, { continents: ["north-america"], lon: -66, ...owned("USA") }),
        on: "USA",
        by: "RUS",
        ally: "GBR",
        area: "not-met: New Place: not in Europe or North America",
      },
      {
        what: "a Greek island in the Mediterranean",
        features: island(["mediterranean"], 36, { continents: ["europe"], ...owned("GRC") }),
        on: "GRC",
        by: "RUS",
        ally: "USA",
        area: "met: New Place: the territory of GRC; in Europe or North America",
      },
      {
        what: "Turkish land in Asia",
        features: land("asia", 38, owned("TUR")),
        on: "TUR",
        by: "SYR",
        ally: "USA",
        area: "met: New Place: the territory of TUR; the clause means TUR",
      },
      {
        what: "Turkish land in Asia, before Turkey came in",
        features: land("asia", 38, owned("TUR")),
        on: "FRA",
        by: "RUS",
        ally: "USA",
        act: forces,
        date: "1951-06-01",
        area: "not-met: New Place: not West Berlin",
      },
      {
        what: "a ship in the Mediterranean",
        features: sea(["mediterranean"], 36, 18),
        on: "GBR",
        by: "RUS",
        ally: "USA",
        act: forces,
        area: "met: New Place: forces of GBR were struck; in the Mediterranean Sea or the North Atlantic area north of the Tropic of Cancer",
      },
      {
        what: "a ship in the Arctic Ocean",
        features: sea(["arctic-ocean"], 80, 0),
        on: "NOR",
        by: "RUS",
        ally: "USA",
        act: forces,
        area: "open: New Place: whether it lies in the Mediterranean Sea or the North Atlantic area north of the Tropic of Cancer is argued",
      },
      {
        what: "a ship in the Baltic",
        features: sea(["baltic-sea"], 58, 20),
        on: "EST",
        by: "RUS",
        ally: "USA",
        act: forces,
        area: "open: New Place: whether it lies in the Mediterranean Sea or the North Atlantic area north of the Tropic of Cancer is argued",
      },
      {
        what: "a ship in the Indian Ocean",
        features: sea(["indian-ocean"], -10, 70),
        on: "GBR",
        by: "IRN",
        ally: "USA",
        act: forces,
        area: "not-met: New Place: administered by nobody that the ledger names, not by TUR",
      },
      {
        what: "an island in the South Atlantic",
        features: island(["south-atlantic"], -51, owned("GBR")),
        on: "GBR",
        by: "ARG",
        ally: "USA",
        date: "1982-05-01",
        area: "not-met: New Place: not in Europe or North America",
      },
      {
        what: "occupation forces in Austria",
        features: land("europe", 47, run("AUT")),
        on: "FRA",
        by: "RUS",
        ally: "USA",
        act: forces,
        date: "1954-01-01",
        area: "met: New Place: forces of FRA were struck; in Europe; administered by AUT",
      },
      {
        what: "forces in a European land that is not of the treaty",
        features: land("europe", 45, run("SRB")),
        on: "FRA",
        by: "SRB",
        ally: "USA",
        act: forces,
        date: "2020-01-01",
        area: "not-met: New Place: not the territory of FRA",
      },
    ],
  },
  "anzus-1951": {
    obligation: "common-danger",
    rows: [
      {
        what: "an island in the South Pacific under jurisdiction",
        features: island(["south-pacific"], -10, { lon: 170, ...run("NZL") }),
        on: "NZL",
        by: "CHN",
        ally: "AUS",
        date: "1975-01-01",
        area: "met: New Place: under the jurisdiction of NZL; an island; in the Pacific area",
      },
      {
        what: "an island that another owns and a party runs",
        features: island(["north-pacific"], 26, { lon: 128, ...owned("JPN"), ...run("USA") }),
        on: "USA",
        by: "CHN",
        ally: "AUS",
        date: "1960-01-01",
        area: "met: New Place: under the jurisdiction of USA; an island; in the Pacific area",
      },
      {
        what: "an island in the Indian Ocean",
        features: island(["indian-ocean"], -12, { lon: 97, ...run("AUS") }),
        on: "AUS",
        by: "IDN",
        ally: "USA",
        area: "not-met: New Place: not in the Pacific area",
      },
      {
        what: "homeland on the shore of the Indian Ocean",
        features: { kind: ["metropolitan", "mainland"], continents: ["oceania"], lat: -30, lon: 115, ...owned("AUS") },
        on: "AUS",
        by: "IDN",
        ally: "USA",
        area: "met: New Place: the territory of AUS; metropolitan territory",
      },
      {
        what: "a ship in the Indian Ocean",
        features: sea(["indian-ocean"], -20, 90),
        on: "AUS",
        by: "IND",
        ally: "USA",
        act: forces,
        area: "not-met: New Place: not in the Pacific area",
      },
      {
        what: "a ship in the Coral Sea",
        features: sea(["coral-sea"], -15, 155),
        on: "AUS",
        by: "CHN",
        ally: "USA",
        act: forces,
        area: "met: New Place: forces of AUS were struck; in the Pacific area",
      },
      {
        what: "a ship in the South China Sea",
        features: sea(["south-china-sea"], 12, 113),
        on: "AUS",
        by: "CHN",
        ally: "USA",
        act: forces,
        area: "open: New Place: whether it lies in the Pacific area is argued",
      },
    ],
  },
  "seato-1954": {
    obligation: "common-danger",
    rows: [
      {
        what: "a Philippine island at 21 N",
        features: island(["philippine-sea"], 21, { lon: 121, ...owned("PHL") }),
        on: "PHL",
        by: "CHN",
        ally: "USA",
        date: "1960-01-01",
        area: "met: New Place: in South-East Asia and the South-West Pacific south of 21.5 N",
      },
      {
        what: "a Philippine island at 22 N",
        features: island(["philippine-sea"], 22, { lon: 121, ...owned("PHL") }),
        on: "PHL",
        by: "CHN",
        ally: "USA",
        date: "1960-01-01",
        area: "not-met: New Place: not in South-East Asia and the South-West Pacific south of 21.5 N",
      },
      {
        what: "a British island in the South-West Pacific",
        features: island(["south-pacific"], -18, { lon: 178, ...run("GBR") }),
        on: "GBR",
        by: "CHN",
        ally: "AUS",
        date: "1960-01-01",
        area: "met: New Place: in South-East Asia and the South-West Pacific south of 21.5 N",
      },
      {
        what: "a British colony on the coast of China at 22.3 N",
        features: land("asia", 22.3, { lon: 114, ...run("GBR") }),
        on: "GBR",
        by: "CHN",
        ally: "AUS",
        date: "1960-01-01",
        area: "not-met: New Place: not in South-East Asia and the South-West Pacific south of 21.5 N",
      },
      {
        what: "land of Thailand",
        features: land("asia", 15, { lon: 101, ...owned("THA") }),
        on: "THA",
        by: "VNM",
        ally: "USA",
        date: "1980-01-01",
        area: "met: New Place: in South-East Asia and the South-West Pacific south of 21.5 N",
      },
      {
        what: "a ship in the Indian Ocean",
        features: sea(["indian-ocean"], -20, 60),
        on: "AUS",
        by: "CHN",
        ally: "USA",
        act: forces,
        date: "1960-01-01",
        area: "not-met: New Place: not in South-East Asia and the South-West Pacific south of 21.5 N",
      },
    ],
  },
  "rio-1947": {
    obligation: "mutual-aid",
    rows: [
      {
        what: "an island of South America that another runs",
        features: island(["south-atlantic"], -51, {
          continents: ["south-america"],
          lon: -59,
          ...run("GBR"),
          claims: [held("ARG", "1833")],
        }),
        on: "ARG",
        by: "GBR",
        ally: "VEN",
        date: "1982-05-01",
        area: "met: New Place: in the Americas and the seas around them, from pole to pole",
      },
      {
        what: "a ship in the Caribbean",
        features: sea(["caribbean"], 15, -75),
        on: "USA",
        by: "RUS",
        ally: "BRA",
        act: forces,
        date: "1962-10-01",
        area: "met: New Place: in the Americas and the seas around them, from pole to pole",
      },
      {
        what: "a ship where the line of the treaty slants",
        features: sea(["north-atlantic"], 40, -55),
        on: "USA",
        by: "RUS",
        ally: "BRA",
        act: forces,
        date: "1960-01-01",
        area: "open: New Place: whether it lies in the Americas and the seas around them, from pole to pole is argued",
      },
      {
        what: "an island of the eastern Atlantic",
        features: island(["north-atlantic"], 38, { lon: -28, ...run("PRT") }),
        on: "USA",
        by: "RUS",
        ally: "BRA",
        date: "1960-01-01",
        area: "not-met: New Place: not in the Americas and the seas around them, from pole to pole",
      },
      {
        what: "land of an American State outside the lines",
        features: island(["north-pacific"], 21, { continents: ["oceania"], lon: -157, ...owned("USA") }),
        on: "USA",
        by: "JPN",
        ally: "BRA",
        date: "1960-01-01",
        area: "met: New Place: the territory of USA",
      },
    ],
  },
  "us-rok-1953": {
    obligation: "common-danger",
    rows: [
      {
        what: "an island held since before the signature",
        features: island(["yellow-sea"], 37.9, { lon: 124.7, ...run("KOR", "1948-08-15") }),
        on: "KOR",
        by: "PRK",
        ally: "USA",
        area: "met: New Place: in the Pacific area; administered by KOR; held by it on 1 October 1953 too",
      },
      {
        what: "an island held since after the signature",
        features: island(["sea-of-japan"], 37.2, { lon: 131.9, ...run("KOR", "1954-06-01") }),
        on: "KOR",
        by: "JPN",
        ally: "USA",
        area: "open: New Place: held otherwise on 1 October 1953; whether it was recognised since is not in the text",
      },
      {
        what: "land that the North holds",
        features: land("asia", 39, { waters: ["yellow-sea"], lon: 125.8, ...run("PRK", "1948") }),
        on: "KOR",
        by: "PRK",
        ally: "USA",
        act: forces,
        area: "not-met: New Place: administered by PRK, not by USA or KOR",
      },
      {
        what: "an American island of the Pacific",
        features: island(["north-pacific"], 13.4, { lon: 144.8, ...run("USA", "1944-08") }),
        on: "USA",
        by: "PRK",
        ally: "KOR",
        area: "met: New Place: in the Pacific area; administered by USA; held by it on 1 October 1953 too",
      },
      {
        what: "the American mainland",
        features: {
          kind: ["metropolitan", "mainland"],
          continents: ["north-america"],
          lat: 40,
          lon: -100,
          "homeland-of": ["USA"],
          ...run("USA", "1800"),
        },
        on: "USA",
        by: "PRK",
        ally: "KOR",
        area: "open: New Place: whether it lies in the Pacific area is argued",
      },
      {
        what: "a ship on the high seas",
        features: sea(["yellow-sea"], 37, 125),
        on: "KOR",
        by: "PRK",
        ally: "USA",
        act: forces,
        area: "not-met: New Place: administered by nobody that the ledger names, not by USA or KOR",
      },
    ],
  },
};

describe.each(Object.entries(CASES))("a place by its features, under %s", (instrument, { obligation, rows }) => {
  test.each(rows.map((row) => [row.what, row] as const))("%s", (_what, { features, on, by, ally, act, date, area }) => {
    const answer = spoken("crisis.trace", withPlace(instrument, features), {
      initiator: by,
      target: on,
      place: "new-place",
      date: date ?? "2026-01-01",
      ...(act === undefined ? {} : { act }),
    });
    const found = answer.obligations.find(
      (one) => one.obligation === obligation && one.owedBy === ally && (one.owedTo === on || one.about === on),
    );
    const tested = found?.tests.filter(({ clause }) => clause === "area").map(({ result, reason }) => `${result}: ${reason}`);
    expect(tested).toEqual([area]);
  });
});

describe("predicates over features", () => {
  const DAY = "1950-06-01" as Day;
  const view = (features: Partial<Place>) => placeView(worldOf([], { places: [place("here", features)] }), "here");
  const holds = (yes: NonNullable<Parameters<typeof worldOf>[1]>["regions"], features: Partial<Place>) =>
    inRegion(worldOf([], { places: [place("here", features)], ...(yes === undefined ? {} : { regions: yes }) }), "region", view(features));
  const region = (yes: object, open?: object) =>
    [{ id: "region", name: "Region", yes, ...(open === undefined ? {} : { open }), ref }] as never;

  test.each<[string, object, Partial<Place>, Verdict]>([
    ["a continent", { continent: ["asia"] }, { continents: ["asia"] }, "yes"],
    ["a continent that is argued", { continent: ["asia"] }, { continents: ["europe"], "open-continents": ["asia"] }, "open"],
    ["another continent", { continent: ["asia"] }, { continents: ["europe"] }, "no"],
    ["waters that are argued", { waters: ["baltic-sea"] }, { "open-waters": ["baltic-sea"] }, "open"],
    ["a kind", { kind: ["sea"] }, { kind: ["sea"] }, "yes"],
    ["a line, just above", { "north-of": 23.4364 }, { lat: 23.44 }, "yes"],
    ["a line, on it", { "north-of": 23.4364 }, { lat: 23.4364 }, "no"],
    ["a line, latitude not known", { "north-of": 23.4364 }, {}, "no"],
    ["a meridian", { "west-of": -20 }, { lon: -21 }, "yes"],
    ["by name", { places: ["here"] }, {}, "yes"],
    ["part of a homeland", { homeland: ["AAA"] }, { "homeland-of": ["AAA"] }, "yes"],
    ["all", { all: [{ continent: ["asia"] }, { "south-of": 10 }] }, { "open-continents": ["asia"], lat: 5 }, "open"],
    ["any", { any: [{ continent: ["asia"] }, { "south-of": 10 }] }, { "open-continents": ["asia"], lat: 5 }, "yes"],
    ["not", { not: { continent: ["asia"] } }, { "open-continents": ["asia"] }, "open"],
  ])("%s", (_name, yes, features, verdict) => expect(holds(region(yes), features)).toBe(verdict));

  test("what is argued of a region is read before what is sure", () =>
    expect(holds(region({ continent: ["asia"] }, { "south-of": 10 }), { continents: ["asia"], lat: 5 })).toBe("open"));

  test("a key that is no region is read as a place", () =>
    expect([inRegion(worldOf([]), "here", view({})), inRegion(worldOf([]), "there", view({}))]).toEqual(["yes", "no"]));

  test("a place has the features and holders of what it lies in, unless it has its own", () => {
    const places = [
      place("shore", { continents: ["asia"], sovereign: [held("AAA")], lat: 9 }),
      place("cape", { parent: "shore", continents: ["africa"] }),
    ];
    const cape = placeView(worldOf([], { places }), "cape");
    expect([cape.ids, cape.continents, cape.sovereign(DAY), cape.administered(DAY), cape.lat]).toEqual([
      ["cape", "shore"],
      ["africa"],
      ["AAA"],
      { states: ["AAA"], known: true },
      null,
    ]);
  });

  test("who runs a place on a day that a partial date straddles is not known", () => {
    const features = { administered: [held("AAA", "1800", "1950"), held("BBB", "1950")] };
    expect(view(features).administered(DAY)).toEqual({ states: ["AAA", "BBB"], known: false });
  });

  test("an island state's homeland is an island in its waters", () => {
    const { kinds, waters, presumed } = homelandView(worldOf([]), "GGG", DAY, null);
    expect([kinds, waters, presumed]).toEqual([["metropolitan", "island"], ["north-pacific"], true]);
  });
});
