/** `entente ledger new`: writes the skeleton of an instrument's file. It refuses to replace a file. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { InputError, isUserError } from "../../errors.ts";
import { indexLedger, type Ledger } from "../../ledger/ledger.ts";
import { anyOf, nearest } from "../../ledger/nearest.ts";
import { resolveState } from "../../ledger/resolving.ts";
import { readCompiled } from "../../load/compiled.ts";
import { skeletonOf } from "../../load/skeleton.ts";
import { InstrumentId } from "../../model/ids.ts";
import { InstrumentKind } from "../../model/instruments.ts";
import { type Day, isDay } from "../../time/day.ts";
import { spanOf } from "../../time/span.ts";
import { printError } from "./errors.ts";
import type { Io } from "./io.ts";
import { writeNewText } from "./whole.ts";

export interface NewFlags {
  readonly title?: string;
  readonly parties?: string;
  readonly signed?: string;
  readonly kind?: string;
  readonly folder: string;
}

/** Writes the file and prints what to do next. Returns the exit code. */
export async function ledgerNew(io: Io, id: string, { title, parties, signed, kind, folder }: NewFlags): Promise<number> {
  try {
    const file = fileFor(id, folder);
    requireKind(kind);
    requireDate(signed);
    const ledger = indexLedger(readCompiled(io.ledger, ["core", "gaps"]));
    const skeleton = { id, title, kind, signed, parties: partiesOf(ledger, parties, signed) };
    writeNew(file, skeletonOf(skeleton));
    io.stdout(`${nextSteps(ledger, id, file, folder)}\n`);
    return 0;
  } catch (error) {
    if (!isUserError(error)) throw error;
    await printError(io, error, false, "en");
    return 2;
  }
}

/** The path of the new file. Throws InputError for an id that cannot name a file, or a folder that is no ledger. */
function fileFor(id: string, folder: string): string {
  if (!InstrumentId.safeParse(id).success)
    throw new InputError({
      what: `"${id}" cannot be an id`,
      where: "ID",
      why: "an id is lower-case words joined by hyphens: names of the parties or of the treaty, and the year of signature",
      todo: `write ${anyOf([kebab(id)])}, or one like france-comoros-1978`,
    });
  if (!existsSync(join(folder, "instruments")))
    throw new InputError({
      what: `no ledger in "${folder}"`,
      where: "--folder",
      why: "the file goes into the subfolder instruments of a ledger",
      todo: "run it from a checkout, or name its folder data",
    });
  return join(folder, "instruments", `${id}.yaml`);
}

/** Another spelling of the id that would do; an example if nothing of it would. */
function kebab(id: string): string {
  const words = id
    .normalize("NFD")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words === null ? "aland-beland-1900" : words.join("-");
}

function requireKind(kind: string | undefined): void {
  if (kind === undefined || InstrumentKind.safeParse(kind).success) return;
  const close = nearest(kind, InstrumentKind.options);
  throw new InputError({
    what: `no kind of instrument "${kind}"`,
    where: "--kind",
    why: `it is one of ${InstrumentKind.options.join(", ")}`,
    todo: close.length > 0 ? `write ${anyOf(close)}` : "choose one of them, or leave it out",
  });
}

function requireDate(signed: string | undefined): void {
  if (signed === undefined || spanOf(signed) !== null) return;
  throw new InputError({
    what: `"${signed}" is not a date`,
    where: "--signed",
    why: "a date is YYYY, YYYY-MM or YYYY-MM-DD and stands in the calendar",
    todo: "write it like 1978-11-10, or leave it out",
  });
}

/** The parties' keys; names and numbers are looked up. Throws NotFoundError. */
function partiesOf(ledger: Ledger, typed: string | undefined, signed: string | undefined): string[] {
  const day: Day = signed !== undefined && isDay(signed) ? signed : (spanOf(signed ?? "")?.latest ?? ledger.version.verifiedThrough);
  return (typed ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((one) => resolveState(ledger, one, day));
}

/** Writes the file if there is none. Throws InputError. */
function writeNew(file: string, text: string): void {
  try {
    writeNewText(file, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError({
      what: code === "EEXIST" ? `${file} is there already` : `${file} cannot be written (${code})`,
      where: "ID",
      why: code === "EEXIST" ? "a file of facts is never replaced by a skeleton" : "the skeleton is written there",
      todo: code === "EEXIST" ? "edit that file, or choose another id" : "see whether the folder may be written",
    });
  }
}

function nextSteps(ledger: Ledger, id: string, file: string, folder: string): string {
  const gap = ledger.data.gaps?.find((one) => one.id === id);
  return [
    `Wrote ${file}.`,
    ...(gap === undefined
      ? []
      : [`It is listed as missing: ${gap.title}. Remove its row from ${join(folder, "gaps")} when the file is done.`]),
    "1. Fill in every empty value and every YYYY-MM-DD. docs/coding.md explains each key.",
    `2. entente ledger check${folder === "data" ? "" : ` ${folder}`}   (lists what is missing, with file, line and what to write)`,
    "3. npm run prepare   (compiles the ledger)",
    `4. entente instrument show ${id}   (what others will read)`,
  ].join("\n");
}
