/** The documents beside a table: a codebook, a bibliography, and a manifest with the hashes of everything that it was made from. */
import type { LedgerVersion } from "../../model/ledger.ts";
import { bibtexOf } from "../import/bibtex.ts";
import type { Built } from "./build.ts";
import type { TableColumn } from "./columns/column.ts";
import type { Request } from "./request.ts";
import { COMPLETE } from "./rows.ts";

export interface Described {
  readonly built: Built;
  readonly request: Request;
  readonly ledger: LedgerVersion;
  /** The version of this program. */
  readonly program: string;
  /** The command that makes the table again. */
  readonly command: string;
  /** Files that were written, by name, with their SHA-256. */
  readonly files: readonly { readonly file: string; readonly sha256: string }[];
}

/** The codebook, as Markdown. */
export function codebookOf({ built, request, ledger, program, command, files }: Described): string {
  const { rows, columns, duties, imported, missing } = built;
  const [table, companion] = files;
  const share = COMPLETE * 100;
  const thin =
    request.zeros === "missing"
      ? `Where \`completeness\` is under ${COMPLETE}, a zero in a column counted from the ledger is written as missing, because a pact that nobody has filed may stand behind it. \`--zeros kept\` keeps these zeros.`
      : `Zeros are kept whatever the completeness of the ledger: under ${share} % known they are no evidence that there was nothing.`;
  return `# Codebook of ${table?.file ?? "the table"}

${rows.toLocaleString("en")} rows, one for each ${request.unit}${request.unit === "member-spell" ? "" : ` from ${request.from} to ${request.until}`}. Made by Entente ${program} from ledger ${ledger.version} (${ledger.hash}), verified through ${ledger.verifiedThrough}:

    ${command}

- Law is read on one day of the year, ${request.on}. A state counts for a year if it was a member of the system on any day of it; if it was none on that day, its legal columns are missing.
- ${thin}
- Missing is never zero. Past the coverage of a dataset, every value is missing.
- Correlates of War numbers join to other data by \`ccode1\`, \`ccode2\`, \`year\`.

${columnTable(columns)}
${duties === null || companion === undefined ? "" : `\n## ${companion.file}\n\n${duties.rows.toLocaleString("en")} rows: the duties behind the numbers of defenders and supporters, one row each.\n\n${columnTable(duties.columns)}`}
## Data read

${imported.length === 0 ? "None but the ledger." : imported.map(({ dataset, version, file, rows: read, years }) => `- ${dataset.title}, version ${version.id}: ${file}, ${read.toLocaleString("en")} rows, ${years[0]}-${years[1]}. Cite \`${dataset.citation.key}\` in the bibliography.`).join("\n")}
${missing.length === 0 ? "" : `\nLeft out, because no copy of their data was in the folder: ${missing.map(({ id }) => `\`${id}\``).join(", ")}.\n`}`;
}

function columnTable(columns: readonly TableColumn[]): string {
  const lines = columns.map(({ name, type, means, unit, values, empty, from }) => {
    const cells = [type, means, unit ?? "", (values ?? []).join(", "), empty, sourceOf(from)];
    return `| \`${name}\` | ${cells.map(cell).join(" | ")} |`;
  });
  return `${["| column | type | meaning | unit | values | missing | source |", "|---|---|---|---|---|---|---|", ...lines].join("\n")}\n`;
}

/** The dataset with its version and coverage; the ledger where there is none. */
function sourceOf(from: TableColumn["from"]): string {
  if (from === undefined) return "ledger";
  const { dataset, version } = from;
  return `${dataset.id} ${version.id}, ${version.covers.join("-")}`;
}

const cell = (text: string) => text.replaceAll("|", "\\|");

/** The bibliography: the ledger, and every dataset of which a column was taken. */
export function bibliographyOf({ built, ledger, program }: Described): string {
  const own = bibtexOf({
    key: `entente-${ledger.version}`,
    type: "misc",
    fields: {
      author: "{The Entente authors}",
      title: "Entente: a ledger of treaties, designations and partnerships between states",
      note: `Program ${program}, ledger ${ledger.version}, hash ${ledger.hash}`,
      year: ledger.verifiedThrough.slice(0, 4),
    },
  });
  const cited = new Map(built.imported.map(({ dataset: { citation } }) => [citation.key, citation]));
  return `${[own, ...[...cited.values()].map(bibtexOf)].join("\n\n")}\n`;
}

/** The manifest: what was asked, what was read, what was written. */
export function manifestOf({ built, request, ledger, program, command, files }: Described): string {
  const { groups, ...asked } = request;
  return `${JSON.stringify(
    {
      command,
      program,
      ledger,
      request: { ...asked, columns: built.groups.map(({ id }) => id) },
      read: built.imported.map(({ dataset, version, file, sha256, rows, years }) => ({
        dataset: dataset.id,
        version: version.id,
        file,
        sha256,
        rows,
        years,
      })),
      written: files,
      rows: built.rows,
      duties: built.duties?.rows ?? null,
      columns: built.columns.map(({ name, type }) => ({ name, type })),
    },
    null,
    2,
  )}\n`;
}
