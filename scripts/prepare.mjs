/**
 * Prepares `dist`: checks and compiles the ledger, writes the manifest of operations, bundles the command and the library. `npm
 * ci` runs it last. It returns at once if `dist` was made from the same inputs; `--force` prepares anyway. Plain JavaScript,
 * because Node 20 does not run TypeScript.
 */
import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildInto } from "./prepare/build.mjs";
import { isFresh, stampInto } from "./prepare/freshness.mjs";
import { hashInputs } from "./prepare/inputs.mjs";
import { takeLock } from "./prepare/lock.mjs";
import { replaceFolder } from "./prepare/replaceFolder.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, "dist");
const force = process.argv.includes("--force");

process.exitCode = await prepare();

/** Returns the exit code: 0 if prepared or fresh, 1 if files under data/ are wrong. */
async function prepare() {
  if (!force && isFresh(dist, hashInputs(root))) return fresh();
  const unlock = await takeLock(join(root, "node_modules", ".cache", "entente", "prepare.lock"), (pid) =>
    console.log(`Another prepare (process ${pid}) is at work; waiting for it.`),
  );
  const made = join(root, `dist.${process.pid}`);
  try {
    // The process that held the lock may have built what is needed, and the inputs may have changed meanwhile.
    const hash = hashInputs(root);
    if (!force && isFresh(dist, hash)) return fresh();
    removeLeftovers();
    const started = performance.now();
    console.log("Preparing: reading the ledger, then bundling the command and the library.");
    const { complaints, summary } = await buildInto(made, root);
    if (complaints.length > 0) {
      console.error(complaints.join("\n\n"));
      console.error(`\n${complaints.length} complaints: the ledger was not compiled, and dist is as it was.`);
      return 1;
    }
    stampInto(made, hash);
    replaceFolder(dist, made);
    console.log(`${summary}; ${Math.round(performance.now() - started)} ms`);
    return 0;
  } finally {
    rmSync(made, { recursive: true, force: true });
    unlock();
  }
}

/** Removes folders that an interrupted prepare left beside dist. Only the holder of the lock may do this. */
function removeLeftovers() {
  for (const name of readdirSync(root).filter((one) => /^dist\.(old-)?\d+$/.test(one)))
    rmSync(join(root, name), { recursive: true, force: true });
}

function fresh() {
  console.log("dist is up to date.");
  return 0;
}
