/** The codebook of the data package: every table and column with its meaning, type, unit, values and missing cells. Markdown. */
import type { LedgerVersion } from "../../model/ledger.ts";
import { divided, PACKAGE_TITLE } from "./descriptor.ts";
import type { ColumnInfo, Table } from "./table.ts";

const TYPES = "string; integer; number (a decimal point); boolean (`true`, `false`); date (`YYYY-MM-DD`)";

/** `counts` are the numbers of rows, by table. */
export function codebook(
  { version, hash, verifiedThrough }: LedgerVersion,
  tables: readonly Table[],
  counts: ReadonlyMap<string, number>,
): string {
  return `# Codebook

${PACKAGE_TITLE}. Version ${version}, hash ${hash}, verified through ${verifiedThrough}. CC BY 4.0.

- **An empty cell is unknown or not recorded. It is never zero, false or "none".** Where an empty cell says more, its column says so.
- **Dates** have four columns. \`since\` is the date as recorded (\`1949\`, \`1949-08\`, \`1949-08-24\`, or \`1949-08/1949-10\` for some day between). \`since_earliest\` and \`since_latest\` are days, for calculation. \`since_precision\` is day, month, year, range, unknown, or open (it has not ended). A day of signature never stands in for a day of entry into force.
- **Types**: ${TYPES}. CSV is UTF-8 with a header and commas; Parquet has the same columns with these types.
- **States** are keys of three letters, which are no recognition. Their Correlates of War and Gleditsch-Ward numbers, by period, are in \`state_names\`.
- Soft ties (partnership, designation, procurement, membership, facilities, command, intelligence) stand in the same tables as pacts. They are no alliances: filter by \`type\` and \`grade\`.

| table | rows | a row is |
|---|---|---|
${tables.map(({ name, title, about }) => `| [${name}](#${name}) | ${counts.get(name) ?? 0} | ${title}: ${firstSentence(about)} |`).join("\n")}

${tables.map(section).join("\n\n")}
`;
}

function firstSentence(text: string): string {
  return cell(text.slice(0, text.indexOf(". ") < 0 ? undefined : text.indexOf(". ")).replace(/\.$/, ""));
}

function section({ name, title, about, key, references, columns }: Table): string {
  const named = key.length === 0 ? "Rows have no key." : `Key: ${key.map(code).join(", ")}.`;
  const joins = references.map((one) => `${one.columns.map(code).join(", ")} to ${one.to.map(code).join(", ")} in \`${one.table}\``);
  return `## ${name}

${title}. ${about} ${named}${joins.length === 0 ? "" : ` Joins: ${joins.join("; ")}.`}

| column | type | meaning | unit | values | empty |
|---|---|---|---|---|---|
${columns.map(line).join("\n")}`;
}

function line(column: ColumnInfo): string {
  const { name, type, means, unit, values, empty } = column;
  const cells = [
    code(name),
    type,
    `${means}.${divided(column)}`,
    unit ?? "",
    (values ?? []).join(", "),
    empty ?? "not known or not recorded",
  ];
  return `| ${cells.map(cell).join(" | ")} |`;
}

const code = (name: string) => `\`${name}\``;
const cell = (text: string) => text.replaceAll("|", "\\|");
