/** Every command with its words and options, for shell completion and the manual page. */
import type { ManifestEntry } from "../entry.ts";
import { OWN_COMMANDS, OWN_OPTIONS } from "./commands.ts";

/** Lists of the ledger's keys that complete a word. */
export const KEY_LISTS = ["states", "instruments", "places"] as const;
export type KeyList = (typeof KEY_LISTS)[number];
export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

export interface CommandOption {
  readonly flag: string;
  readonly description: string;
  /** The words that it takes: fixed ones, keys of the ledger, the name of a file, or any. */
  readonly takes: Takes;
}

export type Takes = readonly string[] | { readonly keys: KeyList } | "file" | "any" | "nothing";

/** The words offered: fixed ones joined by blanks, or what `keys` makes of a list; null where any word may stand. */
export function offered(takes: Takes, keys: (list: KeyList) => string): string | null {
  if (typeof takes === "string") return null;
  return isList(takes) ? takes.join(" ") : keys(takes.keys);
}

function isList(takes: Exclude<Takes, string>): takes is readonly string[] {
  return Array.isArray(takes);
}

export interface CommandNode {
  readonly noun: string;
  /** null: the command is one word. */
  readonly verb: string | null;
  readonly summary: string;
  readonly words: readonly { readonly name: string; readonly takes: Takes }[];
  readonly options: readonly CommandOption[];
}

/** The inputs that take keys of the ledger, by name. */
const KEYS: Readonly<Record<string, KeyList>> = Object.freeze({
  state: "states",
  a: "states",
  b: "states",
  initiator: "states",
  target: "states",
  place: "places",
  instrument: "instruments",
});
/** Nouns whose input `id` is a key of the ledger. */
const ID_KEYS: Readonly<Record<string, KeyList>> = Object.freeze({ instrument: "instruments" });
/** Options of every surface that name a file or a folder. */
const FILES = ["--data", "--folder", "--out", "--site", "--file"];

/** The commands of the manifest, then those that are no operations, in the order of help. */
export function commandTree(manifest: readonly ManifestEntry[]): CommandNode[] {
  return [...manifest.map(nodeOf), ...(Object.keys(OWN_COMMANDS) as (keyof typeof OWN_COMMANDS)[]).map(ownNode)];
}

function nodeOf(entry: ManifestEntry): CommandNode {
  const [noun = "", verb = ""] = entry.name.split(".");
  const takes = (name: string, values: readonly string[] | null, isBoolean = false): Takes => {
    const keys = name === "id" ? ID_KEYS[noun] : KEYS[name];
    if (values !== null) return values;
    if (keys !== undefined) return { keys };
    return FILES.includes(`--${name}`) ? "file" : isBoolean ? "nothing" : "any";
  };
  const fieldOf = (name: string) => entry.fields.find((field) => field.name === name);
  return {
    noun,
    verb,
    summary: entry.summary,
    words: entry.positional.map((name) => ({ name, takes: takes(name, fieldOf(name)?.values ?? null) })),
    options: [
      ...entry.fields
        .filter(({ name }) => !entry.positional.includes(name))
        .map(({ name, flag, description, values, type }) => ({ flag, description, takes: takes(name, values, type === "boolean") })),
      ...answerOptions(entry),
    ],
  };
}

function answerOptions({ formats, relations, dataset }: ManifestEntry): CommandOption[] {
  return [
    { flag: "--json", description: "The whole answer as JSON", takes: "nothing" },
    { flag: "--csv", description: "The answer's rows as CSV", takes: "nothing" },
    ...(formats.length > 0 ? [{ flag: "--format", description: "The answer as a file", takes: formats }] : []),
    { flag: "--ledger", description: "An archive of the ledger in place of the present one", takes: "file" },
    { flag: "--lang", description: "The language of names and sentences", takes: ["en", "zh"] },
    ...(relations
      ? [{ flag: "--source", description: "Read your own copy of ATOP in place of the ledger", takes: ["ledger", "atop"] }]
      : []),
    ...(relations || dataset
      ? [{ flag: "--data", description: "The folder that holds your own copy of a dataset", takes: "file" as const }]
      : []),
  ];
}

function ownNode(name: keyof typeof OWN_COMMANDS): CommandNode {
  const [noun = "", verb = null] = name.split(".");
  return {
    noun,
    verb,
    summary: OWN_COMMANDS[name],
    words:
      name === "completion"
        ? [{ name: "shell", takes: SHELLS }]
        : name === "ledger.new"
          ? [{ name: "id", takes: "any" }]
          : name === "dataset.query"
            ? [{ name: "sql", takes: "any" }]
            : noun === "sweep"
              ? [{ name: "file", takes: "file" }]
              : [],
    options: OWN_OPTIONS[name].map((flag) => ({ flag, description: "", takes: FILES.includes(flag) ? "file" : "any" })),
  };
}

/** The nouns, each once. */
export function nounsOf(tree: readonly CommandNode[]): string[] {
  return [...new Set(tree.map(({ noun }) => noun))];
}
