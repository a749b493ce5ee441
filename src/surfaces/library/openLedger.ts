/** The library's entry point: a client over the ledger that ships with the package. */
import { openArchive } from "../../load/archive.ts";
import { type LedgerPlace, readCompiled } from "../../load/compiled.ts";
import { partOf } from "../../model/parts.ts";
import type { Language } from "../../prose/index.ts";
import { type LocalClient, localClient, type SpeakingClient } from "../client/client.ts";
import { LEDGER_FOLDER } from "../paths.ts";

/**
 * Opens the compiled ledger in a folder, by default the one that ships with the package, or an archive: a whole version in one
 * file, whose hash is checked. Rejects with DataError if there is no ledger or the archive is damaged, and with InputError if the
 * file is no archive.
 */
export async function openLedger(from: string | { readonly file: string } = LEDGER_FOLDER): Promise<SpeakingClient> {
  const folder: LedgerPlace = typeof from === "string" ? from : openArchive(from.file);
  const clients = new Map<Language, LocalClient>();
  const clientIn = (language: Language) => {
    const client = clients.get(language) ?? localClient(async (part) => partOf(readCompiled(folder, [part], language), part), language);
    clients.set(language, client);
    return client;
  };
  await clientIn("en").directory(); // reports a missing ledger now
  return { ask: (name, input, { language = "en" } = {}) => clientIn(language).ask(name, input) };
}
