/** Handles one request from the command line: loads the parts of the ledger that it needs, prints the answer, returns the exit code. */

import { InputError, isUserError } from "../../errors.ts";
import { indexLedger, type Ledger } from "../../ledger/ledger.ts";
import { type LedgerPlace, readCompiled } from "../../load/compiled.ts";
import type { AnswerFormat } from "../../model/answerFormats.ts";
import { coded } from "../../model/complaints.ts";
import type { OwnColumns, OwnTables } from "../../model/ownTables.ts";
import { loadRunnable } from "../../operations/loaders.ts";
import type { Context, Runnable } from "../../operations/operation.ts";
import type { OperationName } from "../../operations/table.ts";
import { type Language, loadTerminal, loadVoice } from "../../prose/index.ts";
import { PLAIN, type Style } from "../../views/style.ts";
import { fileOf } from "../answerFile.ts";
import type { ManifestEntry } from "../entry.ts";
import { formatAsked } from "../formats.ts";
import { languageOf, spokenAnswer } from "../speaking.ts";
import { languageAsked, printError } from "./errors.ts";
import type { Io } from "./io.ts";

/** The options of a command line: the answer's format, a dataset, and the operation's inputs. */
export interface Flags {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly format?: string;
  readonly lang?: string;
  /** The path of an archive. */
  readonly ledger?: string;
  readonly source?: string;
  readonly data?: string;
  readonly [field: string]: unknown;
}

/** The two steps that differ between plain requests and those that load the schemas. */
export interface Handling {
  /** The operation's input from the words of a command line; throws InputError. */
  readonly parse: (given: Readonly<Record<string, unknown>>, flag: (field: string) => string) => unknown;
  /** Adds everything else that the operation may use for this input to the context. */
  readonly complete: (context: Context, input: unknown, data: string | undefined) => Promise<Context>;
}

interface Answer {
  readonly kind: string;
}

export async function answerRequest(
  io: Io,
  entry: ManifestEntry,
  values: readonly (string | undefined)[],
  { json: asJson, csv: asCsv, lang, ledger, source, data, ...rest }: Flags,
  { parse, complete }: Handling,
): Promise<number> {
  const { name } = entry;
  const runnable = (await loadRunnable(name as OperationName)) as unknown as Runnable<unknown, Answer>;
  // An operation with an input of that name reads the format itself.
  const { format: typed, ...others } = rest;
  const [format, fields] = entry.formats.length > 0 ? [typed, others] : [undefined, rest];
  const flag = (field: string) =>
    entry.positional.includes(field) ? field.toUpperCase() : (entry.fields.find((one) => one.name === field)?.flag ?? field);
  try {
    const form = formOf(name, { asJson, asCsv, typed: format }, { known: entry.formats, hasRows: runnable.rows !== undefined });
    if (form === "parquet" && io.isTerminal) throw needsFile();
    const places = Object.fromEntries(
      entry.positional.flatMap((field, index) => (values[index] === undefined ? [] : [[field, values[index]]])),
    );
    const input = parse({ ...fields, ...places }, flag);
    const language = languageOf(lang, "--lang");
    const place = await placeOf(io, ledger);
    const outside = { source, data, reads: (own: Context) => runnable.reads?.(own, input) ?? {} };
    const context = await complete(await contextOf(place, entry, language, outside, progressOn(io)), input, data);
    const voice = await loadVoice(language);
    const answer = spokenAnswer(runnable, context, input, voice);
    if (form === "json") io.stdout(`${JSON.stringify(runnable.short?.(answer, input) ?? answer)}\n`);
    else if (form !== null) io.stdout(await fileOf(runnable, form, { context, input, answer, language, voice }));
    else io.stdout(`${(await import("../../views/textAnswers.ts")).textOf(answer as never, await styleOf(io, language))}\n`);
    return name.endsWith(".check") && (answer as unknown as { ok: boolean }).ok === false ? 1 : 0;
  } catch (error) {
    if (!isUserError(error)) throw error;
    await printError(io, error, asJson === true || format === "json", languageAsked(lang), flag);
    return 2;
  }
}

interface Typed {
  readonly asJson: boolean | undefined;
  readonly asCsv: boolean | undefined;
  /** The value of --format. */
  readonly typed: unknown;
}

interface Possible {
  /** The values of --format. */
  readonly known: readonly AnswerFormat[];
  readonly hasRows: boolean;
}

/** The form that was asked for; null for text. Throws InputError for two at once, and for one that the operation lacks. */
function formOf(name: string, { asJson, asCsv, typed }: Typed, { known, hasRows }: Possible): AnswerFormat | null {
  const asked = [asJson ? "json" : undefined, asCsv ? "csv" : undefined, typed].filter((one) => one !== undefined);
  if (asked.length > 1)
    throw new InputError({
      ...coded("one-form", {}),
      what: "two of --json, --csv and --format",
      where: asCsv ? "--csv" : "--format",
      why: "an answer has one form",
      todo: "leave one of them out",
    });
  if (asJson) return "json";
  if (!asCsv) return typed === undefined ? null : formatAsked(String(typed), { name, known, where: "--format" });
  if (hasRows) return "csv";
  throw new InputError({
    ...coded("no-rows", { command: name }),
    what: `${name} has no rows`,
    where: "--csv",
    why: "its answer is not a table",
    todo: "use --json",
  });
}

function needsFile(): InputError {
  return new InputError({
    ...coded("not-text", {}),
    what: "a Parquet file is not text",
    where: "--format",
    why: "a terminal shows text alone",
    todo: "write it to a file: … --format parquet > answer.parquet",
  });
}

/** The archive that was named, or else the program's own ledger. */
async function placeOf(io: Io, archive: string | undefined): Promise<LedgerPlace> {
  return archive === undefined ? io.ledger : (await import("../../load/archive.ts")).openArchive(archive);
}

interface Outside {
  readonly source: string | undefined;
  readonly data: string | undefined;
  /** The columns of the user's copies that the operation reads for its input. */
  readonly reads: (context: Context) => OwnColumns;
}

/** The context of a request. What reads a dataset is loaded only when a dataset is given. */
async function contextOf(
  place: LedgerPlace,
  { needs, dataset, relations }: ManifestEntry,
  language: Language,
  { source, data, reads }: Outside,
  progress: Pick<Context, "progress">,
): Promise<Context> {
  if (source !== undefined && source !== "atop" && source !== "ledger") {
    throw new InputError({
      ...coded("no-dataset", { typed: source }),
      what: `no source "${source}"`,
      where: "--source",
      why: "relations are read from the ledger, or from your own copy of ATOP",
      todo: "write --source atop --data DIR, or leave it out",
    });
  }
  if (source === "atop" && data === undefined) {
    throw new InputError({
      ...coded("data-missing", {}),
      what: "--data is missing",
      where: "--source",
      why: "ATOP is not shipped; it is read from your own copy",
      todo: "add --data DIR, the folder that holds atop5_1m.csv",
    });
  }
  const ledger: Ledger = indexLedger(readCompiled(place, needs, language));
  const base = { ledger, ...progress };
  if (data === undefined) return base;
  const columns = reads(base);
  const tables = Object.keys(columns).length === 0 ? {} : { tables: await readColumns(data, columns, progress) };
  // A copy of ATOP is needed where relations are read from it, and wanted by rules that read it unless other data were asked for.
  const readsAtop = source === "atop" || dataset === "atop" || (relations && tables.tables === undefined);
  if (!readsAtop) return { ...base, ...tables };
  const { loadAtop } = await import("../../load/atop.ts");
  const { ledger: outside, until, members } = await loadAtop(data, ledger.data);
  const atop = { ledger: indexLedger(outside), until, members };
  return { ...base, ...tables, ledger: source === "atop" ? atop.ledger : ledger, outside: { atop } };
}

async function readColumns(data: string, columns: OwnColumns, progress: Pick<Context, "progress">): Promise<OwnTables> {
  const { readTables } = await import("../../dataset/import/tables.ts");
  return readTables(data, columns, progress);
}

/** Tells a terminal how far a long run has come, on one line of standard error that is cleared at the end. */
function progressOn({ isTerminal, stderr }: Io): Pick<Context, "progress"> {
  if (!isTerminal) return {};
  return { progress: (done, of) => stderr(done < of ? `\r${done} of ${of}` : "\r\u001b[K") };
}

async function styleOf({ isTerminal, env }: Io, language: Language): Promise<Style> {
  const words = await loadTerminal(language);
  if (!isTerminal || env["NO_COLOR"]) return { ...PLAIN, words };
  return { words, strong: (text) => `\u001b[1m${text}\u001b[22m`, faint: (text) => `\u001b[2m${text}\u001b[22m` };
}
