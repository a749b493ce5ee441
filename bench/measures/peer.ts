/** python-igraph as a process of its own, which runs its algorithms over the same graphs when told to. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { membersOf, type Relation } from "../../src/measures/graph/relation.ts";

export const ALGORITHMS = ["components", "betweenness", "transitivity", "louvain"] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

export interface Run {
  /** Processor time in milliseconds. */
  readonly times: Readonly<Record<Algorithm, number>>;
  /** For each graph: the group of each state, the betweenness of each, the transitivity, the bloc of each. */
  readonly results: {
    readonly components: readonly (readonly number[])[];
    readonly betweenness: readonly (readonly number[])[];
    readonly transitivity: readonly (number | null)[];
    readonly louvain: readonly (readonly number[])[];
  };
}

export interface Peer {
  readonly version: string;
  readonly run: (set: string) => Promise<Run>;
  readonly end: () => void;
}

/** Starts the peer on sets of graphs. `PYTHON` names the interpreter; Debian's is the default, which has python3-igraph. */
export async function startPeer(sets: Readonly<Record<string, readonly Relation[]>>): Promise<Peer> {
  const folder = mkdtempSync(join(tmpdir(), "entente-graphs-"));
  const file = join(folder, "graphs.json");
  writeFileSync(file, JSON.stringify(Object.fromEntries(Object.entries(sets).map(([name, graphs]) => [name, graphs.map(listed)]))));
  const script = fileURLToPath(new URL("peer.py", import.meta.url));
  const child = spawn(process.env["PYTHON"] ?? "/usr/bin/python3", [script, file], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error("python-igraph ended; install python3-igraph, or name another interpreter in PYTHON");
    return JSON.parse(String(value));
  };
  const end = () => {
    child.stdin.end();
    rmSync(folder, { recursive: true, force: true });
  };
  const { version } = (await next()) as { version: string };
  const run = (set: string) => {
    child.stdin.write(`${set}\n`);
    return next() as Promise<Run>;
  };
  return { version, run, end };
}

function listed(tied: Relation) {
  const states = Array.from({ length: tied.size }, (_, state) => state);
  return {
    size: tied.size,
    edges: states.flatMap((state) =>
      membersOf(tied, state)
        .filter((other) => other > state)
        .map((other) => [state, other]),
    ),
  };
}
