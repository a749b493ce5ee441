/**
 * The readers for R and Python: their frames of ties, counts and traces have the values of the command line, from the data package
 * and from a running server, and their complaints say what to do. Skipped where R with jsonlite, or Python with pandas, is missing.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer } from "../../src/surfaces/http/server.ts";
import { manifest } from "../../src/surfaces/manifest.ts";
import { cli } from "../commandLine.ts";
import { ledgerFolder } from "../ledgers.ts";
import { findPython, findR } from "./findReaders.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "entente-clients-"));
const site = join(folder, "site");
const exported = join(folder, "export");
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  mkdirSync(site);
  writeFileSync(join(site, "index.html"), "");
  expect((await cli(["ledger", "export", "--out", exported, "--format", "csv"])).code).toBe(0);
  server = await startServer({ port: 4940, site, version: "test", ledger: ledgerFolder });
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

type Row = Readonly<Record<string, unknown>>;

/** Runs a program without blocking this process, which is the server, and returns its output. */
function run(program: string, args: readonly string[]): Promise<{ out: string; err: string; code: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1" } });
    let [out, err] = ["", ""];
    child.stdout.on("data", (text) => {
      out += text;
    });
    child.stderr.on("data", (text) => {
      err += text;
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ out, err, code }));
  });
}

const PAIRS = [
  ["USA", "JPN", "1970-01-01"],
  ["USA", "NZL", "1990-06-30"], // suspended toward one side
  ["RUS", "CHN", "1980-01-01"],
  ["GBR", "MLT", "1965-01-01"],
] as const;
const ATTACK = { initiator: "CHN", target: "JPN", place: "senkaku-islands", date: "2026-06-01" };
/** Requests that must be refused, and words of the complaint. */
const REFUSED = {
  code: ["cows", "iso3, cow, gw"],
  number: ["9999", "no state"],
  server: ["CHM", "CHN"],
} as const;

/** The script that prints all frames and complaints as one JSON object, in each language. */
const SCRIPTS = {
  python: () => `
import json, sys
sys.path.insert(0, "clients/python")
import entente
ledger, server = entente.open_package("${exported}"), entente.connect("${server.address}")
def rows(frame): return json.loads(frame.to_json(orient="records"))
def complaint(ask):
    try: ask()
    except entente.EntenteError as error: return str(error)
pairs = ${JSON.stringify(PAIRS)}
print(json.dumps({
  "package": [rows(ledger.ties(a, b, date=day)) for a, b, day in pairs],
  "numbers": rows(ledger.ties(2, 740, date="1970-01-01", code="cow")),
  "served": [rows(server.ties(a, b, date=day)) for a, b, day in pairs],
  "servedByNumber": rows(server.ties(2, 740, date="1970-01-01", code="gw")),
  "counts": rows(server.counts(710, date="2026-06-01", code="cow")),
  "trace": rows(server.trace(**${JSON.stringify(ATTACK)})),
  "code": complaint(lambda: ledger.ties("USA", "JPN", code="cows")),
  "number": complaint(lambda: ledger.ties(2, 9999, code="cow")),
  "server": complaint(lambda: server.counts("CHM")),
}))`,
  r: () => `
for (file in list.files("clients/r/R", full.names = TRUE)) source(file)
ledger <- open_package("${exported}")
server <- connect("${server.address}")
complaint <- function(ask) tryCatch({ ask; NA }, entente_error = conditionMessage)
pairs <- list(${PAIRS.map((pair) => `c(${pair.map((word) => JSON.stringify(word)).join(", ")})`).join(", ")})
cat(jsonlite::toJSON(list(
  package = lapply(pairs, function(p) ties(ledger, p[1], p[2], date = p[3])),
  numbers = ties(ledger, 2, 740, date = "1970-01-01", code = "cow"),
  served = lapply(pairs, function(p) ties(server, p[1], p[2], date = p[3])),
  servedByNumber = ties(server, 2, 740, date = "1970-01-01", code = "gw"),
  counts = counts(server, 710, date = "2026-06-01", code = "cow"),
  trace = trace(server, ${Object.entries(ATTACK)
    .map(([name, value]) => `${name} = "${value}"`)
    .join(", ")}),
  code = complaint(ties(ledger, "USA", "JPN", code = "cows")),
  number = complaint(ties(ledger, 2, 9999, code = "cow")),
  server = complaint(counts(server, "CHM"))
), dataframe = "rows", na = "null", auto_unbox = TRUE))`,
};

/** The script that asks the server for each example and writes one answer a line, as JSON. */
const ASKING = {
  python: (examples: string, answers: string) => `
import json, sys
sys.path.insert(0, "clients/python")
import entente
server = entente.connect("${server.address}")
with open("${examples}", encoding="utf-8") as file, open("${answers}", "w", encoding="utf-8") as out:
    for name, inputs in json.load(file):
        out.write(json.dumps(server.ask(name, **inputs)) + "\\n")`,
  r: (examples: string, answers: string) => `
for (file in list.files("clients/r/R", full.names = TRUE)) source(file)
server <- connect("${server.address}")
out <- file("${answers}", "w", encoding = "UTF-8")
for (one in jsonlite::fromJSON("${examples}", simplifyVector = FALSE)) {
  answer <- do.call(ask, c(list(server, one[[1]]), one[[2]]))
  writeLines(jsonlite::toJSON(answer, auto_unbox = TRUE, null = "null", digits = NA), out, useBytes = TRUE)
}
close(out)`,
};

/** The first example of each operation that a server answers. */
const EXAMPLES = manifest()
  .filter(({ local }) => !local)
  .flatMap(({ name, examples }) => examples.slice(0, 1).map(({ input }) => [name, input] as const));

/** The answer of the server itself, to which a client adds nothing. */
async function servedAnswer(name: string, input: Readonly<Record<string, unknown>>): Promise<unknown> {
  const query = new URLSearchParams(Object.entries(input).map(([key, value]): [string, string] => [key, String(value)]));
  return (await fetch(`${server.address}api/${name.replace(".", "/")}?${query}`, { headers: { accept: "application/json" } })).json();
}

/** A value with its numbers to twelve digits, as R writes fifteen at most. */
const rounded = (value: unknown) =>
  JSON.parse(JSON.stringify(value), (_, one) => (typeof one === "number" ? Number(one.toPrecision(12)) : one));

interface Said {
  readonly package: readonly Row[][];
  readonly numbers: readonly Row[];
  readonly served: readonly Row[][];
  readonly servedByNumber: readonly Row[];
  readonly counts: readonly Row[];
  readonly trace: readonly Row[];
  readonly code: string;
  readonly number: string;
  readonly server: string;
}

async function asked(...argv: string[]): Promise<Row> {
  return JSON.parse((await cli([...argv, "--json"])).out) as Row;
}

/** Some columns of each row as one text, sorted, so that frames are compared whatever their order. */
function cells(rows: readonly Row[], columns: readonly string[]): string[] {
  return rows.map((row) => columns.map((column) => wordOf(row[column])).join(" | ")).sort();
}

/** A value as both readers write it: lists are divided by spaces. */
function wordOf(value: unknown): string {
  return Array.isArray(value) ? value.join(" ") : String(value ?? null);
}

const TIE = ["instrument", "obligation", "type", "grade", "article", "owedBy", "owedTo"];
const unknownAsNull = (rows: readonly Row[]) =>
  rows.map((row) => ({ ...row, inForce: row["inForce"] === "unknown" ? null : row["inForce"] }));

const READERS = [
  ["python", findPython(), ["-c"], "python3-pandas"],
  ["r", findR(), ["-e"], "r-base-core r-cran-jsonlite"],
] as const;

describe.each(READERS)("the reader in %s", (language, program, flags, packages) => {
  if (program === null) {
    test.skip(`is not tested: install ${packages}, or run with --install`, () => {});
    return;
  }
  let said: Said;
  beforeAll(async () => {
    const { out, err, code } = await run(program, [...flags, SCRIPTS[language]()]);
    expect([code, code === 0 ? "" : err]).toEqual([0, ""]);
    said = JSON.parse(out) as Said;
  });

  test("reads ties from the data package as the command line gives them", async () => {
    for (const [index, [a, b, date]] of PAIRS.entries()) {
      const { ties } = (await asked("ties", "between", a, b, "--date", date)) as { ties: Row[] };
      expect(cells(said.package[index] ?? [], [...TIE, "title", "inForce"])).toEqual(
        cells(unknownAsNull(ties), [...TIE, "title", "inForce"]),
      );
    }
    expect(said.package.map((rows) => rows.length)).not.toContain(0);
  });

  test("reads states by number, and gives their numbers on the day", () => {
    expect(cells(said.numbers, TIE)).toEqual(cells(said.package[0] ?? [], TIE));
    const numbers = said.numbers.map((row) => [row["owedBy"], row["owedBy_ccode"], row["owedTo"], row["owedTo_gwcode"]].join());
    expect([...new Set(numbers)].sort()).toEqual(["JPN,740,USA,2", "USA,2,JPN,740"]);
  });

  test("asks a server for ties, counts and traces as the command line gives them", async () => {
    const columns = [...TIE, "since", "until", "inForce", "dormant"];
    for (const [index, [a, b, date]] of PAIRS.entries()) {
      const { ties } = (await asked("ties", "between", a, b, "--date", date)) as { ties: Row[] };
      expect(cells(said.served[index] ?? [], columns)).toEqual(cells(ties, columns));
    }
    expect(cells(said.servedByNumber, columns)).toEqual(cells(said.served[0] ?? [], columns));
    const { counts } = (await asked("allies", "count", "CHN", "--date", "2026-06-01")) as { counts: Row[] };
    expect(cells(said.counts, ["rule", "count", "notKnown", "dormant"])).toEqual(cells(counts, ["rule", "count", "notKnown", "dormant"]));
    const facts = Object.entries(ATTACK).flatMap(([name, value]) => [`--${name}`, value]);
    const { obligations } = (await asked("crisis", "trace", ...facts, "--detail", "full")) as { obligations: Row[] };
    const duty = ["id", "instrument", "article", "type", "grade", "owedBy", "owedTo", "status"];
    expect(cells(said.trace, duty)).toEqual(cells(obligations, duty));
    expect(said.trace.length).toBeGreaterThan(100);
  });

  test.each(Object.entries(REFUSED))("a wrong %s is refused with what is accepted", (name, words) => {
    for (const word of [...words, "do:"]) expect(said[name as keyof typeof REFUSED]).toContain(word);
  });

  test("gives the answer of the first example of every operation as the server gives it", async () => {
    const [examples, answers] = [join(folder, "examples.json"), join(folder, `answers-${language}.jsonl`)];
    writeFileSync(examples, JSON.stringify(EXAMPLES));
    const script = join(folder, `examples.${language}`);
    writeFileSync(script, ASKING[language](examples, answers));
    const { err, code } = await run(program, [script]);
    expect([code, code === 0 ? "" : err]).toEqual([0, ""]);
    const lines = readFileSync(answers, "utf8").trimEnd().split("\n");
    expect(lines).toHaveLength(EXAMPLES.length);
    for (const [index, [name, input]] of EXAMPLES.entries())
      expect(rounded(JSON.parse(lines[index] ?? "")), `${name} ${JSON.stringify(input)}`).toEqual(rounded(await servedAnswer(name, input)));
  }, 900_000);

  test("its worked example runs to the end", async () => {
    const example = `clients/${language}/example.${language === "r" ? "R" : "py"}`;
    const { out, err, code } = await run(program, [example, exported, server.address]);
    expect([code, code === 0 ? "" : err]).toEqual([0, ""]);
    expect(out).toContain("us-japan-1960");
  });
});
