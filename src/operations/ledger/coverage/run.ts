/** ledger.coverage: pacts by region and era, known, filed and read from the text; and those without a file. */

import { InputError, NotFoundError } from "../../../errors.ts";
import { eraOf, type FiledPact, filedPact, hasPrint, missingPact } from "../../../ledger/coverage/counts.ts";
import { countsOf, isThin } from "../../../ledger/coverage/coverageOn.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { anyOf, nearest } from "../../../ledger/nearest.ts";
import { nameOn } from "../../../ledger/states.ts";
import { coded } from "../../../model/complaints.ts";
import type { Coverage, CoverageRegion, Era, Gap } from "../../../model/coverage.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { LedgerCoverage, MissingPact } from "../../../model/results/coverage.ts";
import { PACT_TYPES } from "../../../model/vocabulary.ts";
import type { Day } from "../../../time/day.ts";
import { requireSpan } from "../../../time/span.ts";
import { frame } from "../../inputs.ts";
import { note } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, input: Input): Unspoken<LedgerCoverage> {
  const coverage = requireCoverage(ledger);
  const region = input.region === undefined ? null : requireRegion(coverage, ledger, input.region).id;
  const era = input.era === undefined ? null : requireEra(coverage, input.era).id;
  const { instruments, gaps = [], unread = [] } = ledger.data;
  const filed = instruments.flatMap((instrument) => filedPact(instrument, coverage) ?? []);
  const missing = gaps
    .map((gap) => missingRow(ledger, coverage, gap))
    .filter((one) => (region === null || one.regions.includes(region)) && (era === null || one.era === era))
    .sort((a, b) => (a.signed < b.signed ? -1 : a.signed > b.signed ? 1 : 0));
  return {
    kind: "ledger-coverage",
    ...frame(ledger, undefined, notesOf(coverage, region === null && era === null ? older(ledger, coverage) : 0, missing)),
    region,
    era,
    eras: coverage.eras,
    regions: coverage.regions.map(({ id, name, states }) => ({
      id,
      name,
      states: states.map((state) => ({ id: state, name: ledger.state(state)?.name ?? state })),
    })),
    below: coverage.thin.below,
    rows: countsOf(ledger)
      .filter((one) => (region === null || one.region === region) && (era === null || one.era === era))
      .map((one) => ({ ...one, thin: isThin(one, coverage.thin.below) })),
    totals: coverage.eras.filter(({ id }) => era === null || id === era).map(({ id }) => total(id, region, filed, missing)),
    gaps: missing,
    audits: [...(ledger.data.audits ?? [])],
    unread: region === null && era === null ? unread : [],
  };
}

function total(era: string, region: string | null, filed: readonly FiledPact[], missing: readonly MissingPact[]) {
  const own = filed.filter((pact) => pact.era === era && (region === null || pact.regions.has(region)));
  const known = missing.filter((pact) => pact.era === era && pact.counted);
  return { era, filed: own.length, known: own.length + known.length, fromText: own.filter(({ fromText }) => fromText).length };
}

function missingRow(ledger: Ledger, coverage: Coverage, gap: Gap): MissingPact {
  const { types = [], seen = null, note: remark = null, parties, ...rest } = gap;
  const placed = missingPact(gap, coverage);
  const day = requireSpan(gap.signed).latest;
  return {
    ...rest,
    parties: parties.map((id) => ({ id, name: nameAt(ledger, id, day) })),
    era: placed?.era ?? null,
    regions: [...(placed?.regions ?? [])],
    types,
    seen,
    note: remark,
    counted: placed !== null && hasPrint(gap),
  };
}

/** The name on the day; for a pact that is older than the state's first period, its first name. */
function nameAt(ledger: Ledger, id: StateId, day: Day): string {
  const first = ledger.state(id)?.periods[0];
  const begins = first === undefined ? day : requireSpan(first.from).earliest;
  return nameOn(ledger, id, day < begins ? begins : day);
}

/** The number of filed pacts that are older than the first era. */
function older({ data }: Ledger, coverage: Coverage): number {
  const all: Coverage = { ...coverage, eras: [{ id: "0001-", from: "0001-01-01" as Day, until: null }] };
  return data.instruments.filter((one) => filedPact(one, all) !== null && filedPact(one, coverage) === null).length;
}

function notesOf({ thin, eras }: Coverage, outside: number, missing: readonly MissingPact[]) {
  const uncounted = missing.filter(({ counted }) => !counted).length;
  return [
    note("coverage-measure", {}),
    note("coverage-thin", { percent: Math.round(thin.below * 100) }),
    ...(uncounted === 0 ? [] : [note("coverage-uncounted", { count: uncounted })]),
    ...(outside === 0 ? [] : [note("coverage-outside", { count: outside, before: eras[0]?.from.slice(0, 4) ?? "" })]),
  ];
}

function requireCoverage({ data }: Ledger): Coverage {
  if (data.coverage !== undefined) return data.coverage;
  throw new InputError({
    ...coded("no-coverage", {}),
    what: "this ledger has no regions and eras",
    where: "ledger",
    why: "coverage is counted by them, and a dataset brings none",
    todo: "ask without --source",
  });
}

/** The region by its id, its name or one of its states. */
function requireRegion({ regions }: Coverage, ledger: Ledger, typed: string): CoverageRegion {
  const word = typed.trim().toLowerCase();
  const found =
    regions.find(({ id, name }) => id === word || name.toLowerCase() === word) ??
    regions.find(({ states }) => states.some((id) => id.toLowerCase() === word || ledger.state(id)?.name.toLowerCase() === word));
  if (found !== undefined) return found;
  const close = nearest(
    typed,
    regions.flatMap(({ id, name }) => [id, name]),
  );
  throw new NotFoundError({
    ...coded("not-listed", { kind: "region", typed, known: regions.map(({ id }) => id), close }),
    what: `no region "${typed}"`,
    where: "region",
    why: `the regions are ${regions.map(({ id }) => id).join(", ")}`,
    todo: close.length > 0 ? `try ${anyOf(close)}` : "choose one of them, or name a state",
  });
}

/** The era by its years, or by a year or a day in it. */
function requireEra(coverage: Coverage, typed: string): Era {
  const day = /^\d{4}(-\d\d-\d\d)?$/.test(typed) ? `${typed}-07-01`.slice(0, 10) : null;
  const found = coverage.eras.find(({ id }) => id === typed) ?? (day === null ? undefined : eraOf(day, coverage));
  if (found !== undefined) return found;
  throw new NotFoundError({
    ...coded("not-listed", { kind: "era", typed, known: coverage.eras.map(({ id }) => id), close: [] }),
    what: `no era "${typed}"`,
    where: "era",
    why: `the eras are ${coverage.eras.map(({ id }) => id).join(", ")}`,
    todo: "choose one of them, or name a year in it",
  });
}

/** The rows of the answer for --csv. */
export const rows = ({ rows: counts, regions }: LedgerCoverage) =>
  counts.map(({ region, era, known, filed, fromText, thin, byType }) => ({
    region,
    name: regions.find(({ id }) => id === region)?.name ?? region,
    era,
    known,
    filed,
    fromText,
    thin,
    ...Object.fromEntries(PACT_TYPES.map((type) => [type, byType[type] ?? 0])),
  }));
