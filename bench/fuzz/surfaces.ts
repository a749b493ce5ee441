/**
 * All surfaces by name, each opened over the project's own files when it is asked for. What one needs is loaded for it alone, so that the
 * memory of its process is its own.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { indexLedger } from "../../src/ledger/ledger.ts";
import { readCompiled } from "../../src/load/compiled.ts";
import { PARTS } from "../../src/model/parts.ts";
import type { Surface } from "./surface.ts";
import type { AddressReader } from "./surfaces/addresses.ts";

export interface Place {
  /** The project's folder. */
  readonly root: string;
  /** The folder of the compiled ledger. */
  readonly compiled: string;
}

export const NAMES = ["ledger", "claims", "sentences", "importers", "http", "mcp", "addresses", "query"] as const;
export type Name = (typeof NAMES)[number];

const HOST = "127.0.0.1:4816";

export async function openSurface(name: Name, { root, compiled }: Place): Promise<Surface> {
  const context = () => ({ ledger: indexLedger(readCompiled(compiled, PARTS)) });
  switch (name) {
    case "ledger": {
      const { ledgerFilesSurface } = await import("./surfaces/ledgerFiles.ts");
      return ledgerFilesSurface(join(root, "data"), readCompiled(compiled, PARTS));
    }
    case "claims": {
      const { claimsSurface } = await import("./surfaces/claims.ts");
      return claimsSurface(join(root, "data/claims"), context());
    }
    case "sentences": {
      const { sentencesSurface } = await import("./surfaces/claims.ts");
      const files = ["sentences", "sentencesPress", "sentencesJournal"].map((file) => join(root, `test/cases/${file}.yaml`));
      return sentencesSurface(files, context());
    }
    case "importers": {
      const { importersSurface } = await import("./surfaces/importers.ts");
      return importersSurface(await soundFiles(root));
    }
    case "http": {
      const { httpSurface } = await import("./surfaces/http.ts");
      return httpSurface(await httpApp(compiled), HOST);
    }
    case "mcp": {
      const { mcpSurface } = await import("./surfaces/mcp.ts");
      const { opened } = await import("../../src/surfaces/mcp/opened.ts");
      const { inTurn } = await import("../../src/surfaces/mcp/turns.ts");
      return mcpSurface({ ledger: opened(compiled), version: "fuzz", turns: inTurn() });
    }
    case "addresses": {
      const { addressesSurface } = await import("./surfaces/addresses.ts");
      const recorded = JSON.parse(readFileSync(join(root, "test/browser/addresses.json"), "utf8"));
      return addressesSurface(hashesIn(recorded), await addressReader(root));
    }
    case "query": {
      const { queriesSurface } = await import("./surfaces/queries.ts");
      return queriesSurface(context().ledger);
    }
  }
}

/** The parts of recorded addresses after the sign #. */
function hashesIn(recorded: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(recorded).flatMap((address) => (address.includes("#") ? [address.slice(address.indexOf("#"))] : []));
}

async function httpApp(compiled: string) {
  const { apiApp } = await import("../../src/surfaces/http/app.ts");
  const { contextsOf } = await import("../../src/surfaces/http/contexts.ts");
  const contextIn = contextsOf(async (language) => ({ ledger: indexLedger(readCompiled(compiled, PARTS, language)) }));
  return apiApp({ contextIn, version: "fuzz", hosts: () => [HOST] });
}

/** Small sound files of every dataset. */
async function soundFiles(root: string): Promise<string[]> {
  const { soundFile } = await import(join(root, "test/unit/dataset/import/copies.ts"));
  const { DATASETS } = await import("../../src/dataset/import/datasets/index.ts");
  return DATASETS.map(({ id }) => soundFile(id));
}

/** The app's own reading of addresses, with as much of a browser as it touches when it is loaded. */
async function addressReader(root: string): Promise<AddressReader> {
  const location = { hash: "", pathname: "/", search: "" };
  const history = { state: null, replaceState: () => {}, pushState: () => {} };
  Object.assign(globalThis, { window: { location, history, addEventListener: () => {} }, document: {} });
  const load = (file: string) => import(join(root, "web/app", file));
  const files = ["query/history.ts", "query/addressWords.ts", "query/search.ts", "routes.ts"];
  const { ROUTES: routes, ...rest } = Object.assign({}, ...(await Promise.all(files.map(load))));
  return { ...rest, routes };
}
