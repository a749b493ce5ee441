/** `entente site build`: writes the app and the compiled ledger as a folder of static, compressed files. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { InputError, isUserError } from "../../errors.ts";
import { readCompiled } from "../../load/compiled.ts";
import { SEAL } from "../../load/sealed.ts";
import { plainOperations } from "../manifest.ts";
import { LEDGER_FOLDER, PROJECT_FOLDER } from "../paths.ts";
import { PAGE_POLICY } from "../policy.ts";
import { printError } from "./errors.ts";
import type { Io } from "./io.ts";
import { writeArchives } from "./siteArchives.ts";
import { siteFeed } from "./siteFeed.ts";
import { siteLedger } from "./siteLedger.ts";
import { writeProvenance } from "./siteProvenance.ts";
import { writeWorker } from "./siteWorker.ts";
import { replaceWhole } from "./whole.ts";

/** Builds the site into `out`; `address` is its future URL, without which preview cards use relative addresses. Returns the exit code. */
export async function buildSite(io: Io, out: string, address?: string): Promise<number> {
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
        why: "the folder is replaced as a whole by the site",
        todo: "name a new folder, or one that holds an earlier build",
      });
    }
    const at = address === undefined ? null : wholeAddress(address);
    const started = performance.now();
    const parts = Object.fromEntries(stems(LEDGER_FOLDER).map((part) => [part, hashedName(part)]));
    const packed = await replaceWhole(folder, (unfinished) => fill(unfinished, { io, parts, address: at }));
    io.stdout(
      `${out}: ${packed.files} files, ${Math.round(packed.bytes / 1024)} kB packed, in ${((performance.now() - started) / 1000).toFixed(1)} s\n`,
    );
    if (at === null)
      io.stdout(
        "Preview cards name their pictures by relative addresses, which some sites do not follow; --address URL makes them whole.\n",
      );
    return 0;
  } catch (error) {
    if (!isUserError(error)) throw error;
    await printError(io, error, false, "en");
    return 2;
  }
}

interface Filling {
  readonly io: Io;
  /** The file name of each part of the ledger. */
  readonly parts: Readonly<Record<string, string>>;
  readonly address: string | null;
}

/** Writes the whole site into a new folder. */
async function fill(folder: string, { io, parts, address }: Filling): Promise<{ files: number; bytes: number }> {
  process.env["NODE_ENV"] = "production"; // whatever the shell has set: a reader gets the app without its checks for developers
  const { build } = await import("vite");
  process.env["ENTENTE_PARTS"] = JSON.stringify(parts);
  process.env["ENTENTE_PLAIN"] = JSON.stringify(plainOperations());
  process.env["ENTENTE_POLICY"] = PAGE_POLICY;
  const textOf = (part: string) => readFileSync(join(LEDGER_FOLDER, `${part}.json`));
  // Compressing the ledger takes longest, so other threads do it while the app is built.
  const compressed = Object.keys(parts).map(async (part) => [part, await brotli(textOf(part))] as const);
  await build({
    configFile: join(PROJECT_FOLDER, "web", "vite.config.mjs"),
    root: join(PROJECT_FOLDER, "web"),
    plugins: [siteLedger({ folder: io.ledger, cache: join(PROJECT_FOLDER, "node_modules", ".cache", "entente", "cards"), address })],
    build: { outDir: folder, emptyOutDir: true },
    logLevel: "warn",
  });
  mkdirSync(join(folder, "ledger"), { recursive: true });
  for (const [part, file] of Object.entries(parts)) writeFileSync(join(folder, "ledger", file), textOf(part));
  writeFileSync(join(folder, "feed.xml"), await siteFeed(io.ledger));
  writeWorker(folder, join(PROJECT_FOLDER, "web", "app", "offline", "worker.js"));
  for (const [part, small] of await Promise.all(compressed)) writeFileSync(join(folder, "ledger", `${parts[part]}.br`), small);
  // After the list of the service worker: a browser need not keep archives for use offline.
  writeArchives(folder, io.ledger);
  const packed = await pack(folder);
  writeProvenance(folder, { program: io.version, ledger: readCompiled(io.ledger, []).ledger });
  return packed;
}

/** The names of the files in the compiled ledger's folder, without endings: parts, and names in other languages. */
function stems(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json") && file !== SEAL)
    .map((file) => file.slice(0, -".json".length))
    .sort();
}

/** The file name of a part, with a hash of its content, so that a browser caches unchanged parts. */
function hashedName(part: string): string {
  const text = readFileSync(join(LEDGER_FOLDER, `${part}.json`));
  return `${part}.${createHash("sha256").update(text).digest("hex").slice(0, 12)}.json`;
}

/** The site's URL with a trailing slash. Throws InputError. */
function wholeAddress(text: string): string {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address === null || !/^https?:$/.test(address.protocol))
    throw new InputError({
      what: `"${text}" is not the address of a site`,
      where: "--address",
      why: "preview cards name their pictures by it",
      todo: "write it in full, such as https://example.org/entente/",
    });
  return `${address.origin}${address.pathname.replace(/\/*$/, "/")}`;
}

const PACKED = [".html", ".js", ".css", ".json", ".svg", ".txt", ".webmanifest"];

/** Writes a brotli copy beside every text file without one; hosts that serve it send a fifth of the bytes. */
async function pack(folder: string): Promise<{ files: number; bytes: number }> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file))
    .filter((path) => extname(path) !== ".br" && statSync(path).isFile());
  const sizes = await Promise.all(
    files.map(async (path) => {
      if (!PACKED.includes(extname(path))) return statSync(path).size;
      if (!existsSync(`${path}.br`)) writeFileSync(`${path}.br`, await brotli(readFileSync(path)));
      return statSync(`${path}.br`).size;
    }),
  );
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function brotli(text: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  });
}
