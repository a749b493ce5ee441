/** `npm run generate`: writes the generated files that are committed: editors' schemas, reference page, README samples, lists of gaps. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { indexLedger } from "../src/ledger/ledger.ts";
import { loadLedgerFolder } from "../src/load/ledgerFolder.ts";
import { answerNow } from "../src/surfaces/answer.ts";
import { gapsPage } from "../src/surfaces/docs/gaps.ts";
import { hostingPage } from "../src/surfaces/docs/hosting.ts";
import { editorSchemas } from "../src/surfaces/docs/jsonSchema.ts";
import { literaturePage } from "../src/surfaces/docs/literature.ts";
import { manPage } from "../src/surfaces/docs/manPage.ts";
import { measuresPage } from "../src/surfaces/docs/measures.ts";
import { refreshed } from "../src/surfaces/docs/readme.ts";
import { referencePage } from "../src/surfaces/docs/reference.ts";
import { manifest } from "../src/surfaces/manifest.ts";
import { VALUES_FILE, valuesOf } from "../test/exampleValues.ts";
import { libraryTypes } from "./libraryTypes.ts";
import { reliabilityPage } from "./reliabilityPage.ts";
import { dependenciesPage } from "./supply/page.ts";

mkdirSync("data/schema", { recursive: true });
for (const [file, text] of Object.entries(editorSchemas())) writeFileSync(`data/schema/${file}`, text);
writeFileSync("docs/reference.md", referencePage());
writeFileSync("docs/hosting.md", hostingPage(readFileSync("docs/hosting.md", "utf8")));
writeFileSync("src/surfaces/library/types/operations.d.ts", await libraryTypes());

const reasons = JSON.parse(readFileSync("scripts/supply/dependencies.json", "utf8"));
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
writeFileSync("docs/reliability.md", reliabilityPage("."));
writeFileSync("docs/dependencies.md", dependenciesPage(reasons, packages, readdirSync("docs/decisions")));

const context = { ledger: indexLedger(loadLedgerFolder("data")) };
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
writeFileSync("docs/entente.1", manPage(version, context.ledger.version.verifiedThrough));
const [coverage, stats] = [answerNow("ledger.coverage", context, {}), answerNow("ledger.stats", context, {})];
writeFileSync("docs/gaps.md", gapsPage(readFileSync("docs/gaps.md", "utf8"), coverage, stats, context.ledger.data));

writeFileSync("docs/measures.md", measuresPage(answerNow("measure.list", context, {})));
writeFileSync("docs/literature.md", literaturePage(answerNow("literature.reproduce", context, {})));
const values = await valuesOf(manifest(), async (name, input) => answerNow(name, context, input));
writeFileSync(VALUES_FILE, `${JSON.stringify(values, null, 1)}\n`);

const readme = await refreshed(readFileSync("README.md", "utf8"), {
  run: async (argv) => spawnSync("node", ["dist/cli/main.js", ...argv], { encoding: "utf8" }).stdout,
  file: (path) => readFileSync(path, "utf8"),
});
writeFileSync("README.md", readme);
