/** The Model Context Protocol as a part of the local server, which has checked host, origin and size. */
import type { LedgerPlace } from "../../load/compiled.ts";
import { opened } from "./opened.ts";
import { mcpServer } from "./server.ts";
import { type Sessions, sessionsOf } from "./sessions.ts";
import { inTurn } from "./turns.ts";

/** The sessions over the compiled ledger in the folder. */
export function mounted(folder: LedgerPlace, version: string): Sessions {
  const options = { ledger: opened(folder), version, turns: inTurn() };
  return sessionsOf(() => mcpServer(options));
}
