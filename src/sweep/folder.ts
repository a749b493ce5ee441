/** The folder of one sweep: what it is, its journal, its parts, who runs it, and what was asked of them. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { writeWhole } from "../dataset/engine/wholeFile.ts";
import { Definition } from "./definition.ts";
import { onDisk } from "./disk.ts";
import type { Sweep } from "./plan.ts";
import { folderStore, type PartStore } from "./store.ts";

const Kept = z.strictObject({ key: z.string(), definition: Definition, ledger: z.string(), program: z.string() });

export interface SweepFolder {
  readonly path: string;
  readonly journal: string;
  readonly lock: string;
  readonly wish: string;
  readonly store: () => PartStore;
}

/** The folder of the sweep below `root`, which may hold many and be shared by machines. */
export function folderOf(root: string, key: string): SweepFolder {
  const path = join(root, key);
  return {
    path,
    journal: join(path, "journal.ndjson"),
    lock: join(path, "running.json"),
    wish: join(path, "wish"),
    store: () => folderStore(join(path, "parts")),
  };
}

const SWEEP = "sweep.json";

/** Makes the folder with the sweep in it, for machines that are told the key alone. */
export async function openFolder({ path }: SweepFolder, sweep: Sweep): Promise<void> {
  onDisk(path, () => mkdirSync(path, { recursive: true }));
  const file = join(path, SWEEP);
  if (!existsSync(file)) await writeWhole(file, async (unfinished) => writeFileSync(unfinished, `${JSON.stringify(sweep, null, 2)}\n`));
}

/** The sweep of a folder; null where it has none. */
export function sweepIn({ path }: SweepFolder): Sweep | null {
  try {
    return Kept.parse(JSON.parse(readFileSync(join(path, SWEEP), "utf8")));
  } catch {
    return null;
  }
}

export function removeFolder({ path }: SweepFolder): void {
  rmSync(path, { recursive: true, force: true });
}

/** What another process asks of the one that runs the sweep. */
export type Wish = "pause" | "cancel";

export function wishIn({ wish }: SweepFolder): Wish | null {
  try {
    const typed = readFileSync(wish, "utf8").trim();
    return typed === "pause" || typed === "cancel" ? typed : null;
  } catch {
    return null;
  }
}

export function setWish(folder: SweepFolder, wish: Wish | null): void {
  if (wish === null) rmSync(folder.wish, { force: true });
  else writeFileSync(folder.wish, `${wish}\n`);
}
