/** The user's own copies of datasets: what was read, what is missing and what was refused. */
import type { DatasetEntry, DatasetFile, DatasetList } from "../../model/results/datasets.ts";
import { table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

/** Names of other files that are printed; --json has all. */
const SHOWN = 8;

export function datasets(answer: DatasetList, style: Style): string[] {
  const words = style.words.datasets;
  const read = answer.datasets.flatMap(({ found, ...entry }) => (found === null ? [] : [{ ...entry, file: found }]));
  const missing = answer.datasets.filter(({ found }) => found === null);
  const title = answer.folder === null ? words.known(missing.length) : words.in(answer.folder, read.length, answer.datasets.length);
  return [
    ...wrap(title).map(style.strong),
    ...(read.length === 0 ? [] : files(read, style)),
    ...section(
      words.remarks,
      read.flatMap(({ file }) => remarksOf(file, style)),
      style,
    ),
    ...section(
      words.left,
      answer.datasets.flatMap(({ left }) => left.flatMap((file) => remarksOf(file, style))),
      style,
    ),
    ...section(
      words.refused,
      answer.refused.flatMap(({ file, problem }) => named(file, problem, style)),
      style,
    ),
    ...(answer.folder === null
      ? published(missing, style)
      : section(words.missing, missing.length === 0 ? [] : published(missing, style), style)),
    ...others(answer, style),
    "",
    style.faint(words.more),
  ];
}

function files(read: readonly (Pick<DatasetEntry, "id"> & { readonly file: DatasetFile })[], style: Style): string[] {
  const { head, years } = style.words.datasets;
  return table(
    read,
    [
      { title: head.dataset, of: ({ id }) => id },
      { title: head.version, of: ({ file }) => file.version },
      { title: head.rows, of: ({ file }) => String(file.rows), align: "right" },
      { title: head.years, of: ({ file }) => years(file.coversFrom, file.coversUntil) },
      { title: head.file, of: ({ file }) => file.file },
    ],
    style,
  );
}

function published(missing: readonly DatasetEntry[], style: Style): string[] {
  const { head } = style.words.datasets;
  return table(
    missing,
    [
      { title: head.dataset, of: ({ id }) => id },
      {
        title: head.site,
        of: ({ publishers, site, title }) => `${title}${style.words.colon}${publishers.join(style.words.comma)} (${site})`,
      },
    ],
    style,
  );
}

function section(title: string, lines: readonly string[], style: Style): string[] {
  return lines.length === 0 ? [] : ["", style.strong(title), ...lines];
}

const remarksOf = ({ file, remarks }: DatasetFile, style: Style) => remarks.flatMap((remark) => named(file, remark, style));
const named = (file: string, sentence: string, { words }: Style) => wrap(`${file}${words.colon}${sentence}`, WIDTH, "  ");

function others({ others: all }: DatasetList, { words }: Style): string[] {
  if (all.length === 0) return [];
  const shown = all.slice(0, SHOWN).join(words.comma);
  return ["", ...wrap(`${words.datasets.others(all.length)}${shown}${all.length > SHOWN ? `${words.comma}...` : ""}`, WIDTH, "  ")];
}
