/** Exported files are read back by programs that are not ours; a test whose program is missing is skipped and says how to get it. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cli } from "../contract/support.ts";
import { findGraphs } from "./findReaders.mjs";

const python = findGraphs();
const skipped = python === null ? " (skipped: apt-get install python3-networkx python3-igraph)" : "";
const folder = mkdtempSync(join(tmpdir(), "entente-exports-"));

async function written(name: string, argv: readonly string[]): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, (await cli(argv)).out);
  return path;
}

const at = ["network", "at", "--date", "1914-06-28"];

test.skipIf(python === null)(`networkx reads the GraphML${skipped}`, async () => {
  const path = await written("at.graphml", [...at, "--format", "graphml"]);
  const answer = JSON.parse((await cli([...at, "--json"])).out);
  const script = `import networkx as nx, json; g = nx.read_graphml(${JSON.stringify(path)}); print(json.dumps([g.is_directed(), sorted(g.nodes), sorted(set(map(tuple, ((a, b) for a, b, *_ in g.edges))))]))`;
  const read = JSON.parse(spawnSync(python ?? "", ["-c", script], { encoding: "utf8" }).stdout);
  const edges = answer.edges.map(({ from, to }: { from: string; to: string }) => [from, to]);
  expect(read).toEqual([true, answer.states.map(({ id }: { id: string }) => id).sort(), edges]);
});

test.skipIf(python === null)(`igraph reads the GraphML${skipped}`, async () => {
  const path = await written("igraph.graphml", [...at, "--format", "graphml"]);
  const answer = JSON.parse((await cli([...at, "--json"])).out);
  const script = `import igraph; g = igraph.Graph.Read_GraphML(${JSON.stringify(path)}); print(g.is_directed(), g.vcount())`;
  expect(spawnSync(python ?? "", ["-c", script], { encoding: "utf8" }).stdout.trim()).toBe(`True ${answer.states.length}`);
});
