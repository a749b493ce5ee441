/** `entente serve`: prints the default comparison and the address, and serves until it is stopped. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { isIP } from "node:net";
import { join } from "node:path";
import { InputError, isUserError } from "../../errors.ts";
import { openArchive } from "../../load/archive.ts";
import { portOf } from "../http/port.ts";
import { startServer } from "../http/server.ts";
import { PROJECT_FOLDER } from "../paths.ts";
import { dispatch } from "./dispatch.ts";
import { printError } from "./errors.ts";
import type { Io } from "./io.ts";
import { signalled } from "./signalled.ts";

export interface ServeFlags {
  readonly port: string;
  /** The folder of the built site; by default that of the name `site`, if it is there. */
  readonly site?: string;
  readonly open: boolean;
  readonly data?: string;
  readonly listen: string;
  readonly host?: string;
  /** Answers queries in SQL for others than this machine too. */
  readonly queries?: boolean;
  /** The path of an archive. */
  readonly ledger?: string;
}

export async function serveCommand(
  io: Io,
  { port: typed, site: named, open, data, listen, host = "", queries, ledger }: ServeFlags,
): Promise<number> {
  try {
    const port = portOf(typed, "4816");
    const site = siteFolder(named);
    const place = ledger === undefined ? io.ledger : openArchive(ledger);
    const running = await startServer({
      port,
      site,
      version: io.version,
      ledger: place,
      listen: networkAddress(listen),
      hosts: hostNames(host),
      ...(data === undefined ? {} : { data }),
      ...(queries === undefined ? {} : { queries }),
    });
    await dispatch({ ...io, ledger: place }, "state.compare", [], {});
    if (running.moved) io.stdout(`\nPort ${port} is in use by another program; taking ${running.port}.\n`);
    const page = site === null ? `The site is not built here: ${running.address} says how to get it` : `The page:  ${running.address}`;
    io.stdout(`\n${page}\nThe API:   ${running.address}api\nAgents:    ${running.address}mcp\nStop with Ctrl-C.\n`);
    if (open) openBrowser(running.address);
    await signalled();
    await running.close();
    return 0;
  } catch (error) {
    if (!isUserError(error)) throw error;
    await printError(io, error, false, "en");
    return 2;
  }
}

const USUAL_SITE = "site";

/** The folder of the built site; null if none was named and the usual one is not there. Throws InputError. */
function siteFolder(named: string | undefined): string | null {
  const folder = named ?? USUAL_SITE;
  if (existsSync(join(folder, "index.html"))) return folder;
  if (named === undefined) return null;
  const canBuild = existsSync(join(PROJECT_FOLDER, "web", "index.html"));
  throw new InputError({
    what: `no built site in "${named}"`,
    where: "--site",
    why: canBuild ? "the server serves the folder that site build makes" : "the site is built in a checkout of the project",
    todo: `${canBuild ? `run: entente site build --out ${named}` : "name a folder that was built there"}; without --site the API is served alone`,
  });
}

/** The value of --listen. Throws InputError. */
function networkAddress(typed: string): string {
  if (isIP(typed) !== 0) return typed;
  throw new InputError({
    what: `"${typed}" is not a network address`,
    where: "--listen",
    why: "it is the number of a network interface: 127.0.0.1 for this machine alone, 0.0.0.0 for all",
    todo: "write --listen 127.0.0.1; a host name goes into --host",
  });
}

/** The values of --host. Throws InputError. */
function hostNames(typed: string): string[] {
  const names = typed
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const wrong = names.find((name) => !/^[a-z0-9.-]+(:\d{1,5})?$/i.test(name));
  if (wrong === undefined) return names;
  throw new InputError({
    what: `"${wrong}" is not a host name`,
    where: "--host",
    why: "it is a name as a browser sends it, such as entente.example.org, with a port unless it is the usual one",
    todo: "write --host entente.example.org, without https:// and without a path",
  });
}

/** Opens an address in the system's browser; does nothing on a machine without one. */
function openBrowser(address: string): void {
  const [command, ...args] =
    process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  const child = spawn(command ?? "xdg-open", [...args, address], { stdio: "ignore", detached: true });
  child.once("error", () => {});
  child.unref();
}
