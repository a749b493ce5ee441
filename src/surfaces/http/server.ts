/** The local server: the API and the built site, on loopback only, on the first free port. */
import { existsSync, readFileSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";
import { serve } from "@hono/node-server";
import { indexLedger } from "../../ledger/ledger.ts";
import { loadAtop } from "../../load/atop.ts";
import { readCompiled } from "../../load/compiled.ts";
import { PARTS } from "../../model/parts.ts";
import type { Context } from "../../operations/operation.ts";
import type { Language } from "../../prose/index.ts";
import { SITE_POLICY } from "../policy.ts";
import { apiApp } from "./app.ts";
import { freePort } from "./port.ts";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

export interface Running {
  readonly address: string;
  readonly port: number;
  readonly moved: boolean;
  close(): Promise<void>;
}

/** Starts on `port`, or on the next free port of twenty. Throws InputError if none is free. */
export async function startServer({
  port,
  site,
  data,
  version,
  ledger: folder,
}: {
  port: number;
  site: string;
  data?: string;
  version: string;
  /** The folder of the compiled ledger. */
  ledger: string;
}): Promise<Running> {
  const contexts = new Map<Language, Promise<Context>>();
  const contextIn = (language: Language) => {
    const context = contexts.get(language) ?? readContext(folder, language, data);
    contexts.set(language, context);
    return context;
  };
  await contextIn("en"); // reports a missing ledger before taking the port
  const chosen = await freePort(port);
  const hosts = [`127.0.0.1:${chosen}`, `localhost:${chosen}`, `[::1]:${chosen}`];
  const app = apiApp({ contextIn, version, hosts: () => hosts });
  app.get("*", (c) => {
    const file = siteFile(site, c.req.path);
    if (file === null) return c.text("This page does not exist.\n", 404);
    const encodings = c.req.header("accept-encoding") ?? "";
    const packed = encodings.includes("br") && existsSync(`${file}.br`);
    const hashed = /[/\\](assets|ledger)[/\\]/.test(file);
    return c.body(readFileSync(packed ? `${file}.br` : file), 200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      ...(runsAsDocument(file) ? { "content-security-policy": SITE_POLICY } : {}),
      "cache-control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
      vary: "accept-encoding",
      ...(packed ? { "content-encoding": "br" } : {}),
    });
  });
  const server = serve({ fetch: app.fetch, port: chosen, hostname: "127.0.0.1" });
  await new Promise<void>((resolve, reject) => {
    server.once("listening", resolve);
    server.once("error", reject);
  });
  return {
    address: `http://127.0.0.1:${chosen}/`,
    port: chosen,
    moved: chosen !== port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}

/** Whether a browser applies the policy of this file: it does for pages and workers. Every other request saves the header. */
function runsAsDocument(file: string): boolean {
  return /\.html$|[/\\](sw|[^/\\]*[wW]orker[^/\\]*)\.js$/.test(file);
}

/** The ledger with names in the language, and the user's own copy of ATOP if there is one. */
async function readContext(folder: string, language: Language, data: string | undefined): Promise<Context> {
  const ledger = indexLedger(readCompiled(folder, PARTS, language));
  if (data === undefined) return { ledger };
  const { ledger: outside, until, members } = await loadAtop(data, ledger.data);
  return { ledger, outside: { atop: { ledger: indexLedger(outside), until, members } } };
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
  return existsSync(file) && extname(file) !== "" ? file : null;
}
