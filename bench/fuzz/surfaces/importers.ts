/** Importers of the user's own copies of datasets. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { openEngine } from "../../../src/dataset/engine/engine.ts";
import { complaintOf, loadFolder } from "../../../src/dataset/import/load.ts";
import { mutated } from "../mutate.ts";
import { strangeText } from "../strange.ts";
import { type Outcome, refusedWith, surface } from "../surface.ts";

/** The text of a table with one cell replaced. */
function withOneCell(text: string): fc.Arbitrary<string> {
  return fc.tuple(fc.nat(), fc.nat(), strangeText).map(([row, column, put]) => {
    const lines = text.split("\n");
    const at = row % Math.max(1, lines.length - 1);
    const cells = (lines[at] ?? "").split(",");
    const quoted = /[",\r\n]/.test(put) ? `"${put.replaceAll('"', '""')}"` : put;
    return lines
      .map((line, index) => (index === at ? cells.map((cell, place) => (place === column % cells.length ? quoted : cell)).join(",") : line))
      .join("\n");
  });
}

/** `files` are small sound files of the datasets. */
export async function importersSurface(files: readonly string[]) {
  const engine = await openEngine({ memory: 256 });
  const scratch = mkdtempSync(join(tmpdir(), "entente-fuzz-"));
  const folder = join(scratch, "data");
  mkdirSync(folder);
  const run = async (content: string): Promise<Outcome> => {
    writeFileSync(join(folder, "copy.csv"), content);
    const { imported, refused, left } = await loadFolder(engine, folder, { accept: "part" });
    for (const { table } of [...imported, ...left]) await engine.run(`drop table if exists "${table}"`);
    const [rest] = await engine.rows("select count(*) from duckdb_tables()");
    if (rest?.[0] !== 0) throw new Error("a table was left behind");
    return refused.length === 0 ? "answered" : refusedWith(refused.map((one) => complaintOf(one, folder).complaint));
  };
  const close = () => {
    engine.close();
    rmSync(scratch, { recursive: true, force: true });
  };
  const inputs = fc.oneof(fc.constantFrom(...files).chain(withOneCell), fc.constantFrom(...files).chain(mutated));
  return surface<string>({ name: "importers", valid: files, inputs, run, close });
}
