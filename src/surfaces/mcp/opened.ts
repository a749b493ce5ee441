/** The ledger as the server asks it: opened once for each language, part by part as the calls need them. */
import { type LedgerPlace, partReader } from "../../load/compiled.ts";
import type { Language } from "../../prose/index.ts";
import { type LocalClient, localClient, type SpeakingClient } from "../client/client.ts";
import type { DirectoryData } from "../client/directory.ts";

export interface Opened extends SpeakingClient {
  /** The states and instruments of the ledger, by which addresses and arguments are completed. */
  readonly directory: () => Promise<DirectoryData>;
  /** Reads the part of the ledger that every question needs. */
  readonly preload: () => Promise<void>;
}

function newClient(folder: LedgerPlace, language: Language): LocalClient {
  const read = partReader(folder, language);
  return localClient(async (part) => read(part), language);
}

/** Opens the compiled ledger in the folder, or an archive. Nothing of a folder is read before `preload` or the first question. */
export function opened(folder: LedgerPlace): Opened {
  const clients = new Map<Language, LocalClient>();
  const clientIn = (language: Language) => {
    const client = clients.get(language) ?? newClient(folder, language);
    clients.set(language, client);
    return client;
  };
  return {
    ask: (name, input, { language = "en" } = {}) => clientIn(language).ask(name, input),
    directory: () => clientIn("en").directory(),
    preload: () => clientIn("en").load([]),
  };
}
