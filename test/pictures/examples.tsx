/**
 * The charts that have a committed picture; a new one is a line in EXAMPLES. Their data are made up, so that changes of the
 * ledger do not affect them.
 */
import type { ReactElement } from "react";
import { BarRows } from "../../web/charts/BarRows.tsx";
import { Curves } from "../../web/charts/Curves.tsx";
import type { CurvePanel, CurvePoint } from "../../web/charts/curves.ts";
import { Density } from "../../web/charts/Density.tsx";
import { HeatGrid } from "../../web/charts/HeatGrid.tsx";
import type { MapArea } from "../../web/charts/map/areaShapes.ts";
import { CaseMap, type CaseMark } from "../../web/charts/map/CaseMap.tsx";
import type { Seat } from "../../web/charts/map/frame.ts";
import { WORLD } from "../../web/charts/map/frame.ts";
import { PactMap, usePactScene } from "../../web/charts/map/PactMap.tsx";
import type { MapPact } from "../../web/charts/map/pactShapes.ts";
import type { Drawn } from "../../web/charts/network/drawn.ts";
import { NetworkChart } from "../../web/charts/network/NetworkChart.tsx";
import { CaseRings } from "../../web/charts/rings/CaseRings.tsx";
import type { RingCase, RingDot } from "../../web/charts/rings/rings.ts";
import { StepLines } from "../../web/charts/StepLines.tsx";
import { StepPanels } from "../../web/charts/StepPanels.tsx";
import { Strip } from "../../web/charts/Strip.tsx";
import type { Life } from "../../web/charts/spans/pack.ts";
import { Spans } from "../../web/charts/spans/Spans.tsx";
import type { StepLine } from "../../web/charts/stepLines.ts";
import { TimeRows } from "../../web/charts/TimeRows.tsx";
import { YearColumns } from "../../web/charts/YearColumns.tsx";

const ignore = () => {};
const WIDTH = 900;
const PHONE = 320;
const SPAN = { from: "1900-01-01", until: "1950-12-31" };
const DAY = "1938-09-30";

const STATES: readonly Seat[] = [
  { id: "AAA", name: "Aland", seat: { lon: 2.35, lat: 48.85 } },
  { id: "BBB", name: "Beland", seat: { lon: 13.4, lat: 52.5 } },
  { id: "CCC", name: "Celand", seat: { lon: 37.6, lat: 55.75 } },
  { id: "DDD", name: "Deland", seat: { lon: 139.7, lat: 35.7 } },
  { id: "EEE", name: "Eland with a long name", seat: { lon: -77, lat: 38.9 } },
  { id: "FFF", name: "Efland", seat: { lon: 149.1, lat: -35.3 } },
  { id: "GGG", name: "Geland", seat: null },
];
const NAMES = new Map(STATES.map(({ id, name }) => [id, name]));

const LINES_SPAN = { from: "1900-01-01", until: "1940-07-01" };
const pointsOf = (...counts: readonly (number | null)[]) =>
  counts.map((count, index) => ({ date: `${1900 + index * 10}-07-01`, count, notKnown: index === 3 ? 2 : 0 }));

/** A line that leaps, a low one that begins late, and one that ends where the first does. */
const LINES: readonly StepLine[] = [
  { key: "AAA", name: "Aland", tone: "first", points: pointsOf(0, 1, 20, 22, 22) },
  { key: "BBB", name: "Beland", tone: "second", points: pointsOf(null, null, 0, 1, 1) },
  { key: "CCC", name: "Celand with a long name", tone: "other", points: pointsOf(5, 6, 12, 20, 21) },
];

const MARKS: ReadonlyMap<string, CaseMark> = new Map([
  ["AAA", "first"],
  ["BBB", "second"],
  ["CCC", "must"],
  ["DDD", "contestable"],
  ["EEE", "may"],
  ["FFF", "other"],
]);

const ringDot = (key: string, set: Partial<RingDot> = {}): RingDot => ({
  key,
  form: "sure",
  name: NAMES.get(key) ?? key,
  under: "Pact of 1900, Art. 1",
  count: 1,
  isSeat: false,
  changed: null,
  was: null,
  ...set,
});

/** A sure, a contestable and a nominal duty, a group, a state that has moved, one at whose seat the reader sits, and one apart. */
const RINGS: RingCase = {
  attackers: [{ key: "AAA", name: "Aland", isSeat: false }],
  attacked: [{ key: "BBB", name: "Beland", isSeat: false }],
  arrow: "an armed attack at the Strait",
  rings: [
    {
      id: "must",
      form: "must",
      label: "must help",
      dots: [ringDot("CCC"), ringDot("DDD", { form: "contestable", under: "Pact of 1900: wording disputed" })],
    },
    {
      id: "may",
      form: "may",
      label: "may help",
      dots: [
        ringDot("EEE", { changed: "changed: was must help", was: "must" }),
        ringDot("many", { name: "12 states", count: 12, form: "nominal" }),
      ],
    },
    { id: "political", form: "political", label: "committed politically", dots: [] },
    { id: "consult", form: "consult", label: "must consult", dots: [ringDot("FFF", { isSeat: true })] },
  ],
  apart: [{ id: "neutral", form: "neutral", label: "must stay out", dots: [ringDot("GGG")] }],
  nobody: "nobody",
};

/** An area with a line of latitude, a sea on each side of it, a homeland, and a place with a Chinese name. */
const AREA: MapArea = {
  seas: [
    { place: "north", name: "North Sea", result: "inside", box: [20, -60, 50, 0] },
    { place: "south", name: "South Sea", result: "outside", box: [0, -60, 20, 0] },
    { place: "east", name: "East Sea", result: "argued", box: [20, 0, 50, 20] },
  ],
  cuts: { lats: [20] },
  rows: [
    { place: null, state: "BBB", name: "Beland", kind: ["mainland"], result: "inside", administered: ["BBB"], lat: 52.5, lon: 13.4 },
    {
      place: "isle",
      state: null,
      name: "\u9a6c\u5fb7\u62c9\u7fa4\u5c9b",
      kind: ["island"],
      result: "argued",
      administered: [],
      lat: 32.7,
      lon: -17,
    },
    { place: "far", state: null, name: "Far Island", kind: ["island"], result: "outside", administered: [], lat: -10, lon: -30 },
  ],
};

const PACTS: readonly MapPact[] = [
  {
    instrument: "pair",
    short: "Pact of two",
    type: "defence",
    form: "pair",
    hub: null,
    members: ["AAA", "CCC"],
    owing: ["AAA", "CCC"],
    owed: ["AAA", "CCC"],
    except: [],
  },
  {
    instrument: "one-way",
    short: "Guarantee",
    type: "defence",
    form: "pair",
    hub: null,
    members: ["EEE", "DDD"],
    owing: ["EEE"],
    owed: ["DDD"],
    except: [],
  },
  {
    instrument: "many",
    short: "Pact of four",
    type: "defence",
    form: "many",
    hub: null,
    members: ["AAA", "BBB", "CCC", "EEE"],
    owing: ["AAA", "BBB", "CCC", "EEE"],
    owed: ["AAA", "BBB", "CCC", "EEE"],
    except: [{ from: "EEE", to: "BBB" }],
  },
];

const LIVES: readonly Life[] = [
  life("first-1904", ["defence"], "1904-02-08", "1914-08-01"),
  life("second-1907", ["consultation"], "1907-06-01", null),
  life("third-1921", ["nonaggression", "consultation"], "1921-03-05", "1939-09-01"),
  { ...life("fourth-1925", ["neutrality"], "1925-12-17", null), dormant: true, dormantSince: "1940" },
  { ...life("fifth-1930", ["offence"], "1930-01-01", "1941-06-22"), since: null },
];

const PANELS: readonly CurvePanel[] = [
  {
    key: "owes",
    title: "Owes defence",
    unit: "states",
    series: [points([1, 2, 2, 4, 8]), points([0, null, 1, 1, 3])],
    gaps: [{ side: 1, text: "Beland: no record in 1910" }],
  },
  {
    key: "soil",
    title: "On its soil",
    unit: "records",
    series: [points([null, null, null, null, null]), points([3, 5, 6, 2, 1])],
    gaps: [{ side: 0, text: "Aland: no dated record" }],
  },
];

const NETWORK: Drawn = {
  strokes: [
    { key: "AAA CCC", from: "AAA", to: "CCC", fromOwes: true, toOwes: true, form: "defence", spoke: false },
    { key: "DDD EEE", from: "DDD", to: "EEE", fromOwes: false, toOwes: true, form: "defence", spoke: false },
    { key: "AAA many", from: "AAA", to: "many", fromOwes: true, toOwes: true, form: "defence", spoke: true },
    { key: "BBB many", from: "BBB", to: "many", fromOwes: true, toOwes: true, form: "defence", spoke: true },
    { key: "EEE many", from: "EEE", to: "many", fromOwes: true, toOwes: true, form: "defence", spoke: true },
  ],
  hubs: [
    { id: "many", short: "Pact of three", types: ["defence"], owing: ["AAA", "BBB", "EEE"], owed: ["AAA", "BBB", "EEE"] },
  ] as unknown as Drawn["hubs"],
  tied: new Map(["AAA", "BBB", "CCC", "DDD", "EEE"].map((id) => [id, { owes: 1, owed: 1 }])),
  untied: [],
};
const PLACES = { AAA: [0.3, 0.4], BBB: [0.45, 0.3], CCC: [0.6, 0.45], DDD: [0.85, 0.6], EEE: [0.15, 0.7], many: [0.35, 0.55] } as const;

interface Example {
  /** The name of its file. */
  readonly name: string;
  readonly chart: ReactElement;
}

export const EXAMPLES: readonly Example[] = [
  ...each("case-map", (width) => (
    <CaseMap
      marks={MARKS}
      states={STATES}
      box={null}
      width={width}
      label="Map of a case"
      legend={[
        ["must", "obliged to assist"],
        ["contestable", "contestable"],
      ]}
      onPick={ignore}
    />
  )),
  ...each("case-rings", (width) => <CaseRings id="rings" put={RINGS} width={width} label="Diagram of a case" onPick={ignore} />),
  ...each("pact-map", (width) => <PactsOn width={width} area={null} />),
  ...each("area-map", (width) => <PactsOn width={width} area={AREA} />),
  ...each("network", (width) => (
    <NetworkChart
      drawn={NETWORK}
      places={PLACES}
      names={NAMES}
      chosen={["AAA", null]}
      width={width}
      label="Network"
      near={null}
      onNear={ignore}
      onPick={ignore}
    />
  )),
  ...each("spans", (width) => (
    <Spans
      groups={[
        { key: "europe", title: "Europe, 3", spans: LIVES.slice(0, 3) },
        { key: "asia", title: "Asia, 2", spans: LIVES.slice(3) },
      ]}
      words={{
        formOf: ({ types }) => types[0] ?? "soft",
        rangeOf: (date) => ({ earliest: `${date.slice(0, 4)}-01-01`, latest: `${date.slice(0, 4)}-12-31` }),
        textOf: ({ short }) => short,
        hintOf: ({ short }) => `Open ${short}`,
      }}
      span={SPAN}
      verified="1950-06-30"
      chosen={["AAA", null]}
      day={DAY}
      width={width}
      label="Timeline of 5 pacts"
      end={null}
      onOpen={ignore}
    />
  )),
  ...each("time-rows", (width) => (
    <TimeRows
      id="rows"
      groups={[
        {
          key: "AAA",
          tone: "first",
          title: "Aland",
          empty: "no pacts",
          rows: [
            {
              key: "first",
              name: "First treaty of a long name",
              label: "Open the first treaty",
              open: "first",
              form: "defence",
              isLater: false,
              segments: [
                { kind: "stroke", from: "1904-02-08", until: "1930-01-01" },
                { kind: "end", from: "1930-01-01", until: "1930-01-01" },
              ],
            },
            {
              key: "second",
              name: "Second",
              label: "Open the second",
              open: "second",
              form: "neutrality",
              isLater: true,
              segments: [
                { kind: "stroke", from: "1940-01-01", until: "1950-06-30" },
                { kind: "beyond", from: "1950-06-30", until: "1950-12-31" },
              ],
            },
          ],
        },
        { key: "BBB", tone: "second", title: "Beland", empty: "no pacts", rows: [] },
      ]}
      span={SPAN}
      day={DAY}
      width={width}
      gutter={220}
      label="Pacts of two states"
      onOpen={ignore}
    />
  )),
  ...each("density", (width) => (
    <Density
      counts={Array.from({ length: 51 }, (_, index) => ({ year: 1900 + index, sure: (index * 7) % 23, maybe: index % 4 }))}
      span={SPAN}
      day={DAY}
      width={width}
      words={{
        described: (count, year) => `At most ${count} in ${year}.`,
        pacts: (count) => `${count} pacts`,
        sure: (count, year) => `${count} in force in ${year}`,
        maybe: "not known",
        counted: "Pacts in force",
      }}
    />
  )),
  ...each("year-columns", (width) => (
    <YearColumns
      years={[
        { year: 1904, up: [3, 1], down: [0, 0] },
        { year: 1914, up: [1, 1], down: [4, 2] },
        { year: 1939, up: [6, 2], down: [2, 0] },
      ]}
      first={1900}
      last={1950}
      shaded={{ from: "1914-07-28", until: "1918-11-11" }}
      width={width}
      words={{
        up: "began",
        down: "ended",
        parts: ["with defence", "without"],
        peak: (year, count) => `${year}: ${count}`,
        label: "Pacts begun and ended",
      }}
      onPick={ignore}
    />
  )),
  ...each("heat-grid", (width) => (
    <HeatGrid
      id="heat"
      rows={[
        { key: "north", title: "The north with a name that is long enough to need a second line on paper" },
        { key: "south", title: "The south" },
      ]}
      columns={[
        { key: "old", title: "1900-1913" },
        { key: "new", title: "1914-" },
      ]}
      cells={[
        { row: "north", column: "old", share: 0.25, isHatched: true, text: "1/4", label: "The north, 1900-1913: 1 of 4" },
        { row: "north", column: "new", share: 0.7, isHatched: false, text: "7/10", label: "The north since 1914: 7 of 10" },
        { row: "south", column: "old", share: null, isHatched: false, text: "-", label: "The south, 1900-1913: none" },
        { row: "south", column: "new", share: 1, isHatched: false, text: "3/3", label: "The south since 1914: 3 of 3" },
      ]}
      open={{ row: "south", column: "new" }}
      width={width}
      legend={[]}
      label="Shares of the north and the south"
      onPick={ignore}
    />
  )),
  ...each("curves", (width) => (
    <Curves
      panels={PANELS}
      names={["Aland", "Beland"]}
      span={{ from: "1900-01-01", until: "1940-12-31" }}
      day={DAY}
      width={width}
      label="Two panels of curves"
      words={{ peak: (count, year) => `${count} in ${year}`, maybe: (count) => `${count} more not known` }}
      onPick={ignore}
    />
  )),
  ...each("step-lines", (width) => (
    <StepLines
      id="lines"
      lines={LINES}
      notes={[
        { key: "one", line: "AAA", date: "1920-07-01", count: 20, text: "1920 A pact of many", title: "A pact of many" },
        { key: "two", line: "BBB", date: "1930-07-01", count: 1, text: "1930 A pact of two", title: "A pact of two" },
      ]}
      band={[
        { date: "1900-07-01", low: 0, high: 3 },
        { date: "1930-07-01", low: 1, high: 8 },
        { date: "1940-07-01", low: 1, high: 8 },
      ]}
      span={LINES_SPAN}
      day={DAY}
      width={width}
      label="Three lines"
      onPick={ignore}
    />
  )),
  ...each("step-panels", (width) => (
    <StepPanels id="panels" lines={LINES} span={LINES_SPAN} day={DAY} width={width} label="Three panels" onPick={ignore} />
  )),
  ...each("bar-rows", (width) => (
    <BarRows
      id="bars"
      rows={[
        {
          key: "one",
          title: "Owes defence",
          note: "the smallest circle",
          heading: "Pledges",
          bars: [
            {
              key: "AAA",
              tone: "first",
              parts: [
                { key: "sure", value: 12, fill: "solid", text: "12" },
                { key: "maybe", value: 3, fill: "outline" },
              ],
              number: "12",
              words: "Aland \u00b7 adds 3",
              press: { open: "one.AAA", label: "Aland: 12", onPress: ignore },
            },
            {
              key: "BBB",
              tone: "second",
              parts: [
                { key: "sure", value: 5, fill: "hatch" },
                { key: "rest", value: 2, fill: "outline" },
              ],
              number: "5",
              words: "\u8d1d\u5170\u5fb7",
            },
          ],
        },
        { key: "two", title: "Needs a dataset", bars: [], words: "not counted here", isMarked: true },
      ]}
      most={20}
      width={width}
      titles={260}
      isRuled
      ticks={[
        [0, "0"],
        [10, "10"],
        [20, "20"],
      ]}
      label="Counts by rule"
    />
  )),
  ...each("strip", (width) => (
    <Strip
      marks={Array.from({ length: 24 }, (_, index) => ({
        id: `claim-${index}`,
        paragraph: 1 + Math.floor(index / 5),
        className: index % 3 === 0 ? "supported" : "contradicted",
        mark: <circle r="6" />,
        title: `Claim ${index}`,
      }))}
      width={width}
      label="24 claims in order"
      paragraph={(number) => `¶ ${number}`}
      onPick={ignore}
    />
  )),
];

/** A chart at desktop and phone width. */
function each(name: string, chart: (width: number) => ReactElement): Example[] {
  return [
    { name, chart: chart(WIDTH) },
    { name: `${name}-phone`, chart: chart(PHONE) },
  ];
}

function PactsOn({ width, area }: { readonly width: number; readonly area: MapArea | null }) {
  const shown = { chosen: ["AAA"], owed: [new Set(["CCC", "BBB", "EEE"])], area };
  const scene = usePactScene({ ...shown, pacts: PACTS, states: STATES, box: WORLD, width });
  return <PactMap {...shown} scene={scene} soft={[]} label="Map of pacts" near={null} />;
}

function life(instrument: string, types: readonly string[], since: string, until: string | null): Life {
  return {
    instrument,
    short: `Treaty ${instrument}`,
    types,
    since,
    until,
    earliest: since,
    latest: until,
    dormant: false,
    dormantSince: null,
    parties: [{ state: "AAA" }, { state: "BBB" }],
  };
}

function points(counts: readonly (number | null)[]): CurvePoint[] {
  return counts.map((count, index) => ({ date: `${1900 + index * 10}-12-31`, count, notKnown: index === 3 ? 2 : 0 }));
}
