/**
 * The tool for queries in SQL, which `entente mcp --queries` adds: the rows that one select gives, with the ledger that they are cited by.
 * An answer has as many rows as a result may hold; for more, an agent asks with limit and offset.
 */
import type { CallToolResult, Tool as ListedTool } from "@modelcontextprotocol/sdk/types.js";
import * as z from "zod";
import { InputError, isUserError } from "../../errors.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { csvOf } from "../../views/csv.ts";
import { MOST_WAITING, openTables, queryBody, queryDesk, queryInput } from "../http/queryDesk.ts";
import { refusal } from "./complaints.ts";
import { READS, schemaOf } from "./listing.ts";
import { MOST_CHARACTERS } from "./pages.ts";
import type { OwnTool } from "./tool.ts";

const NAME = "query";

/** Rows of an answer unless more are asked for. */
const FIRST_ROWS = 50;
/** Characters of a result that its rows may take, once as data and once as text. */
const ROOM = MOST_CHARACTERS - 2_000;

const input = queryInput(FIRST_ROWS);
const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const output = z.strictObject({
  ledger: z.strictObject({ name: z.literal("Entente ledger"), version: z.string(), hash: z.string(), verifiedThrough: z.string() }),
  columns: z.array(z.string()),
  rows: z.array(z.array(cell)).meta({ description: "Cells in the order of the columns; days are YYYY-MM-DD" }),
  cut: z.boolean().meta({ description: "Whether there are more rows: ask with limit and offset" }),
  read: z
    .array(z.strictObject({ dataset: z.string(), version: z.string(), sha256: z.string() }))
    .meta({ description: "The copies of outside datasets that are at hand; each is to be cited by its own citation" }),
});

const listed: ListedTool = {
  name: NAME,
  title: "Query in SQL",
  description: [
    "Counts and joins that no other tool gives: the rows of one select statement over the tables of the ledger (show tables; describe TABLE; summarize TABLE) and of the copies of outside datasets that the user named. It reads, and changes nothing. A number has no words and no source beside it: name the query and the ledger's version with it, select the instrument where one is meant, and use the other tools for what an article says.",
    "Examples:",
    `Obligations by type and grade: ${JSON.stringify({ sql: "select type, grade, count(*) as n from obligations group by all order by n desc" })}`,
    `The columns of a table: ${JSON.stringify({ sql: "describe memberships" })}`,
  ].join("\n"),
  inputSchema: schemaOf(input, "input"),
  outputSchema: schemaOf(output, "output"),
  annotations: { title: "Query in SQL", ...READS },
};

/** The tool over the tables of a ledger and of the copies in a folder, as a server takes it. */
export function queriesOver(readLedger: () => Ledger, data: string | undefined): { name: string; load: () => Promise<OwnTool> } {
  let tool: OwnTool | undefined;
  return {
    name: NAME,
    load: async () => {
      tool ??= queryTool(readLedger(), data);
      return tool;
    },
  };
}

function queryTool(ledger: Ledger, data: string | undefined): OwnTool {
  const desk = queryDesk(async () => openTables(ledger, data), input);
  return {
    listed,
    call: async (given, signal) => {
      try {
        const answer = await desk.ask(given, signal);
        if (answer === "busy") throw busy();
        const { version, hash, verifiedThrough } = ledger.version;
        return resultOf(queryBody(answer), { name: "Entente ledger", version, hash, verifiedThrough });
      } catch (error) {
        if (isUserError(error)) return refusal(error, "en");
        throw error;
      }
    },
  };
}

type Body = ReturnType<typeof queryBody>;

function resultOf({ columns, rows, cut, read }: Body, ledger: z.output<typeof output>["ledger"]): CallToolResult {
  const recordOf = (row: Body["rows"][number]) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]));
  const header = csvOf(rows.slice(0, 1).map(recordOf)).indexOf("\n") + 1;
  const lineOf = (row: Body["rows"][number]) => csvOf([recordOf(row)]).slice(header);
  const kept = fitting(rows, (row) => JSON.stringify(row).length + JSON.stringify(lineOf(row)).length);
  const records = kept.map(recordOf);
  const isCut = cut || kept.length < rows.length;
  const text = [
    `${kept.length} rows${isCut ? "; there are more (use limit and offset)" : ""}. Entente ledger ${ledger.version} (${ledger.hash})${read.map(({ dataset, version }) => `, ${dataset} ${version}`).join("")}.`,
    "",
    kept.length === 0 ? columns.join(",") : csvOf(records),
  ].join("\n");
  return { content: [{ type: "text", text }], structuredContent: { ledger, columns, rows: kept, cut: isCut, read } };
}

/** The first rows, as many as a result holds; `sizeOf` counts a row as data and as text. Throws InputError if the first alone is too long. */
function fitting(rows: Body["rows"], sizeOf: (row: Body["rows"][number]) => number): Body["rows"] {
  let used = 0;
  const kept: Body["rows"] = [];
  for (const row of rows) {
    used += sizeOf(row);
    if (used > ROOM) break;
    kept.push(row);
  }
  if (kept.length > 0 || rows.length === 0) return kept;
  throw new InputError({
    what: "one row is longer than a result may be",
    where: "sql",
    why: `a result has at most ${MOST_CHARACTERS} characters, its text and its data together`,
    todo: "select fewer columns, or a part of a long text",
  });
}

function busy(): InputError {
  return new InputError({
    what: "other queries are running",
    where: "sql",
    why: `one query runs at a time, and ${MOST_WAITING - 1} wait`,
    todo: "ask again in some seconds",
  });
}
