/** literature.reproduce: published numbers of the field, recomputed from the ledger and from the user's own copies of datasets. */
import { differenceOf, outcomeOf } from "../../../dataset/literature/compare.ts";
import { allReads, basisOf, datasetsOf, neutralOf, recompute } from "../../../dataset/literature/index.ts";
import type { Sources } from "../../../dataset/literature/sources.ts";
import { sourcesOf } from "../../../dataset/literature/sources.ts";
import { NotFoundError } from "../../../errors.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { anyOf, nearest } from "../../../ledger/nearest.ts";
import { coded } from "../../../model/complaints.ts";
import { DATASET_IDS } from "../../../model/datasetIds.ts";
import type { LiteratureRow, Study, Way } from "../../../model/literature.ts";
import { OUTCOMES } from "../../../model/literatureWords.ts";
import type { OwnColumns } from "../../../model/ownTables.ts";
import { phrase, type Unspoken } from "../../../model/phrase.ts";
import type { Literature, RecomputedRow, RecomputedWay } from "../../../model/results/literature.ts";
import { frame } from "../../inputs.ts";
import { note } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

type Answer = Unspoken<Literature>;

export function run({ ledger, tables, progress }: Context, { id }: Input): Answer {
  const studies = chosenStudies(ledger, id);
  const sources = sourcesOf(ledger, tables, progress);
  const rows = studies.flatMap((study) => study.rows.map((row) => rowOf(sources, study, row)));
  const ways = rows.flatMap((row) => row.ways);
  const lacks = ways.some(({ basis, taken }) => basis !== "ledger" && taken !== "computed");
  return {
    kind: "literature",
    ...frame(ledger, undefined, lacks ? [note("literature-needs-data", {})] : [], [phrase("literature-rule"), phrase("literature-order")]),
    copies: DATASET_IDS.flatMap((dataset) => {
      const version = tables?.copies[dataset]?.version;
      return version === undefined ? [] : [{ dataset, version }];
    }),
    studies: studies.map(({ id: study, authors, year, title, cite, url }) => ({ id: study, authors, year, title, cite, url: url ?? null })),
    outcomes: OUTCOMES.map((outcome) => ({
      outcome,
      meaning: phrase("literature-outcome", { outcome }),
      ways: ways.filter((way) => way.outcome === outcome).length,
    })),
    rows,
  };
}

/** The columns that the chosen rows read of the user's copies. */
export const reads = ({ ledger }: Context, { id }: Input): OwnColumns =>
  allReads(chosenStudies(ledger, id).flatMap(({ rows }) => rows.flatMap(({ ways }) => ways.map(({ computation }) => computation))));

/** All studies, one of them, or the study of one row with that row alone. Throws NotFoundError. */
function chosenStudies({ data }: Ledger, id: string | undefined): readonly Study[] {
  const all = data.literature ?? [];
  if (id === undefined) return all;
  const study = all.find((one) => one.id === id);
  if (study !== undefined) return [study];
  const found = all.flatMap((one) => {
    const rows = one.rows.filter((row) => row.id === id);
    return rows.length === 0 ? [] : [{ ...one, rows }];
  });
  if (found.length > 0) return found;
  const ids = all.flatMap((one) => [one.id, ...one.rows.map((row) => row.id)]);
  const close = nearest(id, ids);
  throw new NotFoundError({
    ...coded("not-listed", { kind: "published-number", typed: id, known: ids, close }),
    what: `no study or row "${id}"`,
    where: id,
    why: `the studies are ${all.map((one) => one.id).join(", ")}`,
    todo: close.length > 0 ? `try ${anyOf(close)}` : "choose one of them, or leave it out for all",
  });
}

function rowOf(sources: Sources, study: Study, row: LiteratureRow): RecomputedRow {
  const { id, quantity, kind, sample, published, ways } = row;
  const [first] = ways;
  const neutral = first === undefined ? 0 : neutralOf(first.computation);
  return {
    ...{ id, study: study.id, authors: study.authors, year: study.year, quantity, kind, neutral, sample },
    published: published === undefined ? null : { ...published, unit: published.unit ?? null, at: published.at ?? null },
    ways: ways.map((way) => wayOf(sources, row, way, neutral)),
  };
}

function wayOf(sources: Sources, row: LiteratureRow, { id, label, how, computation, found, differs }: Way, neutral: number): RecomputedWay {
  const computed = recompute(sources, computation);
  const value = computed === null ? (found?.value ?? null) : computed.value;
  const standardError = (computed === null ? found?.["standard-error"] : computed.standardError) ?? null;
  return {
    id,
    label: label ?? null,
    basis: basisOf(computation),
    datasets: datasetsOf(computation),
    how,
    value,
    taken: computed !== null ? "computed" : found === undefined ? null : "kept",
    withUnknown: computed?.withUnknown ?? null,
    cases: computed?.cases ?? null,
    standardError,
    kept: computed === null && found !== undefined ? { on: found.on, ledger: found.ledger, copies: found.copies ?? [] } : null,
    difference: differenceOf(row, value),
    outcome: outcomeOf(row, { value, standardError, neutral }),
    differs: differs ?? null,
  };
}

/** The rows of the answer for --csv: one for each way of each row. */
export const rows = ({ rows: all }: Literature): readonly Record<string, unknown>[] =>
  all.flatMap(({ ways, published, ...row }) =>
    ways.map((way) => ({
      ...{
        study: row.study,
        row: row.id,
        authors: row.authors,
        year: row.year,
        quantity: row.quantity,
        kind: row.kind,
        sample: row.sample,
      },
      ...{ published: published?.value ?? null, printed: published?.printed ?? null },
      ...{ at: published?.at ?? null, checked: published?.checked ?? null },
      ...{
        way: way.id,
        label: way.label,
        basis: way.basis,
        datasets: way.datasets.join(" "),
        how: way.how,
        value: way.value,
        taken: way.taken,
      },
      ...{
        withUnknown: way.withUnknown,
        cases: way.cases,
        standardError: way.standardError,
        difference: way.difference,
        outcome: way.outcome,
      },
      differs: way.differs,
    })),
  );
