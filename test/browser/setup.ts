/** Builds and serves the site for the browser tests. Without Chromium they are skipped, with a note on how to install it. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./findBrowser.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const COMMAND = "dist/cli/main.js";

/** ENTENTE_SITE names a site that is already served; then none is built. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  const browser = findBrowser();
  if (browser === null) {
    console.log("SKIPPED: the browser tests need Chromium. Run npm test -- --install, or name a browser in ENTENTE_BROWSER.");
    return undefined;
  }
  process.env["ENTENTE_BROWSER"] = browser;
  if (process.env["ENTENTE_SITE"] !== undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "entente-site-"));
  const site = join(folder, "site");
  const built = spawnSync("node", [COMMAND, "site", "build", "--out", site], { cwd: root, encoding: "utf8" });
  if (built.status !== 0) throw new Error(`the site could not be built:\n${built.stdout}${built.stderr}`);
  // If the port is taken, the server takes the next one; its own line names it.
  const server = spawn("node", [COMMAND, "serve", "--site", site, "--no-open", "--port", "4870"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.env["ENTENTE_SITE"] = await new Promise<string>((resolve, reject) => {
    let output = "";
    server.stdout.on("data", (chunk) => {
      output += String(chunk);
      const address = /The page:\s+(\S+)/.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    });
    server.once("exit", (code) => reject(new Error(`the server stopped with ${code}:\n${output}`)));
  });
  return async () => {
    server.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  };
}
