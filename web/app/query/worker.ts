/**
 * The worker that holds the ledger: it reads the files beside the page and answers every question, so that the page never
 * computes or blocks. The worker's name carries the page's language and address.
 */
import { expose } from "comlink";
import { localClient } from "../../../src/surfaces/client/client.ts";
import { complaintsOf, type InputOf, isUserError, loadComplaints, type OperationName } from "../../../src/surfaces/client/words.ts";
import { DownloadError, readPart } from "./ledgerFiles.ts";
import type { LedgerWorker, Reply } from "./protocol.ts";

const { language, base } = JSON.parse(self.name) as { readonly language: "en" | "zh"; readonly base: string };
const client = localClient((part) => readPart(part, language, base), language, __PLAIN_OPERATIONS__);

async function reply<T>(make: () => Promise<T>): Promise<Reply<T>> {
  try {
    return { kind: "answer", answer: await make() };
  } catch (error) {
    if (isUserError(error)) return { kind: "refused", complaints: complaintsOf(error).map(await loadComplaints(language)) };
    if (error instanceof DownloadError) return { kind: "lost", path: error.path, status: error.status };
    return { kind: "failed", why: error instanceof Error ? error.message : String(error) };
  }
}

const worker: LedgerWorker = {
  directory: () => reply(() => client.directory()),
  load: () => reply(() => client.load(["core", "figures"]).then(() => null)),
  ask: (name, input) => reply(() => client.ask(name as OperationName, input as InputOf<OperationName>)),
  csvOf: (name, inputs) => reply(() => client.csvOf(name as OperationName, inputs as InputOf<OperationName>[])),
  csvOfRows: (rows) => reply(() => client.csvOfRows(rows)),
  exportOf: (name, input, format) => reply(() => client.exportOf(name as OperationName, input as InputOf<OperationName>, format)),
  rowsOf: (name, answer) => reply(() => client.rowsOf(name as OperationName, answer as never)),
};

expose(worker);
