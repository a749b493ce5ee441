/** Builds everything in `dist` into a folder beside it. */
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { hashCode } from "./inputs.mjs";

/** Modules of the full command, which load the schemas, the server or the disk. The plain command imports them only when needed. */
const FULL = ["requestFull", "serveCommand", "siteBuild", "ledgerNew"];

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
  };
  const { complaints, summary, manifest } = await compileLedger(made, root, code, options);
  if (complaints.length > 0) return { complaints, summary };
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  writeFileSync(join(made, "manifest.json"), JSON.stringify({ version, operations: manifest }));
  await Promise.all([
    bundlePlain(made, options),
    bundleFull(made, options, manifest),
    build({ ...options, entryPoints: ["src/index.ts"], outdir: join(made, "library"), packages: "external" }),
  ]);
  return { complaints, summary };
}

async function compileLedger(made, root, code, options) {
  const outfile = join(made, "compile.js");
  await build({ ...options, entryPoints: ["scripts/compile.ts"], outfile });
  const { compile } = await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  const { stamp, instruments, sizes, ...rest } = compile({ root, code, out: join(made, "ledger") });
  const parts = Object.entries(sizes).map(([part, bytes]) => `${part} ${Math.round(bytes / 1024)} kB`);
  return { ...rest, summary: `ledger ${stamp.version} (${stamp.hash}): ${instruments} instruments; ${parts.join(", ")}` };
}

/**
 * The plain command answers questions whose inputs are plain words. The manifest lists every check, so no schema is loaded and a
 * start costs half. It is one file, because each further file slows the start.
 */
async function bundlePlain(made, options) {
  const main = join(made, "cli", "main.js");
  await build({
    ...options,
    entryPoints: ["src/surfaces/cli/bin.ts"],
    outfile: main,
    minify: true,
    banner: { js: `#!/usr/bin/env node\n${REQUIRE}` },
    plugins: [{ name: "full-command", setup: linkFull }],
  });
  chmodSync(main, 0o755);
}

/** Keeps modules of the full command, schemas among them, out of the plain one, and points to the files that `bundleFull` makes. */
function linkFull({ onResolve }) {
  const link = (path) => ({ path: `../full/${path}.js`, external: true });
  onResolve({ filter: new RegExp(`/(${FULL.join("|")})\\.ts$`) }, ({ path }) => link(path.split("/").at(-1).replace(/\.ts$/, "")));
  onResolve({ filter: /\/schema\.ts$/ }, ({ path }) => link(`schemas/${path.split("/").slice(-3, -1).join(".")}`));
}

async function bundleFull(made, options, manifest) {
  const schemas = manifest.map(({ name }) => [`schemas/${name}`, `src/operations/${name.replace(".", "/")}/schema.ts`]);
  await build({
    ...options,
    entryPoints: Object.fromEntries([...FULL.map((name) => [name, `src/surfaces/cli/${name}.ts`]), ...schemas]),
    outdir: join(made, "full"),
    splitting: true,
    minify: true,
    chunkNames: "chunk-[hash]",
    external: ["vite"],
  });
}
