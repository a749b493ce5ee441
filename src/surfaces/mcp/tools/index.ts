/** The tools in the order in which they are listed, each loaded when it is first called or listed. */
import type { Tool } from "../tool.ts";

const TOOLS = Object.freeze({
  search: async () => (await import("./search.ts")).search,
  trace: async () => (await import("./trace.ts")).trace,
  flip: async () => (await import("./flip.ts")).flip,
  memo: async () => (await import("./memo.ts")).memo,
  brief: async () => (await import("./brief.ts")).brief,
  ties: async () => (await import("./ties.ts")).ties,
  allies: async () => (await import("./allies.ts")).allies,
  counts: async () => (await import("./counts.ts")).counts,
  compare: async () => (await import("./compare.ts")).compare,
  instrument: async () => (await import("./instrument.ts")).instrument,
  check_claims: async () => (await import("./checkClaims.ts")).checkClaims,
  cite: async () => (await import("./cite.ts")).cite,
});

export const TOOL_NAMES: readonly string[] = Object.freeze(Object.keys(TOOLS));

/** The tool of a name; undefined if there is none. */
export async function loadTool(name: string): Promise<Tool | undefined> {
  return Object.hasOwn(TOOLS, name) ? TOOLS[name as keyof typeof TOOLS]() : undefined;
}

/** Every tool. */
export async function loadTools(): Promise<Tool[]> {
  return Promise.all(Object.values(TOOLS).map((load) => load()));
}
