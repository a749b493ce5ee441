/**
 * Caching by the ledger. An address that names the ledger (`?ledger=`, its version or hash) is answered from that ledger or not
 * at all, so its answer may be kept for good. Every other answer is checked again by its ETag.
 */
import { NotFoundError } from "../../errors.ts";
import type { Ledger } from "../../ledger/ledger.ts";

/** Characters of a hash that name a ledger. */
const LEAST_OF_HASH = 8;
const YEAR = 31_536_000;

export const IMMUTABLE = `public, max-age=${YEAR}, immutable`;
export const REVALIDATED = "no-cache";

/** Whether the address names this ledger. Throws NotFoundError if it names another. */
export function namesLedger({ version }: Ledger, named: string | undefined): boolean {
  if (named === undefined) return false;
  if (named === version.version || (named.length >= LEAST_OF_HASH && version.hash.startsWith(named.toLowerCase()))) return true;
  throw new NotFoundError({
    what: `the ledger "${named}" is not here`,
    where: "ledger",
    why: `this server reads ledger ${version.version} (${version.hash}), and an address that names another is not answered from it`,
    todo: `write ledger=${version.version}, or leave it out`,
  });
}

/**
 * The headers that say which ledger was read, and under which address the answer stays the same. `named`: the ledger in the address;
 * `isNamed`: whether it makes the answer last.
 */
export function ledgerHeaders({ version }: Ledger, url: string, { isNamed, named }: Naming): Record<string, string> {
  const read = { "entente-ledger": `${version.version} ${version.hash}`, "cache-control": isNamed ? IMMUTABLE : REVALIDATED };
  if (isNamed) return read;
  return { ...read, link: `<${lasting(url, version.hash, named)}>; rel="bookmark"` };
}

interface Naming {
  readonly named: string | undefined;
  readonly isNamed: boolean;
}

/** The address with the ledger named in its query. An address as a server hands it over is written as addresses are. */
function lasting(url: string, hash: string, named: string | undefined): string {
  if (named === undefined && !url.includes("#")) {
    const path = url.slice(url.indexOf("/", url.indexOf("://") + 3));
    return `${path}${!path.includes("?") ? "?" : path.endsWith("?") ? "" : "&"}ledger=${hash}`;
  }
  const address = new URL(url);
  address.searchParams.set("ledger", hash);
  return `${address.pathname}${address.search}`;
}
