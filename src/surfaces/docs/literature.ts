/** The page on published numbers: a table of all, then each row with both definitions and the reason for the difference. */
import type { Basis, Outcome } from "../../model/literatureWords.ts";
import type { Literature, RecomputedRow, RecomputedWay } from "../../model/results/literature.ts";

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  same: "comes out",
  near: "comes near",
  unsure: "cannot be told",
  differs: "differs",
  "not-computed": "not compared",
};
const BASES: Readonly<Record<Basis, string>> = {
  ledger: "the ledger alone",
  "ledger-and-copies": "the ledger with copies",
  copies: "copies",
};
const CHECKED = { text: "opened", secondary: "told by others", unverified: "**from memory, not opened**" } as const;

/** The page in Markdown, from the answer without copies. */
export function literaturePage({ studies, rows, outcomes }: Pick<Literature, "studies" | "rows" | "outcomes">): string {
  const of = (outcome: Outcome) => outcomes.find((one) => one.outcome === outcome)?.ways ?? 0;
  return [
    "# The literature, recomputed",
    "",
    `${rows.length} published numbers of ${studies.length} studies, each recomputed by one or more ways: from the ledger alone, or from copies of datasets that a reader has. Generated from \`data/literature/\` by \`entente literature reproduce\`.`,
    "",
    `Of our values ${of("same")} come out, ${of("near")} come near, ${of("differs")} differ; of ${of("unsure")} it cannot be told.`,
    "",
    "- **The order of work**: each computation and its definition were committed before the published number was entered. A row that does not come out stays.",
    "- **Comes out**: ours rounds to the last digit that was printed, or has the same direction with no difference outside its interval of 95 per cent. **Comes near**: within a tenth of the published number.",
    "- **What was opened**: the mark of each published number says whether the study itself was seen, somebody else's report of it, or neither.",
    "- **Copies**: values that need copies of datasets were kept with the versions that they came from; none of the data is here. To compute them anew:",
    "",
    "```",
    "./entente literature reproduce --data DIR",
    "./entente literature reproduce li-2017",
    "```",
    "",
    "| row | published | ours | from | outcome |",
    "| --- | --- | --- | --- | --- |",
    ...rows.flatMap((row) =>
      row.ways.map((way, index) => {
        const [id, printed] = index === 0 ? [`[${row.id}](#${row.id})`, row.published?.printed ?? "not entered"] : ["", ""];
        return `| ${id} | ${printed} | ${shown(row, way.value)} | ${fromOf(way)} | ${OUTCOMES[way.outcome]} |`;
      }),
    ),
    ...studies.flatMap((study) => [
      "",
      `## ${study.authors} ${study.year}`,
      "",
      `${study.cite}.${study.url === null ? "" : ` <${study.url}>`}`,
      ...rows.filter((row) => row.study === study.id).flatMap(section),
    ]),
    "",
  ].join("\n");
}

function section(row: RecomputedRow): string[] {
  const { id, quantity, sample, published } = row;
  const place = published === null ? "" : ` (${[published.at, CHECKED[published.checked]].filter((one) => one !== null).join("; ")})`;
  return [
    "",
    `### ${id}`,
    "",
    `**${quantity}.** Published: ${published === null ? "not entered" : `${published.printed}${place}`}. ${sample}`,
    "",
    ...row.ways.map((way) => wayLine(row, way)),
  ];
}

function wayLine(row: RecomputedRow, way: RecomputedWay): string {
  const more = [
    way.withUnknown === null ? null : `${shown(row, way.withUnknown)} with ties whose dates the ledger does not know`,
    way.standardError === null ? null : `standard error ${way.standardError.toFixed(3)}`,
    way.cases === null ? null : `${way.cases} cases`,
    way.kept === null ? null : `kept on ${way.kept.on} with ledger ${way.kept.ledger} and ${way.kept.copies.join(", ")}`,
  ].filter((one) => one !== null);
  const why = way.differs === null ? "" : ` *${way.differs}*`;
  return `- **${shown(row, way.value)}** from ${fromOf(way)}: ${OUTCOMES[way.outcome]}${more.length === 0 ? "" : ` (${more.join("; ")})`}. ${way.how}${why}`;
}

const fromOf = ({ basis, label }: RecomputedWay): string => (label === null ? BASES[basis] : `${BASES[basis]} (${label})`);

function shown({ kind, neutral }: RecomputedRow, value: number | null): string {
  if (value === null) return "none";
  if (kind === "count") return String(value);
  if (kind === "share" || kind === "change") return `${(value * 100).toFixed(1)}%`;
  if (kind === "direction") return `${value < neutral ? "fewer" : "more"} (${value.toFixed(2)})`;
  return value.toFixed(Math.abs(value) < 1 ? 3 : 2);
}
