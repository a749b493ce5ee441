/** Exported files are read back by programs that are not ours; a test whose program is missing is skipped and says how to get it. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { cli } from "../contract/support.ts";
import { findGraphs, findProgram, findPythonWith, findRGraphs } from "./findReaders.mjs";

const folder = mkdtempSync(join(tmpdir(), "entente-exports-"));
const reader = fileURLToPath(new URL("readBack.py", import.meta.url));
const AT = "network at --date 1914-06-28";
const DURING = "network during 1914-06-28 1939-09-01 --type neutrality";

const json = async (line: string) => JSON.parse((await cli([...line.split(" "), "--json"])).out);

/** The answer in the format, as a file. */
async function written(line: string, format: string): Promise<string> {
  const path = join(folder, `${line.replaceAll(" ", "-")}.${format}`);
  writeFileSync(path, (await cli([...line.split(" "), "--format", format])).out);
  return path;
}

/** The content of a file as a reader of readBack.py found it. */
function readBack(python: string | null, name: string, path: string) {
  const { stdout, stderr, status } = spawnSync(python ?? "", [reader, name, path], { encoding: "utf8", maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** A test that needs a program; without it, its title says what to install. */
function withProgram(program: string | null, install: string, title: string, run: () => Promise<void>): void {
  test.skipIf(program === null)(program === null ? `${title} (skipped: ${install})` : title, run, 60_000);
}

type State = { readonly id: string; readonly name: string; readonly cow: number | null };
type Tie = {
  readonly owedBy: string;
  readonly owedTo: string;
  readonly instrument: string;
  readonly since: string;
  readonly sinceMark: string;
  readonly certain: boolean;
  readonly spells: readonly { readonly from: string; readonly until: string }[];
};
const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

const graphs = findGraphs();
const GRAPHS = "apt-get install python3-networkx python3-igraph";

withProgram(graphs, GRAPHS, "networkx reads the GraphML of a range: every state with its number, every tie with its dates", async () => {
  const answer = await json(DURING);
  const read = readBack(graphs, "graphml_networkx", await written(DURING, "graphml"));
  expect(read.directed).toBe(true);
  expect(read.nodes).toEqual(Object.fromEntries(answer.states.map(({ id, cow }: State) => [id, cow])));
  const ties = answer.ties.map(({ owedBy, owedTo, instrument, since, sinceMark, certain }: Tie) => [
    ...[owedBy, owedTo, instrument],
    ...[sinceMark === "unknown" ? null : since, certain],
  ]);
  expect(sorted(read.edges)).toEqual(sorted(ties));
});

withProgram(graphs, GRAPHS, "igraph reads the GraphML of a day: the pairs are those of the answer", async () => {
  const answer = await json(AT);
  const read = readBack(graphs, "graphml_igraph", await written(AT, "graphml"));
  expect(read).toMatchObject({ directed: true, nodes: answer.states.map(({ id }: State) => id).sort() });
  const pairs = answer.edges.flatMap(({ from, to, instruments }: { from: string; to: string; instruments: string[] }) =>
    instruments.map((instrument) => [from, to, instrument]),
  );
  // A pair may have two ties of one instrument, with different days.
  expect([...new Set(sorted(read.edges))]).toEqual(sorted(pairs));
});

withProgram(graphs, GRAPHS, "networkx reads the GEXF of a range: every tie with the days on which it ran", async () => {
  const answer = await json(DURING);
  const read = readBack(graphs, "gexf_networkx", await written(DURING, "gexf"));
  expect(read.directed).toBe(true);
  expect(read.nodes).toEqual(Object.fromEntries(answer.states.map(({ id, name }: State) => [id, name])));
  const ties = answer.ties.map(({ owedBy, owedTo, instrument, spells }: Tie) => [
    ...[owedBy, owedTo, instrument],
    spells.map(({ from, until }) => [from, until]),
  ]);
  expect(sorted(read.edges)).toEqual(sorted(ties));
});

/** The folder of the schema, which its authors publish and this project does not copy. */
const schemas = process.env["ENTENTE_GEXF_XSD"] ?? "";
const xmllint = existsSync(join(schemas, "gexf.xsd")) ? findProgram("xmllint") : null;
const XMLLINT = "apt-get install libxml2-utils; git clone https://github.com/gephi/gexf; set ENTENTE_GEXF_XSD to its folder specs/1.3";

withProgram(xmllint, XMLLINT, "the schema of GEXF 1.3 accepts a day and the whole ledger's range", async () => {
  for (const line of [AT, "network during 1816-01-01 --uncertain listed"]) {
    const path = await written(line, "gexf");
    const { status, stderr } = spawnSync("xmllint", ["--noout", "--schema", join(schemas, "gexf.xsd"), path], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining("validates") });
  }
});

const rdflib = findPythonWith("rdflib");
/** Terms of schema.org that are newer than the list in rdflib 7.1. */
const NEWER = ["https://schema.org/legislationDateOfApplicability"];

withProgram(
  rdflib,
  "apt-get install python3-rdflib",
  "rdflib reads the linked data, and knows every term of schema.org in it",
  async () => {
    const lines = ["us-japan-1960", "sino-soviet-1950", "rio-1947", "eu-teu-42-7"].map((id) => `instrument show ${id}`);
    for (const line of lines) {
      const answer = await json(line);
      const read = readBack(rdflib, "jsonld_rdflib", await written(line, "jsonld"));
      expect(read).toMatchObject({ types: ["https://schema.org/Legislation"], names: [answer.instrument.title] });
      expect(read.unknown.filter((term: string) => !NEWER.includes(term))).toEqual([]);
      const members = answer.members.map(({ name }: { name: string }) => name);
      expect(read.states).toEqual(expect.arrayContaining(members));
    }
  },
);

const feedparser = findPythonWith("feedparser");

withProgram(feedparser, "apt-get install python3-feedparser", "feedparser reads the feed: a dated entry for each version", async () => {
  const { kept, to } = await json("ledger diff");
  const feed = readBack(feedparser, "atom_feedparser", await written("ledger diff", "atom"));
  expect(feed).toMatchObject({ version: "atom10", wrong: false, id: "tag:entente,2026:ledger/changes" });
  const ids = feed.entries.map(([id]: [string]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const titles = feed.entries.map(([, title]: [string, string]) => title);
  const versions = [...kept.slice(1).map(({ version }: { version: string }) => version), to.version];
  expect(titles).toEqual(expect.arrayContaining([...new Set(versions)].map((version) => `Entente ${version}`)));
  for (const [, , updated] of feed.entries) expect(updated).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
});

const pandas = findPythonWith("pandas");

withProgram(pandas, "apt-get install python3-pandas", "pandas reads the edge list: its rows are those of the answer", async () => {
  const answer = await json(DURING);
  const { columns, rows } = readBack(pandas, "edges_pandas", await written(DURING, "csv"));
  const at = (row: readonly unknown[], name: string) => row[columns.indexOf(name)];
  expect(rows.map((row: unknown[]) => ["owedBy", "owedTo", "instrument", "certain"].map((name) => at(row, name)))).toEqual(
    answer.ties.map(({ owedBy, owedTo, instrument, certain }: Tie) => [owedBy, owedTo, instrument, certain]),
  );
});

const rscript = findRGraphs();

withProgram(rscript, "apt-get install r-base-core r-cran-igraph", "R reads the edge list, and igraph makes the network of it", async () => {
  const answer = await json(DURING);
  const path = await written(DURING, "csv");
  const script = `suppressPackageStartupMessages(library(igraph))
    edges <- read.csv(commandArgs(TRUE)[1], na.strings = "")
    graph <- graph_from_data_frame(edges[c("owedBy", "owedTo", "instrument")])
    cat(is_directed(graph), vcount(graph), ecount(graph), sum(edges$certain == "true"), class(edges$owedBy_ccode))`;
  writeFileSync(join(folder, "edges.R"), script);
  const { stdout } = spawnSync(rscript ?? "", [join(folder, "edges.R"), path], { encoding: "utf8" });
  const states = new Set(answer.ties.flatMap(({ owedBy, owedTo }: Tie) => [owedBy, owedTo]));
  const certain = answer.ties.filter((tie: Tie) => tie.certain).length;
  expect(stdout).toBe(`TRUE ${states.size} ${answer.ties.length} ${certain} integer`);
});
