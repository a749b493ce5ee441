/**
 * What `npm ci` runs at its end: checks and compiles the ledger, writes the manifest of the registry, bundles the command
 * and the library. Plain JavaScript, because Node 20 runs no TypeScript; esbuild does the rest.
 */
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// Made beside the old one and put in its place at the end: what is wrong in data/ leaves a command that works.
const dist = join(root, `dist.${process.pid}`);
const started = performance.now();
mkdirSync(dist, { recursive: true });

/** CommonJS dependencies inside an ES module bundle ask for `require`. */
const banner = {
  js: 'import { createRequire as __ententeRequire } from "node:module";\nconst require = __ententeRequire(import.meta.url);',
};
const shared = { bundle: true, platform: "node", format: "esm", target: "node20", logLevel: "warning", banner, absWorkingDir: root };

await build({ ...shared, entryPoints: ["scripts/compile.ts"], outfile: join(dist, "compile.js") });
const { compile } = await import(pathToFileURL(join(dist, "compile.js")).href);
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const made = compile({ data: join(root, "data"), out: join(dist, "ledger") });
if (made.complaints.length > 0) {
  console.error(made.complaints.join("\n\n"));
  console.error(`\n${made.complaints.length} complaints: the ledger was not compiled.`);
  rmSync(dist, { recursive: true, force: true });
  process.exit(1);
}
writeFileSync(join(dist, "manifest.json"), JSON.stringify({ version, operations: made.manifest }));
rmSync(join(dist, "compile.js"));

/**
 * Two bundles of the command. `cli` answers plain questions: there schemas are inert, because the manifest made from them has
 * what is to be checked, and a start costs half. It is one file, because every further file costs time at the start; what a
 * command does still runs only when it is called. `full` has the schemas, the server, and whatever reads the disk.
 */
const FULL = ["requestFull", "serveCommand", "siteBuild"];
const schemaWords = new Set(
  readdirSync(join(root, "src"), { recursive: true })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [...readFileSync(join(root, "src", file), "utf8").matchAll(/\bz\s*\.\s*([a-zA-Z]+)/g)].map((match) => match[1])),
);
const inertSchemas = {
  name: "inert-schemas",
  setup(plugin) {
    plugin.onResolve({ filter: /^zod$/ }, () => ({ path: "zod", namespace: "inert" }));
    plugin.onLoad({ filter: /.*/, namespace: "inert" }, () => ({
      contents: `const inert = new Proxy(() => inert, { get: (_, key) => (key === Symbol.toPrimitive ? () => "" : inert), apply: () => inert });\n${[...schemaWords].map((word) => `export { inert as ${word} };`).join("\n")}`,
    }));
    plugin.onResolve({ filter: new RegExp(`/(${FULL.join("|")})\\.ts$`) }, ({ path }) => ({
      path: `../full/${path.split("/").at(-1).replace(".ts", ".js")}`,
      external: true,
    }));
  },
};
await build({
  ...shared,
  entryPoints: { main: "src/surfaces/cli/bin.ts" },
  outdir: join(dist, "cli"),
  minify: true,
  banner: { js: `#!/usr/bin/env node\n${banner.js}` },
  plugins: [inertSchemas],
});
await build({
  ...shared,
  entryPoints: FULL.map((name) => `src/surfaces/cli/${name}.ts`),
  outdir: join(dist, "full"),
  splitting: true,
  minify: true,
  chunkNames: "chunk-[hash]",
  external: ["vite"],
});
chmodSync(join(dist, "cli", "main.js"), 0o755);
await build({ ...shared, entryPoints: ["src/index.ts"], outdir: join(dist, "library"), packages: "external" });

rmSync(join(root, "dist"), { recursive: true, force: true });
renameSync(dist, join(root, "dist"));

const sizes = Object.entries(made.sizes).map(([part, bytes]) => `${part} ${Math.round(bytes / 1024)} kB`);
console.log(
  `ledger ${made.stamp.version} (${made.stamp.hash}): ${made.instruments} instruments; ${sizes.join(", ")}; ${Math.round(performance.now() - started)} ms`,
);
