/** The sessions of streamable HTTP: a server and a transport for each client, bounded in number and in idle time. */
import type { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { newSession, noSession, refused, type Session } from "./session.ts";

/** Sessions that are kept; of those that answer nothing now, the one that was idle longest makes room. */
export const MOST_SESSIONS = 100;
/** Milliseconds after which an idle session ends. A client that comes back later is told to initialize again. */
export const IDLE_SESSION = 60 * 60_000;

/** The code of errors that the protocol has no number for. */
const REFUSED = -32_000;

export interface Sessions {
  handle(request: Request): Promise<Response>;
  /** Ends every session once the running calls are answered. */
  close(): Promise<void>;
}

interface Kept {
  readonly session: Session;
  readonly idle: NodeJS.Timeout;
}

/** Sessions over the servers that `newServer` makes. */
export function sessionsOf(newServer: () => Server, { most = MOST_SESSIONS, idle = IDLE_SESSION } = {}): Sessions {
  /** Those that were used last at the end. */
  const all = new Map<string, Kept>();
  const running = new Set<Promise<Response>>();

  async function end(id: string): Promise<void> {
    const kept = all.get(id);
    forget(id);
    await kept?.session.end();
  }

  function forget(id: string): void {
    clearTimeout(all.get(id)?.idle);
    all.delete(id);
  }

  /** Counts the idle time of a session anew, and puts it behind all others. */
  function used(id: string, session: Session): void {
    forget(id);
    const timer = setTimeout(() => (session.isBusy() ? used(id, session) : void end(id)), idle);
    all.set(id, { session, idle: timer.unref() });
  }

  /** Adds a session; the one that was idle longest makes room where there is none. */
  function began(id: string, session: Session): void {
    used(id, session);
    if (all.size <= most) return;
    const idlest = [...all].find(([, { session: one }]) => !one.isBusy())?.[0] ?? all.keys().next().value;
    if (idlest !== undefined) void end(idlest);
  }

  const areBusy = () => all.size >= most && [...all.values()].every(({ session }) => session.isBusy());

  async function answered(request: Request): Promise<Response> {
    // This server says nothing that it is not asked, so it holds no connection open for that.
    if (request.method === "GET") return refused(405, REFUSED, "no stream is held open here; send POST", { allow: "POST, DELETE" });
    const id = request.headers.get("mcp-session-id");
    if (id === null) {
      if (areBusy()) return refused(503, REFUSED, `${most} sessions are busy; ask again in a second`, { "retry-after": "1" });
      return (await newSession(newServer(), { began, closed: forget })).handle(request);
    }
    const session = all.get(id)?.session;
    if (session === undefined) return noSession(id);
    used(id, session);
    return session.handle(request);
  }

  return {
    async handle(request) {
      const answer = answered(request);
      running.add(answer);
      try {
        return await answer;
      } finally {
        running.delete(answer);
      }
    },
    async close() {
      await Promise.allSettled(running);
      await Promise.all([...all.keys()].map(end));
    },
  };
}
