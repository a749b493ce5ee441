/** Loads the ledger's files beside the page, with names in the page's language. The page and its worker use the same functions. */
import type { Part, PartData } from "../../../src/surfaces/client/words.ts";

/** A failed download: the file, and the status of the reply, if there was one. */
export class DownloadError extends Error {
  readonly path: string;
  readonly status: number | null;
  constructor(path: string, status: number | null) {
    super(`${path}: ${status ?? "no answer"}`);
    this.path = path;
    this.status = status;
  }
}

/** The parts that hold names or texts which other languages translate. */
const WITH_NAMES: readonly Part[] = ["core", "law", "records", "coverage", "glossary", "literature"];

export async function readPart(part: Part, language: string, base: string): Promise<PartData> {
  if (language === "en" || !WITH_NAMES.includes(part)) return (await read(part, base)) as PartData;
  const [data, names, { renamed }] = await Promise.all([
    read(part, base),
    read(`names-${language}`, base),
    import("../../../src/surfaces/client/renamed.ts"),
  ]);
  return renamed(part, data as PartData, names as Parameters<typeof renamed>[2]);
}

async function read(name: string, base: string): Promise<unknown> {
  const address = new URL(`ledger/${__LEDGER_PARTS__[name] ?? `${name}.json`}`, base);
  const response = await fetch(address).catch(() => {
    throw new DownloadError(address.pathname, null);
  });
  if (!response.ok) throw new DownloadError(address.pathname, response.status);
  // A file that arrives in part is as good as none.
  return response.json().catch(() => {
    throw new DownloadError(address.pathname, null);
  });
}
