/** Builds everything in `dist` into a folder beside it. */
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { billText } from "../supply/bom.mjs";
import { hashCode } from "./inputs.mjs";
import { keepCode } from "./keepCode.mjs";
import { noticesOf, packageFolders } from "./notices.mjs";

/**
 * Modules that the plain command imports only when needed, so that a start reads little: those that load the schemas, the server
 * or the disk, the reader of a user's data set, and Chinese.
 */
const FULL = {
  requestFull: "src/surfaces/cli/requestFull.ts",
  serveCommand: "src/surfaces/cli/serveCommand.ts",
  completionCommand: "src/surfaces/cli/completionCommand.ts",
  doctorCommand: "src/surfaces/cli/doctorCommand.ts",
  mcpCommand: "src/surfaces/cli/mcpCommand.ts",
  siteBuild: "src/surfaces/cli/siteBuild.ts",
  datasetBuild: "src/surfaces/cli/datasetBuild.ts",
  datasetQuery: "src/surfaces/cli/datasetQuery.ts",
  datasetWorker: "src/surfaces/cli/datasetWorker.ts",
  sweepRun: "src/surfaces/cli/sweepRun.ts",
  sweepControl: "src/surfaces/cli/sweepControl.ts",
  sweepThread: "src/surfaces/cli/sweepThread.ts",
  workerCommand: "src/surfaces/cli/workerCommand.ts",
  workerChunk: "src/surfaces/cli/workerChunk.ts",
  ledgerExport: "src/surfaces/cli/ledgerExport.ts",
  archive: "src/load/archive.ts",
  ledgerNew: "src/surfaces/cli/ledgerNew.ts",
  atop: "src/load/atop.ts",
  "import/tables": "src/dataset/import/tables.ts",
  "zh/index": "src/prose/zh/index.ts",
  "zh/words": "src/prose/zh/words.ts",
  "zh/terminal": "src/prose/zh/terminal.ts",
  "zh/agent": "src/prose/zh/agent.ts",
  asking: "src/operations/run.ts",
  claimsHanded: "src/load/claimsHanded.ts",
};

/** Not bundled: it is 70 MB of machine code, which whoever builds tables installs beside the package. */
const DUCKDB = "@duckdb/node-api";

/** Not bundled either: what hands sweeps out to many machines, and the page of its queue. */
const QUEUE = ["bullmq", "ioredis", "@bull-board/*"];

/** Those that the server on standard input and output loads only when needed: Chinese, and whatever checks claims. */
const APART = Object.entries(FULL).filter(([name]) => /^zh\//.test(name) || ["asking", "claimsHanded"].includes(name));

/** The SDK's own validator, which the server does not use. */
const NOT_SHIPPED = { ajv: "./scripts/prepare/notShipped.mjs", "ajv-formats": "./scripts/prepare/notShipped.mjs" };

/** The address of a CommonJS bundle, which such a module knows only as a path; and its way to import others, which `bundle.ts` gives it. */
const OF_START = [
  'const __ententeUrl = require("node:url").pathToFileURL(__filename).href;',
  "const __ententeLoad = module.ententeLoad ?? ((path) => import(path));",
].join("\n");

/** CommonJS dependencies inside an ES module bundle call `require`. */
const REQUIRE = 'import { createRequire as __ententeRequire } from "node:module";\nconst require = __ententeRequire(import.meta.url);';

/** Builds into `made`. Returns the complaints about data/ (in which case nothing else was built) and one line about the result. */
export async function buildInto(made, root) {
  mkdirSync(made, { recursive: true });
  const code = hashCode(root);
  const options = {
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "warning",
    banner: { js: REQUIRE },
    absWorkingDir: root,
    define: { ENTENTE_CODE: JSON.stringify(code) },
    metafile: true,
    external: [DUCKDB, ...QUEUE],
  };
  const { complaints, summary, manifest, tools, calls, stamp, seal } = await compileLedger(made, root, code, options);
  if (complaints.length > 0) return { complaints, summary };
  options.define = { ...options.define, ENTENTE_SEAL: JSON.stringify(seal) };
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  writeFileSync(join(made, "manifest.json"), JSON.stringify({ version, ledger: stamp, operations: manifest }));
  writeFileSync(join(made, "tools.json"), JSON.stringify(tools));
  const bundles = await Promise.all([
    bundleCommand(made, options, manifest),
    bundleServer(made, options, version),
    bundleStart(made, options),
    bundleFull(made, options, manifest),
    bundleLibrary(made, options, root),
  ]);
  await keepCode(made, { manifest, calls, options });
  const inputs = bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const shipped = packageFolders(inputs);
  writeFileSync(join(made, "notices.txt"), noticesOf(shipped, root, "This package"));
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  writeFileSync(join(made, "sbom.json"), billText({ name: "entente", lock, shipped, ledger: stamp }));
  return { complaints, summary };
}

async function compileLedger(made, root, code, options) {
  const outfile = join(made, "compile.js");
  await build({ ...options, entryPoints: ["scripts/compile.ts"], outfile });
  const { compile, listedTools, toolExamples } = await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  const { stamp, instruments, sizes, ...rest } = compile({ root, code, out: join(made, "ledger") });
  const parts = Object.entries(sizes).map(([part, bytes]) => `${part} ${Math.round(bytes / 1024)} kB`);
  const { version, hash, verifiedThrough } = stamp;
  return {
    ...rest,
    tools: await listedTools(),
    calls: await toolExamples(),
    stamp: { version, hash, verifiedThrough },
    summary: `ledger ${stamp.version} (${stamp.hash}): ${instruments} instruments; ${parts.join(", ")}`,
  };
}

/**
 * The file that is run. It and the bundles beside it are CommonJS: V8 keeps compiled code of such bundles alone, and Node starts
 * one a tenth sooner.
 */
async function bundleStart(made, options) {
  const main = join(made, "cli", "main.js");
  const bundle = await build({
    ...options,
    format: "cjs",
    entryPoints: ["src/surfaces/cli/start/main.ts"],
    outfile: main,
    minify: true,
    banner: { js: "#!/usr/bin/env node" },
  });
  chmodSync(main, 0o755);
  writeFileSync(join(made, "cli", "package.json"), JSON.stringify({ type: "commonjs" }));
  return bundle;
}

/** The options of a bundle that `main.js` runs. */
const ofStart = (made, options, name) => ({
  ...options,
  format: "cjs",
  entryPoints: [`src/surfaces/cli/start/${name}.ts`],
  outfile: join(made, "cli", `${name}.cjs`),
  minify: true,
  banner: { js: OF_START },
  define: { ...options.define, "import.meta.url": "__ententeUrl" },
});

/** Builds such a bundle, and puts `__ententeLoad` in place of each import of another file. */
async function buildOfStart(options) {
  const bundle = await build(options);
  const [[file, { imports }]] = Object.entries(bundle.metafile.outputs);
  const path = join(options.absWorkingDir, file);
  const parts = readFileSync(path, "utf8").split('import("../full/');
  const apart = imports.filter(({ kind }) => kind === "dynamic-import");
  const strangers = apart.filter(({ path }) => !path.startsWith("../full/"));
  if (strangers.length > 0 || parts.length - 1 < apart.length)
    throw new Error(`${file} may import files of dist/full alone, not ${strangers.map(({ path }) => path).join(", ") || "in this form"}`);
  writeFileSync(path, parts.join('__ententeLoad("../full/'));
  return bundle;
}

/**
 * The plain command answers questions whose inputs are plain words. The manifest lists every check, so no schema is loaded and a
 * start costs half. It is one file, because each further file slows the start.
 */
function bundleCommand(made, options, manifest) {
  const plugins = [{ name: "full-command", setup: (hooks) => linkFull(hooks, manifest) }];
  return buildOfStart({ ...ofStart(made, options, "command"), plugins });
}

/** The server on standard input and output, whole but for what few calls need. */
function bundleServer(made, options, version) {
  const shared = ofStart(made, options, "mcp");
  return buildOfStart({
    ...shared,
    alias: NOT_SHIPPED,
    define: { ...shared.define, ENTENTE_VERSION: JSON.stringify(version) },
    plugins: [{ name: "apart", setup: linkApart }],
  });
}

/** Points from the server to those files of `bundleFull` that few calls need. */
function linkApart({ onResolve }) {
  onResolve({ filter: /\.ts$/ }, ({ path }) => {
    const [name] = APART.find(([, file]) => path.endsWith(file.split("/").slice(-2).join("/"))) ?? [];
    return name === undefined ? undefined : { path: `../full/${name}.js`, external: true };
  });
}

/** Points from the plain command to the files that `bundleFull` makes: FULL, every schema, and answers that are not plain. */
function linkFull({ onResolve }, manifest) {
  const link = (path) => ({ path: `../full/${path}.js`, external: true });
  onResolve({ filter: new RegExp(`/(${Object.keys(FULL).join("|")})\\.ts$`) }, ({ path }) =>
    link(Object.keys(FULL).find((name) => path.endsWith(`/${name}.ts`))),
  );
  const nameOf = (path) => path.split("/").slice(-3, -1).join(".");
  onResolve({ filter: /\/schema\.ts$/ }, ({ path }) => link(`schemas/${nameOf(path)}`));
  const full = new Set(manifest.filter(({ plain }) => !plain).map(({ name }) => name));
  onResolve({ filter: /\/run\.ts$/ }, ({ path }) => (full.has(nameOf(path)) ? link(`runs/${nameOf(path)}`) : undefined));
}

async function bundleFull(made, options, manifest) {
  const module = (name, file) => `src/operations/${name.replace(".", "/")}/${file}.ts`;
  const schemas = manifest.map(({ name }) => [`schemas/${name}`, module(name, "schema")]);
  const runs = manifest.filter(({ plain }) => !plain).map(({ name }) => [`runs/${name}`, module(name, "run")]);
  return build({
    ...options,
    entryPoints: { ...FULL, ...Object.fromEntries([...schemas, ...runs]) },
    outdir: join(made, "full"),
    splitting: true,
    minify: true,
    alias: NOT_SHIPPED,
    chunkNames: "chunk-[hash]",
    external: ["vite", DUCKDB, ...QUEUE],
  });
}

/**
 * The library, for Node and for a browser: two entries over shared chunks, whole, so that an installation fetches nothing else.
 * Names stay, as a reader of a stack trace and the names of errors need them. The published types stand beside it.
 */
async function bundleLibrary(made, options, root) {
  const outdir = join(made, "library");
  const bundle = await build({
    ...options,
    entryPoints: { index: "src/index.ts", browser: "src/browser.ts" },
    outdir,
    platform: "neutral",
    mainFields: ["module", "main"],
    external: ["node:*", DUCKDB],
    banner: {},
    splitting: true,
    minifySyntax: true,
    minifyWhitespace: true,
    chunkNames: "chunk-[hash]",
  });
  cpSync(join(root, "src", "surfaces", "library", "types"), outdir, { recursive: true });
  return bundle;
}
