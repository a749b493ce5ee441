/** `npm run generate`: writes the generated files that are committed: editors' schemas, reference page, README samples. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { editorSchemas } from "../src/surfaces/docs/jsonSchema.ts";
import { refreshed } from "../src/surfaces/docs/readme.ts";
import { referencePage } from "../src/surfaces/docs/reference.ts";

mkdirSync("data/schema", { recursive: true });
for (const [file, text] of Object.entries(editorSchemas())) writeFileSync(`data/schema/${file}`, text);
writeFileSync("docs/reference.md", referencePage());

const readme = await refreshed(readFileSync("README.md", "utf8"), {
  run: async (argv) => spawnSync("node", ["dist/cli/main.js", ...argv], { encoding: "utf8" }).stdout,
  file: (path) => readFileSync(path, "utf8"),
});
writeFileSync("README.md", readme);
