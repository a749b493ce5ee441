/** The manual page entente(1), made from the manifest, in the macros of man(7). */
import { commandLine } from "../../operations/commandLine.ts";
import { type CommandNode, commandTree, type Takes } from "../cli/commandTree.ts";
import { type ManifestEntry, manifest } from "../manifest.ts";

/** The page as text. `date` is the day through which the ledger was verified. */
export function manPage(version: string, date: string): string {
  const entries = manifest();
  return [
    `.TH ENTENTE 1 "${date}" "Entente ${version}"`,
    ".SH NAME",
    "entente \\- who owes what to whom under treaties between states",
    ".SH SYNOPSIS",
    ".B entente",
    "[\\fInoun verb\\fR [\\fIwords\\fR] [\\fIoptions\\fR]]",
    ".SH DESCRIPTION",
    ...prose("Reads a ledger of the commitments between states, from 1816 to today, and answers questions about it."),
    ...prose("Without a command it compares China and America."),
    ".SH COMMANDS",
    ...commandTree(entries).flatMap((node) =>
      section(
        node,
        entries.find(({ name }) => name === `${node.noun}.${node.verb}`),
      ),
    ),
    ".SH EXIT STATUS",
    ...[
      ["0", "answered, also with an empty list"],
      ["1", "a check failed"],
      ["2", "bad input; standard error says what is wrong, where, why, and what to do"],
      ["70", "a mistake in this program"],
    ].flatMap(([code = "", meaning = ""]) => [".TP", `.B ${code}`, ...prose(meaning)]),
    ".SH ENVIRONMENT",
    ".TP",
    ".B NO_COLOR",
    ...prose("If it is set, text is printed without bold and faint letters."),
    "",
  ]
    .join("\n")
    .replace(/\n+$/, "\n");
}

function section({ noun, verb, summary, words, options }: CommandNode, entry: ManifestEntry | undefined): string[] {
  return [
    `.SS entente ${[noun, verb].filter(Boolean).join(" ")}${words.map(({ name }) => ` \\fI${escaped(name.toUpperCase())}\\fR`).join("")}`,
    ...prose(summary),
    ...options.flatMap(({ flag, description, takes }) => [
      ".TP",
      `\\fB${escaped(flag)}\\fR${takes === "nothing" ? "" : ` \\fI${escaped(flag.slice(2))}\\fR`}`,
      ...prose([description, listOf(takes)].filter(Boolean).join(": ") || "See --help."),
    ]),
    ...(entry?.examples.length ? [".PP", "Examples:"] : []),
    ...(entry?.examples ?? []).flatMap(({ title, input }) => [
      ".PP",
      ...prose(`${title}:`),
      ".RS 4",
      ".nf",
      escaped(commandLine(entry as ManifestEntry, input)),
      ".fi",
      ".RE",
    ]),
  ];
}

function listOf(takes: Takes): string {
  return Array.isArray(takes) ? takes.join(", ") : "";
}

/** Text as lines of at most some 72 letters, because the macros read long ones badly. */
function prose(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 72) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map(escaped);
}

/** Text in which no letter is read as a macro: backslashes, hyphens of options, and a point or an apostrophe at the head. */
function escaped(text: string): string {
  return text.replaceAll("\\", "\\e").replaceAll("-", "\\-").replace(/^[.']/, "\\&$&");
}
