/** The local server: the API, the built site if there is one, and the Model Context Protocol, on the first free port. */
import type { Context as HonoContext } from "hono";
import { indexLedger } from "../../ledger/ledger.ts";
import { loadAtop } from "../../load/atop.ts";
import { type LedgerPlace, readCompiled } from "../../load/compiled.ts";
import { PARTS } from "../../model/parts.ts";
import type { Context } from "../../operations/operation.ts";
import type { Language } from "../../prose/index.ts";
import { apiApp } from "./app.ts";
import { contextsOf } from "./contexts.ts";
import { openTables } from "./datasetQuery.ts";
import { fewAtOnce, smallBody } from "./guards.ts";
import { listening, type Running } from "./listen.ts";
import { noSiteAnswer } from "./page/noSite.ts";
import { freePort } from "./port.ts";
import { problem } from "./problems.ts";
import { siteAnswer } from "./site.ts";

export interface ServerOptions {
  readonly port: number;
  /** The folder of the built site; null serves the API and the agents alone, with a page that says so. */
  readonly site: string | null;
  /** The folder that holds the user's own copy of a dataset. */
  readonly data?: string;
  readonly version: string;
  /** The folder of the compiled ledger, or an archive in its place. */
  readonly ledger: LedgerPlace;
  /** The network address to listen on; by default this machine alone. */
  readonly listen?: string;
  /** Whether queries in SQL are answered; by default only if nobody but this machine can ask. */
  readonly queries?: boolean;
  /** Other host names under which it may be asked, as a proxy passes them on. */
  readonly hosts?: readonly string[];
}

/** Starts on `port`, or on the next free port of twenty. Throws InputError if none is free. */
export async function startServer(options: ServerOptions): Promise<Running> {
  const { port, site, data, version, ledger: folder, listen = "127.0.0.1", hosts: others = [] } = options;
  const contextIn = contextsOf((language) => readContext(folder, language, data));
  await contextIn("en"); // reports a missing ledger before taking the port
  const chosen = await freePort(port, listen);
  const hosts = [`127.0.0.1:${chosen}`, `localhost:${chosen}`, `[::1]:${chosen}`, ...others.map((host) => host.toLowerCase())];
  const isOwn = LOOPBACK.test(listen) && others.length === 0;
  const openQueries = (options.queries ?? isOwn) ? async () => openTables((await contextIn("en")).ledger, data) : null;
  const app = apiApp({ contextIn, version, hosts: () => hosts, openQueries });
  const agents = agentsOver(folder, version);
  app.use(agents.path, fewAtOnce());
  app.use(agents.path, smallBody);
  app.all(agents.path, (c) => agents.handle(c.req.raw));
  app.get("*", (c) => (site === null ? noSiteAnswer(c) : siteAnswer(c, site)));
  app.all("*", readOnly);
  const { close } = await listening(app.fetch, { port: chosen, address: listen, closing: agents.close });
  return { address: `http://127.0.0.1:${chosen}/`, port: chosen, moved: chosen !== port, close };
}

/** Addresses that only this machine reaches. */
const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1)$/;

/** The answer to a request that would change a page. */
function readOnly(c: HonoContext): Response {
  c.header("allow", "GET, HEAD");
  return problem(c, 405, "input", {
    what: `the method ${c.req.method} is not allowed here`,
    where: c.req.path,
    why: "the files of the site are read alone",
    todo: "use GET",
  });
}

/** The Model Context Protocol, loaded by its first request. */
function agentsOver(folder: LedgerPlace, version: string) {
  let loading: Promise<{ handle(request: Request): Promise<Response>; close(): Promise<void> }> | undefined;
  const load = async () => (await import("../mcp/mounted.ts")).mounted(folder, version);
  return {
    path: "/mcp",
    handle: async (request: Request) => {
      loading ??= load();
      return (await loading).handle(request);
    },
    close: async () => (await loading)?.close(),
  };
}

/** The ledger with names in the language, and the user's own copy of ATOP if there is one. */
async function readContext(folder: LedgerPlace, language: Language, data: string | undefined): Promise<Context> {
  const ledger = indexLedger(readCompiled(folder, PARTS, language));
  if (data === undefined) return { ledger };
  const { ledger: outside, until, members } = await loadAtop(data, ledger.data);
  return { ledger, outside: { atop: { ledger: indexLedger(outside), until, members } } };
}
