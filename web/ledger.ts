/** The ledger in this browser: the typed client over files beside the page. No server is asked, and nothing leaves. */
import { localClient } from "../src/surfaces/client/client.ts";
import { DownloadError, readPart } from "./ledgerFiles.ts";
import { en } from "./text/en.ts";
import { language, told } from "./text/language.ts";

/** Why a download failed, in words for the reader. */
export function failureWords(path: string, status: number | null): string {
  return status === null ? en.failure.offline(path) : en.failure.status(path, status);
}

const client = localClient((part) =>
  readPart(part, language, document.baseURI).catch((error: unknown) => {
    throw error instanceof DownloadError ? new Error(failureWords(error.path, error.status)) : error;
  }),
);

export const ledger: typeof client = {
  ready: client.ready,
  now: (name, input) => told(name, client.now(name, input)),
  ask: async (name, input) => told(name, await client.ask(name, input)),
};
