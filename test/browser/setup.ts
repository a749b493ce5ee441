/**
 * What browser tests lean on: the site built and served, and a Chromium. The browser is the system's; where there is none
 * and this is root on Debian it is installed; else the tests are skipped, and it is said what to install.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const NAMES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export async function setup(): Promise<(() => Promise<void>) | undefined> {
  const browser = findBrowser() ?? installBrowser();
  if (browser === null) {
    console.log(
      "SKIPPED: the browser tests. They need Chromium: install it (Debian: apt-get install chromium), or name one in ENTENTE_BROWSER.",
    );
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "entente-site-"));
  const site = join(folder, "site");
  const built = spawnSync("node", ["dist/cli/main.js", "site", "build", "--out", site], { cwd: root, encoding: "utf8" });
  if (built.status !== 0) throw new Error(`the site could not be built:\n${built.stdout}${built.stderr}`);
  const server = spawn("node", ["dist/cli/main.js", "serve", "--site", site, "--no-open", "--port", "4870"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    server.stdout.on("data", (chunk) => {
      said += String(chunk);
      const found = /The page:\s+(\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    server.once("exit", (code) => reject(new Error(`the server stopped with ${code}:\n${said}`)));
    setTimeout(() => reject(new Error(`the server did not start in 30 s:\n${said}`)), 30_000).unref();
  });
  process.env["ENTENTE_BROWSER"] = browser;
  process.env["ENTENTE_SITE"] = address;
  return async () => {
    server.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  };
}

function findBrowser(): string | null {
  const named = process.env["ENTENTE_BROWSER"];
  if (named !== undefined && existsSync(named)) return named;
  return NAMES.find((path) => existsSync(path)) ?? null;
}

function installBrowser(): string | null {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  console.log("Installing Chromium for the browser tests (apt-get install chromium) ...");
  spawnSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return findBrowser();
}
