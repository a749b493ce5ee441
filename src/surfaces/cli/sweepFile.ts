/** A sweep as a command line names it: its definition, the ledger that it reads, its folder and its table. */
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { InputError } from "../../errors.ts";
import { indexLedger, type Ledger } from "../../ledger/ledger.ts";
import { anyOf, nearest } from "../../ledger/nearest.ts";
import { openArchive } from "../../load/archive.ts";
import { readCompiled } from "../../load/compiled.ts";
import type { Sweep, SweepFolder } from "../../sweep/index.ts";
import type { Io } from "./io.ts";

declare const ENTENTE_CODE: string | undefined;

export interface SweepFlags {
  readonly out?: string;
  readonly folder?: string;
  readonly ledger?: string;
}

export interface NamedSweep {
  readonly ledger: Ledger;
  readonly sweep: Sweep;
  readonly folder: SweepFolder;
  /** The folder below which the sweep has its own, whether typed or that of the file. */
  readonly root: { readonly path: string; readonly typed: boolean };
  readonly out: string;
}

/** The version of the program, with the hash of its code where it is bundled: other code may give other rows. */
export function programOf({ version }: Pick<Io, "version">): string {
  return typeof ENTENTE_CODE === "undefined" ? version : `${version}-${ENTENTE_CODE.slice(0, "0123456789ab".length)}`;
}

/** Throws DataError for a wrong definition, and InputError for a file that cannot be read or written. */
export async function sweepNamed(io: Io, file: string, flags: SweepFlags): Promise<NamedSweep> {
  const { folderOf, readDefinition, sweepOf } = await import("../../sweep/index.ts");
  const text = textOf(file);
  const out = outOf(file, flags.out);
  const place = flags.ledger === undefined ? io.ledger : openArchive(flags.ledger);
  const ledger = indexLedger(readCompiled(place, ["core", "law", "coverage"]));
  const sweep = sweepOf(readDefinition(file, text, ledger), ledger.data.ledger.hash, programOf(io));
  const path = resolve(flags.folder ?? `${stemOf(file)}.sweep`);
  return { ledger, sweep, folder: folderOf(path, sweep.key), root: { path, typed: flags.folder !== undefined }, out };
}

const stemOf = (file: string) => join(dirname(file), basename(file, extname(file)));

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError({
      what: code === "EISDIR" ? "the definition is a folder" : "the definition cannot be read",
      where: file,
      why: code === "ENOENT" ? "there is no such file" : `the system says ${code}`,
      todo: "name a file of YAML or JSON; docs/scale.md has one to start from",
    });
  }
}

const ENDINGS = [".parquet", ".csv"] as const;

function outOf(file: string, typed: string | undefined): string {
  if (typed === undefined) return resolve(`${stemOf(file)}.parquet`);
  const ending = extname(typed);
  if (ENDINGS.some((one) => one === ending)) return resolve(typed);
  const close = nearest(ending, ENDINGS);
  throw new InputError({
    what: ending === "" ? `"${typed}" has no ending` : `no format "${ending.slice(1)}"`,
    where: "--out",
    why: "the ending names the format: .parquet or .csv",
    todo: close.length > 0 ? `write ${anyOf(close)}` : "end the name in .parquet or .csv",
  });
}

/** Removes what earlier definitions of the file left behind, once it has its table. A folder that was typed may hold other sweeps. */
export async function clearRoot({ root }: NamedSweep): Promise<void> {
  if (root.typed || !existsSync(root.path)) return;
  const { folderOf, runningIn, sweepIn } = await import("../../sweep/index.ts");
  for (const key of readdirSync(root.path)) {
    const old = folderOf(root.path, key);
    if (sweepIn(old) !== null && runningIn(old.lock) === null) rmSync(old.path, { recursive: true, force: true });
  }
  if (readdirSync(root.path).length === 0) rmdirSync(root.path);
}
