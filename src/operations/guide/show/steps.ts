/** One step of a guide: its claim, its sentences, and the rows that show it. */
import { LIES } from "../../../law/areas/lies.ts";
import { partsAt } from "../../../law/areas/parts.ts";
import { placeView } from "../../../law/cache/places.ts";
import { nameOn } from "../../../ledger/states.ts";
import type { GuideStep } from "../../../model/guides.ts";
import type { PlaceId } from "../../../model/ids.ts";
import { phrase } from "../../../model/phrase.ts";
import type { UnspokenGuideStep } from "../../../model/results/guide.ts";
import { areaPhrase } from "../../../ties/area.ts";
import { areaRows, rowOf } from "../../areaRows.ts";
import type { Course } from "../course.ts";
import { changesOf } from "./changes.ts";
import { promisesAt } from "./promises.ts";

type Place = UnspokenGuideStep["places"][number];
const RESULTS = ["inside", "argued", "outside"] as const;
const MET = { yes: "met", no: "not-met", open: "open" } as const;

export function stepOf(course: Course, { kind, places = [], said = [] }: GuideStep): UnspokenGuideStep {
  const rows = places.map((id) => placeOf(course, id));
  return {
    kind,
    ...STEPS[kind](course, rows),
    said: said.flatMap((key) => statementsOf(course, key)),
  };
}

type Step = Omit<UnspokenGuideStep, "kind" | "said">;

const STEPS: Readonly<Record<GuideStep["kind"], (course: Course, rows: readonly Place[]) => Step>> = {
  area(course, rows) {
    const { guide, one } = course;
    const { article } = guide;
    return {
      title: phrase("guide-area-title", { article }),
      says: [
        phrase("guide-area", { instrument: one.instrument.id, owed: one.obligation.article, article }),
        phrase("guide-area-counts", { date: one.day, ...countsOf(course) }),
      ],
      places: rows,
      parts: partsOf(course).map((part) => ({ ...part, conditions: [] })),
      promises: [],
    };
  },
  place(course, rows) {
    const { guide, one, view, verdict } = course;
    const { place } = guide;
    const holders = view.administered(one.day).states;
    const parts = partsOf(course);
    return {
      title: phrase("guide-place-title", { place, lies: LIES[verdict] }),
      says: [
        phrase("guide-place-held", { place, states: holders, owed: holders.some((state) => one.owed.has(state)) }),
        phrase("guide-place-parts", { place, met: parts.filter(({ lies }) => lies === "inside").length, parts: parts.length }),
      ],
      places: [placeOf(course, place), ...rows],
      parts,
      promises: [],
    };
  },
  others(course, rows) {
    const lies = LIES[course.verdict];
    const groups = RESULTS.map((result) => ({ result, own: rows.filter((row) => row.lies === result) }));
    return {
      title: phrase("guide-others-title", { lies, same: rows.filter((row) => row.lies === lies).length, all: rows.length }),
      says: groups
        .filter(({ own }) => own.length > 0)
        .map(({ result, own }) => phrase("guide-others", { lies: result, places: own.map(({ place }) => place) })),
      places: rows,
      parts: [],
      promises: [],
    };
  },
  change: (course, rows) => ({
    title: phrase("guide-change-title", {}),
    says: changesOf(course),
    places: rows,
    parts: [],
    promises: [],
  }),
  elsewhere(course, rows) {
    const { one, guide, view } = course;
    const holders = view.administered(one.day).states;
    const { promises, short } = promisesAt(course);
    const bearers = new Set(
      promises.filter(({ lies, type }) => lies === "inside" && type === "defence").flatMap(({ owedBy }) => owedBy.map(({ id }) => id)),
    );
    return {
      title: phrase("guide-elsewhere-title", { place: guide.place, states: bearers.size }),
      says: [
        ...(promises.length === 0 ? [] : [phrase("guide-elsewhere", { holders, date: one.day })]),
        ...(short === 0 ? [] : [phrase("guide-elsewhere-left", { clauses: short })]),
      ],
      places: rows,
      parts: [],
      promises,
    };
  },
};

function partsOf({ one, view }: Course): UnspokenGuideStep["parts"] {
  return partsAt(one, view).map(({ part, verdict, conditions }) => ({
    says: areaPhrase(one.ledger, part),
    quote: part.quote ?? null,
    lies: LIES[verdict],
    conditions: conditions.map((condition) => ({ says: condition.reason, met: MET[condition.verdict] })),
  }));
}

/** A place with its result on land, or on forces there, and the reasons for it. */
function placeOf({ one }: Course, id: PlaceId): Place {
  const { ledger, day } = one;
  const view = placeView(ledger, id);
  const name = ledger.place(id)?.name ?? id;
  const [row] = rowOf(one, view, { place: id, state: null, name, lat: view.lat, lon: view.lon });
  return {
    place: id,
    name,
    administered: view.administered(day).states.map((state) => ({ id: state, name: nameOn(ledger, state, day) })),
    lies: row?.result ?? "outside",
    open: row?.open ?? null,
    reason: (row?.struck ?? []).filter(({ result }) => result === row?.result).map(({ reason }) => reason),
  };
}

/** The numbers of homelands and places inside, argued and outside, among those that a state owed the clause holds or claims. */
function countsOf({ one }: Course) {
  const { rows } = areaRows(one);
  const of = (result: (typeof RESULTS)[number]) => rows.filter((row) => row.result === result).length;
  return { inside: of("inside"), argued: of("argued"), outside: of("outside") };
}

/** The statements of one day about the guide's clause, with the parties' names. */
function statementsOf({ one: { ledger, instrument, obligation, day } }: Course, key: string): UnspokenGuideStep["said"] {
  const date = key.slice(key.indexOf(".") + 1);
  return (instrument.interpretations ?? [])
    .filter((one) => one.date === date && (one.obligations === undefined || one.obligations.includes(obligation.id)))
    .map(({ by, says, ref }) => ({
      date,
      by: by.map((who) => (ledger.state(who) === undefined ? who : nameOn(ledger, who, day))),
      says,
      reference: ref,
    }));
}
