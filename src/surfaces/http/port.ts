/** The port of a server on this machine: read from a command line, and moved on while it is taken. */
import { createServer } from "node:net";
import { InputError } from "../../errors.ts";

const TRIES = 20;

/** The value of --port. Throws InputError. */
export function portOf(typed: string, usual: string): number {
  const port = Number(typed);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new InputError({
    what: `"${typed}" is not a port`,
    where: "--port",
    why: "a port is a whole number from 1 to 65535",
    todo: `write --port ${usual}`,
  });
}

/** The first port of twenty that is free at the address. Throws InputError. */
export async function freePort(first: number, address = "127.0.0.1"): Promise<number> {
  for (let port = first; port < first + TRIES && port < 65_536; port += 1) {
    const free = await new Promise<boolean>((resolve) => {
      const probe = createServer();
      probe.once("error", () => resolve(false));
      probe.listen(port, address, () => probe.close(() => resolve(true)));
    });
    if (free) return port;
  }
  throw new InputError({
    what: `no free port from ${first} to ${first + TRIES - 1}`,
    where: "--port",
    why: "each is taken by another program",
    todo: "name another with --port",
  });
}
