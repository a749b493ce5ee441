/** The files of the built site, with the headers that any host has to send. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";
import type { Context as HonoContext } from "hono";
import { SITE_CACHING, SITE_POLICY } from "../policy.ts";
import { tagged } from "./tagged.ts";

const TYPES: Readonly<Record<string, string>> = Object.freeze({
  ".xml": "application/atom+xml; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
});

/** The file at a path, packed by brotli where the client takes that. */
export function siteAnswer(c: HonoContext, site: string): Response {
  const file = siteFile(site, c.req.path);
  if (file === null) return c.text("This page does not exist.\n", 404, { "cache-control": "no-store" });
  const encodings = c.req.header("accept-encoding") ?? "";
  const packed = encodings.includes("br") && existsSync(`${file}.br`);
  return tagged(c, readFileSync(packed ? `${file}.br` : file), {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    ...(runsAsDocument(file) ? { "content-security-policy": SITE_POLICY } : {}),
    "cache-control": cachingOf(file.slice(normalize(site).length)),
    vary: "accept-encoding",
    ...(packed ? { "content-encoding": "br" } : {}),
  });
}

/** The caching of a file by its path in the site. */
function cachingOf(path: string): string {
  const { hashed, other } = SITE_CACHING;
  return path.split(sep).some((folder) => hashed.folders.includes(folder)) ? hashed.header : other.header;
}

/** Whether a browser applies the policy of this file: it does for pages and workers. Every other request saves the header. */
function runsAsDocument(file: string): boolean {
  return /\.html$|[/\\](sw|[^/\\]*[wW]orker[^/\\]*)\.js$/.test(file);
}

/** The file of the built site for a path; null if there is none or the path leaves the folder. */
function siteFile(site: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const file = normalize(join(site, decoded.endsWith("/") ? `${decoded}index.html` : decoded));
  if (decoded.includes("\0") || !file.startsWith(normalize(site + sep))) return null;
  return existsSync(file) && extname(file) !== "" && statSync(file).isFile() ? file : null;
}
