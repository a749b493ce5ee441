/** `entente site build`: the app and the compiled ledger as a folder of static files, packed beforehand. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { InputError, isUserError } from "../../errors.ts";
import { LEDGER_FOLDER, PROJECT_FOLDER } from "../paths.ts";
import { printError } from "./errors.ts";
import type { Io } from "./io.ts";

export async function buildSite(io: Io, out: string): Promise<number> {
  const folder = resolve(out);
  try {
    if (!existsSync(join(PROJECT_FOLDER, "web", "index.html")))
      throw new InputError({
        what: "the sources of the site are not here",
        where: "site build",
        why: "the site is built in a checkout of the project",
        todo: "clone the project, run npm ci, and build there",
      });
    if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, "index.html"))) {
      throw new InputError({
        what: `"${out}" holds other things`,
        where: "--out",
        why: "the folder is emptied before the site is written",
        todo: "name a new folder, or one that holds an earlier build",
      });
    }
    const started = performance.now();
    // The parts of the ledger, and names in other languages.
    const parts = Object.fromEntries(stems(LEDGER_FOLDER).map((part) => [part, hashedName(part)]));
    const { build } = await import("vite");
    process.env["ENTENTE_PARTS"] = JSON.stringify(parts);
    rmSync(folder, { recursive: true, force: true });
    await build({
      configFile: join(PROJECT_FOLDER, "web", "vite.config.mjs"),
      root: join(PROJECT_FOLDER, "web"),
      build: { outDir: folder, emptyOutDir: true },
      logLevel: "warn",
    });
    mkdirSync(join(folder, "ledger"), { recursive: true });
    for (const [part, file] of Object.entries(parts))
      writeFileSync(join(folder, "ledger", file), readFileSync(join(LEDGER_FOLDER, `${part}.json`)));
    const packed = pack(folder);
    io.stdout(
      `${out}: ${packed.files} files, ${Math.round(packed.bytes / 1024)} kB packed, in ${((performance.now() - started) / 1000).toFixed(1)} s\n`,
    );
    return 0;
  } catch (error) {
    if (!isUserError(error)) throw error;
    printError(io, error, false);
    return 2;
  }
}

/** What the compiled ledger's folder holds, without the endings. */
function stems(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .sort();
}

/** Named by content, so that a browser keeps what has not changed. */
function hashedName(part: string): string {
  const text = readFileSync(join(LEDGER_FOLDER, `${part}.json`));
  return `${part}.${createHash("sha256").update(text).digest("hex").slice(0, 12)}.json`;
}

/** A brotli copy beside every text file: hosts that serve such copies send a fifth. */
function pack(folder: string): { files: number; bytes: number } {
  let files = 0;
  let bytes = 0;
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, file);
    if (!statSync(path).isFile()) continue;
    files += 1;
    const text = readFileSync(path);
    if (![".html", ".js", ".css", ".json", ".svg", ".txt"].includes(extname(path))) {
      bytes += text.length;
      continue;
    }
    const small = brotliCompressSync(text, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
    });
    writeFileSync(`${path}.br`, small);
    bytes += small.length;
  }
  return { files, bytes };
}
