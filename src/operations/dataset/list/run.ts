/** dataset.list: the datasets that can be read from the user's own copies, and what a folder holds of them. */
import { bibtexOf } from "../../../dataset/import/bibtex.ts";
import { DATASETS } from "../../../dataset/import/datasets/index.ts";
import { type Dataset, tableColumns } from "../../../dataset/import/declare.ts";
import type { Imported, Loaded, Refusal } from "../../../dataset/import/loaded.ts";
import { phrase, type Unspoken } from "../../../model/phrase.ts";
import type { DatasetList } from "../../../model/results/datasets.ts";
import { frame } from "../../inputs.ts";
import { note } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

type Answer = Unspoken<DatasetList>;
type Entry = Answer["datasets"][number];
type File = Entry["left"][number];

export function run({ ledger, copies }: Context, _: Input): Answer {
  const notes = copies === undefined ? [note("datasets-need-folder", {})] : [note("datasets-coverage", {})];
  return {
    kind: "datasets",
    ...frame(ledger, undefined, notes),
    folder: copies?.folder ?? null,
    datasets: DATASETS.map((dataset) => entryOf(dataset, copies)),
    refused: (copies?.refused ?? []).map(refusedFile),
    others: (copies?.others ?? []).map(({ file }) => file),
  };
}

function entryOf(dataset: Dataset, copies: Loaded | undefined): Entry {
  const { id, title, unit, publisher, citation, versions, shape, key } = dataset;
  const found = copies?.imported.find((one) => one.dataset.id === id);
  return {
    id,
    title: phrase("dataset-title", { dataset: id, title }),
    unit,
    publishers: [...publisher.names],
    site: publisher.site,
    bibtex: bibtexOf(citation),
    versions: [...new Set(versions.map((version) => version.id))],
    columns: tableColumns(dataset).map(({ name, type, means, unit: measured }) => ({ name, type, means, unit: measured ?? null })),
    key: [...(shape?.key ?? key)],
    found: found === undefined ? null : fileOf(found),
    left: (copies?.left ?? []).filter((one) => one.dataset.id === id).map(fileOf),
  };
}

function fileOf({ file, version, rows, years, sha256, remarks }: Imported): File {
  return {
    file,
    version: version.id,
    rows,
    firstYear: years[0],
    lastYear: years[1],
    coversFrom: version.covers[0],
    coversUntil: version.covers[1],
    sha256,
    remarks: remarks.map((remark) => phrase("dataset-remark", remark)),
  };
}

function refusedFile({ file, dataset, problem }: Refusal): Answer["refused"][number] {
  return {
    file,
    dataset: dataset?.id ?? null,
    line: "line" in problem ? problem.line : null,
    problem: phrase("dataset-problem", problem),
  };
}

/** The rows of the answer for --csv: one for each dataset, and one for each further file of it. */
export function rows({ datasets, refused }: DatasetList): readonly Record<string, unknown>[] {
  return datasets.flatMap(({ id, title, publishers, site, found, left }) => {
    const of = (status: string, file: DatasetList["datasets"][number]["found"], problem: string | null = null) => ({
      dataset: id,
      title,
      status,
      file: file?.file ?? null,
      version: file?.version ?? null,
      rows: file?.rows ?? null,
      firstYear: file?.firstYear ?? null,
      lastYear: file?.lastYear ?? null,
      coversFrom: file?.coversFrom ?? null,
      coversUntil: file?.coversUntil ?? null,
      problem,
      publishers: publishers.join("; "),
      site,
    });
    const wrong = refused.filter(({ dataset }) => dataset === id);
    return [
      of(found !== null ? "read" : wrong.length > 0 ? "refused" : "missing", found, found === null ? (wrong[0]?.problem ?? null) : null),
      ...left.map((file) => of("left", file)),
    ];
  });
}
