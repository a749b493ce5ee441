/** The Atom feed of the site: the changes that each published version of the ledger made, as text. */
import { indexLedger } from "../../ledger/ledger.ts";
import { type LedgerPlace, readCompiled } from "../../load/compiled.ts";
import { PARTS } from "../../model/parts.ts";
import { loadRunnable } from "../../operations/loaders.ts";
import type { Runnable } from "../../operations/operation.ts";
import { exported } from "../exporting.ts";
import { spokenAnswer } from "../speaking.ts";

/** The feed as text; `folder` is that of the compiled ledger. */
export async function siteFeed(folder: LedgerPlace): Promise<string> {
  const runnable = (await loadRunnable("ledger.diff")) as unknown as Runnable<object, object>;
  const context = { ledger: indexLedger(readCompiled(folder, PARTS)) };
  const answer = spokenAnswer(runnable, context, {});
  return exported(runnable, "atom", { context, input: {}, answer, language: "en" });
}
