/** Chromium for tests and benches: the path of an installed browser. */
import { existsSync } from "node:fs";

const PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser named in ENTENTE_BROWSER, or an installed one; null if there is none. */
export function findBrowser(): string | null {
  const named = process.env["ENTENTE_BROWSER"];
  if (named !== undefined && existsSync(named)) return named;
  return PATHS.find((path) => existsSync(path)) ?? null;
}
