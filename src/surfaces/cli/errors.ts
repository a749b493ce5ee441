/** Errors of the command line, in the four parts of every complaint. */

import type { CommanderError } from "commander";
import { complaintText, type DataError, InputError, type UserError } from "../../errors.ts";
import { nearest } from "../../ledger/nearest.ts";
import { isDamagedLedger } from "../../load/sealed.ts";
import { coded } from "../../model/complaints.ts";
import { flagOf } from "../../operations/commandLine.ts";
import { fieldElsewhere, renamedComplaint, renamedField, renamedOperation } from "../../operations/formerNames.ts";
import { loadComplaints } from "../../prose/complaints.ts";
import { LANGUAGES, type Language, loadTerminal } from "../../prose/index.ts";
import { findEntry, type ManifestEntry } from "../entry.ts";
import { OWN_COMMANDS } from "./commands.ts";
import type { Io } from "./io.ts";

/** Prints a complaint to standard error in a language, as text or as one JSON object. */
export async function printError(
  io: Io,
  error: UserError,
  json: boolean,
  language: Language,
  flag: (field: string) => string = (field) => field,
): Promise<void> {
  if (isDamagedLedger(error)) io.onDamagedLedger?.();
  const told = await loadComplaints(language);
  const { code, args, ...said } = told({ ...error.complaint, where: flag(error.complaint.where) });
  const complaint = { ...said, ...(code === undefined ? {} : { code, args }) };
  if (json) io.stderr(`${JSON.stringify({ kind: error.kind, ...complaint })}\n`);
  else if (language === "en") io.stderr(`${error.kind === "data" ? error.message : complaintText(complaint)}\n`);
  else {
    const { colon, reports } = await loadTerminal(language);
    const all = error.kind === "data" ? (error as DataError).complaints.map(told) : [complaint];
    const lines = all.map(({ what, where, why, todo }) => `${where}${colon}${what}\n${reports.why(why)}\n${reports.todo(todo)}`);
    io.stderr(`${lines.join("\n")}\n`);
  }
}

/** The language that a command line asks for; English if it asks for none that is spoken. */
export function languageAsked(lang: string | undefined): Language {
  return LANGUAGES.find((one) => one === lang) ?? "en";
}

/** The names on a command line: its noun, its verb, and the entry of both. */
interface Named {
  readonly noun: string;
  readonly verb: string | undefined;
  readonly entry: ManifestEntry | undefined;
  /** The command as typed: `entente state show`. */
  readonly command: string;
}

/** Commander's error as a complaint that lists the possible commands or options. */
export function usageComplaint(error: CommanderError, argv: readonly string[], manifest: readonly ManifestEntry[]): UserError {
  const [noun = "", verb] = argv.filter((word) => !word.startsWith("-"));
  const entry = findEntry(manifest, `${noun}.${verb}`);
  const named: Named = { noun, verb, entry, command: ["entente", noun, verb].filter(Boolean).join(" ") };
  return (
    unknownNoun(named, manifest) ??
    unknownVerb(named, manifest) ??
    unknownOption(error, named) ??
    missingArgument(error, named) ??
    tooManyArguments(error, named, argv) ??
    new InputError({
      ...coded("line-unread", { command: `entente ${noun}` }),
      what: error.message.replace(/^error: /, ""),
      where: argv.join(" "),
      why: "the command line could not be read",
      todo: `see entente ${noun} --help`,
    })
  );
}

/** The names of all commands, noun.verb; those of operations first. */
function namesOf(manifest: readonly ManifestEntry[]): string[] {
  return [...manifest.map(({ name }) => name), ...Object.keys(OWN_COMMANDS)];
}

function unknownNoun({ noun }: Named, manifest: readonly ManifestEntry[]): UserError | undefined {
  const nouns = [...new Set(namesOf(manifest).map((name) => name.split(".")[0] ?? ""))];
  if (nouns.includes(noun)) return undefined;
  const close = nearest(noun, nouns, 2);
  return new InputError({
    ...coded("no-command", { typed: noun, known: nouns, close }),
    what: noun === "" ? "no command" : `no command "${noun}"`,
    where: "entente",
    why: `the commands are ${nouns.join(", ")}`,
    todo: close.length > 0 ? `write ${close.map((one) => `entente ${one}`).join(" or ")}` : "see entente --help",
  });
}

function unknownVerb({ noun, verb, entry }: Named, manifest: readonly ManifestEntry[]): UserError | undefined {
  const verbs = namesOf(manifest).flatMap((name) => (name.startsWith(`${noun}.`) ? [name.slice(noun.length + 1)] : []));
  if (verbs.length === 0 || entry !== undefined || verbs.includes(verb ?? "")) return undefined;
  const renamed = renamedOperation(`${noun}.${verb}`);
  if (renamed !== undefined)
    return new InputError(renamedComplaint(`entente ${noun} ${verb}`, `entente ${renamed.replace(".", " ")}`, `entente ${noun}`));
  const close = verb === undefined ? [] : nearest(verb, verbs, 2);
  return new InputError({
    ...coded("no-verb", { noun, verb: verb ?? null, verbs, close }),
    what: verb === undefined ? `"entente ${noun}" lacks its verb` : `no command "${noun} ${verb}"`,
    where: `entente ${noun}`,
    why: `the verbs of ${noun} are ${verbs.join(", ")}`,
    todo: close.length > 0 ? `write ${close.map((one) => `entente ${noun} ${one}`).join(" or ")}` : `see entente ${noun} --help`,
  });
}

function unknownOption({ message }: CommanderError, { entry, command }: Named): UserError | undefined {
  const unknown = /unknown option '([^']+)'/.exec(message)?.[1];
  if (unknown === undefined) return undefined;
  const flags = [
    ...(entry?.fields ?? []).filter(({ name }) => !entry?.positional.includes(name)).map(({ flag }) => flag),
    "--json",
    "--csv",
    ...((entry?.formats.length ?? 0) > 0 ? ["--format"] : []),
    "--lang",
    "--ledger",
    ...(entry?.relations ? ["--source", "--data"] : []),
  ];
  // The dashes are no letters: with them every short word would lie near another.
  const word = unknown.replace(/^-+/, "");
  const renamed = renamedField(entry?.name ?? "", word);
  if (renamed !== undefined) return new InputError(renamedComplaint(unknown, flagOf(renamed)));
  const own = fieldElsewhere(entry?.name ?? "", word);
  const bare = flags.map((flag) => flag.replace(/^-+/, ""));
  const close = (own === undefined ? nearest(word, bare, 2) : [own]).map((one) => `--${one}`);
  return new InputError({
    ...coded("unknown-option", { option: unknown, command, options: flags, close }),
    what: `unknown option ${unknown}`,
    where: unknown,
    why: `${command} takes ${flags.join(", ")}`,
    todo: close.length > 0 ? `write ${close.join(" or ")}` : "leave it out",
  });
}

function missingArgument({ message }: CommanderError, { entry, command }: Named): UserError | undefined {
  const missing = /missing required argument '([^']+)'/.exec(message)?.[1];
  if (missing === undefined) return undefined;
  const field = entry?.fields.find(({ name }) => name === missing);
  return new InputError({
    ...coded("word-missing", {
      word: missing,
      command,
      write: [command, ...(entry?.positional ?? [missing]).map((one) => one.toUpperCase())].join(" "),
    }),
    what: `${missing} is missing`,
    where: missing,
    why: field === undefined ? `${command} needs it` : `${command} needs it: ${field.description}`,
    todo: `write: ${[command, ...(entry?.positional ?? [missing]).map((one) => one.toUpperCase())].join(" ")}`,
  });
}

function tooManyArguments({ message }: CommanderError, { entry, command }: Named, argv: readonly string[]): UserError | undefined {
  if (!/too many arguments/.test(message)) return undefined;
  return new InputError({
    ...coded("too-many-words", { command, words: entry?.positional ?? [] }),
    what: "too many words",
    where: argv.join(" "),
    why: `${command} takes ${(entry?.positional ?? []).join(", ") || "no words of its own"}`,
    todo: "quote a name of several words, or give a date as --date",
  });
}
