/** The ledger in this browser: the typed client over files beside the page. No server is asked, and nothing leaves. */
import { localClient } from "../../../src/surfaces/client/client.ts";
import { en } from "../language/en.ts";
import { language, told } from "../language/language.ts";
import { DownloadError, readPart } from "./ledgerFiles.ts";

/** Why a download failed, in words for the reader. */
export function failureWords(path: string, status: number | null): string {
  return status === null ? en.failure.offline(path) : en.failure.status(path, status);
}

const called = new Map<string, readonly string[]>();

interface NamedState {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly periods: readonly { readonly name: string }[];
}

/** Qualifiers in brackets, which may name other states. */
const QUALIFIER = /\s*[(（].*[)）]$/;

function namesOf({ name, aliases = [], periods }: NamedState): string[] {
  return [...new Set([name, ...aliases, ...periods.map((period) => period.name.replace(QUALIFIER, ""))])];
}

/** Other names of a state: its aliases, those of other days and, for a reader of another language, the English ones. */
export function alsoCalled(id: string): readonly string[] {
  return called.get(id) ?? [];
}

const client = localClient(async (part) => {
  try {
    const read = await readPart(part, language, document.baseURI);
    if (part === "core") for (const state of read["states"] as NamedState[]) called.set(state.id, namesOf(state));
    return read;
  } catch (error) {
    throw error instanceof DownloadError ? new Error(failureWords(error.path, error.status)) : error;
  }
});

export const ledger: typeof client = {
  ready: client.ready,
  holds: client.holds,
  now: (name, input) => told(name, client.now(name, input)),
  ask: async (name, input) => told(name, await client.ask(name, input)),
};
