/** BullMQ as an optional package: loaded when a queue is named, and a clear error where it is not installed or no server answers. */
import { createHash } from "node:crypto";
import { InputError } from "../../errors.ts";

export type BullMQ = typeof import("bullmq");

/** The versions that are tested. */
export const QUEUE_PACKAGES = "bullmq@6.7.0 ioredis@6.0.0";

const NOT_FOUND = /^(ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND)$/;

/** The package. Throws InputError if it, or its client of the server, is not installed. */
export async function loadBullMQ(load: () => Promise<BullMQ> = () => import("bullmq")): Promise<BullMQ> {
  try {
    return await load();
  } catch (error) {
    if (!NOT_FOUND.test(String((error as NodeJS.ErrnoException).code))) throw error;
    throw new InputError(
      {
        what: "BullMQ is not installed",
        where: "bullmq",
        why: "sweeps on many machines are handed out by BullMQ, which only those who run them need, so it is no part of this package",
        todo: `run npm install ${QUEUE_PACKAGES} where entente is installed (with -g if entente is global)`,
      },
      { cause: error },
    );
  }
}

/** The queue of all sweeps by one program on one ledger: a worker with another never takes a chunk that it would answer otherwise. */
export function queueNameOf(program: string, ledger: string): string {
  return `entente-${createHash("sha256").update(`${program} ${ledger}`).digest("hex").slice(0, 16)}`;
}

/** How a server is reached. Without a limit of tries, a restart of the server is only a pause. */
export interface Connection {
  readonly host: string;
  readonly port: number;
  readonly username?: string;
  readonly password?: string;
  readonly db?: number;
  readonly tls?: Record<string, never>;
  readonly maxRetriesPerRequest: null;
  readonly retryStrategy: (times: number) => number;
}

const CONNECT_MS = 5000;
const USUAL_PORT = 6379;

/** The connection to an address. Throws InputError for another text. */
export function connectionTo(address: string): Connection {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^rediss?:$/.test(url.protocol) || url.hostname === "")
    throw new InputError({
      what: `"${address}" is no address of a server`,
      where: "--queue",
      why: "the queue is kept by a Valkey or Redis server",
      todo: "write it as redis://HOST:PORT, or rediss:// with encryption, such as redis://127.0.0.1:6379",
    });
  const database = url.pathname.slice(1);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port || USUAL_PORT),
    ...(url.username === "" ? {} : { username: decodeURIComponent(url.username) }),
    ...(url.password === "" ? {} : { password: decodeURIComponent(url.password) }),
    ...(database === "" ? {} : { db: Number(database) }),
    ...(url.protocol === "rediss:" ? { tls: {} } : {}),
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(100 * times, 2000),
  };
}

/** Checks that a server answers, and returns what is wrong with its settings in lines. Throws InputError if none answers. */
export async function checkServer(address: string): Promise<string[]> {
  const { Redis } = await import("ioredis");
  const options = { ...connectionTo(address), lazyConnect: true, connectTimeout: CONNECT_MS, retryStrategy: () => null };
  const client = new Redis(options);
  client.on("error", () => {}); // told by the rejection of connect
  try {
    await client.connect();
    const setting = async (name: string) => {
      const [, value] = (await client.config("GET", name).catch(() => [])) as string[];
      return value;
    };
    const [policy, kept] = [await setting("maxmemory-policy"), await setting("appendonly")];
    return [
      ...(policy === undefined || policy === "noeviction"
        ? []
        : [
            `The server may drop parts of the queue when its memory is full (maxmemory-policy ${policy}); start it with --maxmemory-policy noeviction.`,
          ]),
      ...(kept === undefined || kept === "yes"
        ? []
        : [
            "The server keeps the queue in memory alone, so a restart loses it and the sweep has to hand its chunks out again; start it with --appendonly yes.",
          ]),
    ];
  } catch (error) {
    throw new InputError(
      {
        what: "no server answers",
        where: address.replace(/\/\/[^@/]*@/, "//"),
        why: `the queue is kept by a Valkey or Redis server; the system says: ${(error as Error).message}`,
        todo: "start one: valkey-server --appendonly yes --maxmemory-policy noeviction",
      },
      { cause: error },
    );
  } finally {
    client.disconnect();
  }
}
