/** The library's way in: a client over the ledger that ships with the package. */
import { readCompiled } from "../../load/compiled.ts";
import { partOf } from "../../model/parts.ts";
import { type Client, localClient } from "../client/client.ts";
import { LEDGER_FOLDER } from "../paths.ts";

/** Opens the compiled ledger in `folder` (the shipped one if left out). Rejects with DataError where there is none. */
export async function openLedger(folder: string = LEDGER_FOLDER): Promise<Client> {
  const client = localClient(async (part) => partOf(readCompiled(folder, [part]), part));
  await client.directory(); // so that a missing ledger is found now
  return client;
}
