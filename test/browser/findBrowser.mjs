/** Chromium for tests: the path of an installed browser. */
import { existsSync } from "node:fs";

/** In order of preference: the build without windows draws the same pages with less work. */
const PATHS = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * The browser named in ENTENTE_BROWSER, or an installed one; null if there is none.
 * @returns {string | null}
 */
export function findBrowser() {
  const named = process.env.ENTENTE_BROWSER;
  if (named !== undefined && existsSync(named)) return named;
  return PATHS.find((path) => existsSync(path)) ?? null;
}
