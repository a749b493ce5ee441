/** `entente ledger export`: writes the ledger by itself as a data package that other programs read. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { InputError, isUserError } from "../../errors.ts";
import { anyOf, nearest } from "../../ledger/nearest.ts";
import { openArchive } from "../../load/archive.ts";
import { PROJECT_FOLDER } from "../paths.ts";
import { printError } from "./errors.ts";
import { FORMATS, type Format, writePackage } from "./export/packageFiles.ts";
import { wholeLedger } from "./export/source.ts";
import { requireReplaceable } from "./export/target.ts";
import type { Io } from "./io.ts";
import { replaceWhole } from "./whole.ts";

export interface ExportFlags {
  readonly out?: string;
  readonly format?: string;
  readonly ledger?: string;
}

/** Returns the exit code. */
export async function ledgerExport(io: Io, flags: ExportFlags): Promise<number> {
  try {
    const formats = formatsOf(flags.format);
    const { out } = flags;
    if (out === undefined)
      throw new InputError({
        what: "--out is missing",
        where: "--out",
        why: "the data package is a folder of files",
        todo: "add --out DIR, a folder that does not exist yet or holds an earlier export",
      });
    const folder = resolve(out);
    requireReplaceable(folder, out);
    const place = flags.ledger === undefined ? io.ledger : openArchive(flags.ledger);
    const whole = wholeLedger(place);
    const licence = readFileSync(join(PROJECT_FOLDER, "LICENSE-DATA.md"), "utf8");
    const given = { ...whole, formats, licence, progress: progressOn(io) };
    const files = await replaceWhole(folder, (unfinished) => writePackage(unfinished, given));
    const { version, hash } = whole.ledger.ledger;
    const size = files.reduce((sum, { bytes }) => sum + bytes, 0);
    io.stdout(
      `${out}: ledger ${version} (${hash}) as ${[...formats].join(", ")}; ${files.length} files, ${Math.round(size / 1024)} kB\nColumns: ${join(out, "codebook.md")}. Check the files: sha256sum --check SHA256SUMS\n`,
    );
    return 0;
  } catch (error) {
    if (!isUserError(error)) throw error;
    await printError(io, error, false, "en");
    return 2;
  }
}

/** The formats that were asked for, in our order; all by default. Throws InputError. */
function formatsOf(typed: string | undefined): ReadonlySet<Format> {
  const words = typed?.split(",").map((word) => word.trim()) ?? FORMATS;
  const unknown = words.find((word) => !FORMATS.some((format) => format === word));
  if (unknown === undefined) return new Set(FORMATS.filter((format) => words.includes(format)));
  const close = nearest(unknown, FORMATS);
  throw new InputError({
    what: unknown === "" ? "a format is empty" : `no format "${unknown}"`,
    where: "--format",
    why: `the formats are ${FORMATS.join(", ")}; several are divided by commas`,
    todo: close.length > 0 ? `write ${anyOf(close)}` : "choose among them, or leave --format out for all",
  });
}

const SLOW_MS = 1000;

/** After a second, tells a terminal how far the export has come, on one line of standard error that is cleared at the end. */
function progressOn({ isTerminal, stderr }: Io): (done: number, of: number) => void {
  const started = performance.now();
  let told = false;
  return (done, of) => {
    if (!isTerminal || (!told && performance.now() - started < SLOW_MS)) return;
    told = true;
    stderr(done < of ? `\rWriting the data package: ${done} of ${of} steps` : "\r\u001b[K");
  };
}
