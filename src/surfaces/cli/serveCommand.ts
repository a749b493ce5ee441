/** `entente serve`: prints the default comparison and the address, and serves until it is stopped. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { InputError, isUserError } from "../../errors.ts";
import { portOf } from "../http/port.ts";
import { startServer } from "../http/server.ts";
import { dispatch } from "./dispatch.ts";
import { printError } from "./errors.ts";
import type { Io } from "./io.ts";
import { signalled } from "./signalled.ts";

export async function serveCommand(
  io: Io,
  { port: typed, site, open, data }: { port: string; site: string; open: boolean; data?: string },
): Promise<number> {
  try {
    const port = portOf(typed, "4816");
    if (!existsSync(join(site, "index.html")))
      throw new InputError({
        what: `no built site in "${site}"`,
        where: "--site",
        why: "the server serves the folder that site build makes",
        todo: `run: entente site build --out ${site}`,
      });
    const running = await startServer({ port, site, version: io.version, ledger: io.ledger, ...(data === undefined ? {} : { data }) });
    await dispatch(io, "state.compare", [], {});
    if (running.moved) io.stdout(`\nPort ${port} is in use by another program; taking ${running.port}.\n`);
    io.stdout(`\nThe page:  ${running.address}\nThe API:   ${running.address}api/openapi.json\nStop with Ctrl-C.\n`);
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

/** Opens an address in the system's browser; does nothing on a machine without one. */
function openBrowser(address: string): void {
  const [command, ...args] =
    process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  const child = spawn(command ?? "xdg-open", [...args, address], { stdio: "ignore", detached: true });
  child.once("error", () => {});
  child.unref();
}
