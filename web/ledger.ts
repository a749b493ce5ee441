/** The ledger in this browser: the typed client over files beside the page. No server is asked, and nothing leaves. */
import { localClient } from "../src/surfaces/client/client.ts";
import type { Part, PartData } from "../src/surfaces/client/words.ts";
import { en } from "./text/en.ts";

/** A download that failed, in words for the reader. */
export class DownloadError extends Error {}

async function loadPart(part: Part): Promise<PartData> {
  const address = new URL(`ledger/${__LEDGER_PARTS__[part] ?? `${part}.json`}`, document.baseURI);
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    throw new DownloadError(en.failure.offline(address.pathname));
  }
  if (!response.ok) throw new DownloadError(en.failure.status(address.pathname, response.status));
  return (await response.json()) as PartData;
}

export const ledger = localClient(loadPart);
