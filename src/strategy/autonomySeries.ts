/**
 * Foreign forces and rights on a state's soil beside its own bases abroad, point by point, from records only. A curve is
 * null outside the days that its records cover: before the first record nothing was collected, which does not mean "none".
 */

import { InputError } from "../errors.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { existsOn } from "../ledger/states.ts";
import { coded } from "../model/complaints.ts";
import type { StateId } from "../model/ids.ts";
import { phrase, type Unspoken } from "../model/phrase.ts";
import type { CurveId } from "../model/phrases/strategy.ts";
import type { AutonomyPoint, Covered, AutonomySeries as SpokenSeries } from "../model/results/autonomy.ts";
import { type Tie, tiesWith } from "../ties/tie.ts";
import { inForceOn } from "../ties/tieRows.ts";
import { type Day, isDay } from "../time/day.ts";
import { requireSpan } from "../time/span.ts";
import type { SoilKind } from "./autonomyLines.ts";
import { heldOn } from "./recordPeriods.ts";

/** Maximum number of points; the ledger covers fewer years, so more points would repeat themselves. */
const MOST_POINTS = 250;

type Curve = AutonomyPoint["forces"];
const UNKNOWN: Curve = { count: null, notKnown: 0, states: [] };
type AutonomySeries = Unspoken<SpokenSeries>;

/** The series from one day to another, a point every `step` years. Throws InputError. */
export function autonomySeries(ledger: Ledger, state: StateId, from: Day, until: Day, step: number): AutonomySeries {
  const days = daysBetween(from, until, step);
  const grants = tiesWith(ledger, state).filter(({ obligation }) => obligation.type === "facilities");
  const [granted, abroad] = [grants.filter(({ owedBy }) => owedBy === state), grants.filter(({ owedTo }) => owedTo === state)];
  const reach = {
    forces: soilReach(ledger, state, "counts-as-forces"),
    rights: soilReach(ledger, state, "counts-as-right"),
    granted: tieReach(ledger, granted),
    abroad: tieReach(ledger, abroad),
  };
  const known = ledger.state(state);
  const points = days.map((date): AutonomyPoint => {
    const exists = known !== undefined && existsOn(known, date);
    const within = (span: Reach | null) => exists && span !== null && date >= span.from && date <= span.until;
    const hosts = within(reach.abroad) ? tieCurve(abroad, date, ({ owedBy }) => owedBy) : UNKNOWN;
    return {
      date,
      forces: within(reach.forces) ? soilCurve(ledger, state, date, "counts-as-forces") : UNKNOWN,
      rights: within(reach.rights) ? soilCurve(ledger, state, date, "counts-as-right") : UNKNOWN,
      granted: within(reach.granted) ? tieCurve(granted, date, ({ owedTo }) => owedTo) : UNKNOWN,
      abroad: hosts,
      sites: hosts.count === null ? null : sitesOn(abroad, date),
    };
  });
  const coverage = (Object.entries(reach) as [keyof typeof reach, Reach | null][]).map(([curve, span]) => covered(curve, span));
  return { from, until, step, points, coverage };
}

/** The days of the points: the first day, and every `step` years on to `until` at most. */
function daysBetween(from: Day, until: Day, step: number): Day[] {
  const first = Number(from.slice(0, 4));
  const count = Math.floor((Number(until.slice(0, 4)) - first) / step) + 1;
  if (from > until || count > MOST_POINTS) {
    throw new InputError({
      ...coded("series-points", { from, until, count, most: MOST_POINTS }),
      what: from > until ? `the series ends (${until}) before it begins (${from})` : `${count} points`,
      where: "from",
      why: `a series runs forward and has at most ${MOST_POINTS} points`,
      todo: from > until ? "exchange the two dates" : "choose a longer step",
    });
  }
  const at = (year: number): Day => {
    const day = `${year}${from.slice(4)}`;
    return (isDay(day) ? day : `${year}-02-28`) as Day;
  };
  return Array.from({ length: count }, (_, index) => at(first + index * step)).map((day) => (day > until ? until : day));
}

interface Reach {
  readonly from: Day;
  readonly until: Day;
}

/** The days from the first dated record of the kind to the last day that any record of that soil covers; null without records. */
function soilReach(ledger: Ledger, state: StateId, kind: SoilKind): Reach | null {
  const own = ledger.data.records.soil.filter(({ on }) => on === state);
  const starts = own.flatMap((record) => (record[kind] && record.from !== null ? [requireSpan(record.from).earliest] : []));
  const ends = own.flatMap(({ until }) =>
    until === "open" ? [ledger.version.verifiedThrough] : until === null ? [] : [requireSpan(until).latest],
  );
  const [from, until] = [starts.sort()[0], ends.sort().at(-1)];
  return from === undefined || until === undefined ? null : { from, until };
}

function tieReach(ledger: Ledger, ties: readonly Tie[]): Reach | null {
  const dated = ties.flatMap(({ since }) => (since.date === null ? [] : [since.span.earliest]));
  const from = dated.sort()[0];
  return from === undefined ? null : { from, until: ledger.version.verifiedThrough };
}

function soilCurve(ledger: Ledger, state: StateId, day: Day, kind: SoilKind): Curve {
  const held = ledger.data.records.soil
    .filter((record) => record.on === state && record[kind])
    .map((record) => ({ record, holds: heldOn(record, day) }));
  const sure = held.filter(({ holds }) => holds === true);
  return {
    count: sure.length,
    notKnown: held.filter(({ holds }) => holds === "unknown").length,
    states: [...new Set(sure.flatMap(({ record }) => record.holders ?? []))].sort(),
  };
}

function tieCurve(ties: readonly Tie[], day: Day, other: (tie: Tie) => StateId): Curve {
  const sure = new Set<StateId>();
  const maybe = new Set<StateId>();
  for (const tie of ties) {
    const holds = inForceOn(tie, day);
    if (holds !== false) (holds === true ? sure : maybe).add(other(tie));
  }
  return { count: sure.size, notKnown: [...maybe].filter((one) => !sure.has(one)).length, states: [...sure].sort() };
}

/** The number of named sites; a grant that names no site adds none. */
function sitesOn(ties: readonly Tie[], day: Day): number {
  const on = ties.filter((tie) => tie.membership.site !== null && inForceOn(tie, day) === true);
  return new Set(on.map(({ instrument, owedBy, membership }) => `${instrument.id} ${owedBy} ${membership.site}`)).size;
}

function covered(curve: CurveId, reach: Reach | null): Unspoken<Covered> {
  const says = reach === null ? phrase("curve-without-records", { curve }) : phrase("curve-covered", { curve, ...reach });
  return { curve, from: reach?.from ?? null, until: reach?.until ?? null, says };
}
