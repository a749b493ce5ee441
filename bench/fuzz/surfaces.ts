/** All surfaces by name, each opened over the project's own files when it is asked for. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { indexLedger } from "../../src/ledger/ledger.ts";
import { readCompiled } from "../../src/load/compiled.ts";
import { PARTS } from "../../src/model/parts.ts";
import { apiApp } from "../../src/surfaces/http/app.ts";
import { contextsOf } from "../../src/surfaces/http/contexts.ts";
import { opened } from "../../src/surfaces/mcp/opened.ts";
import { inTurn } from "../../src/surfaces/mcp/turns.ts";
import type { Surface } from "./surface.ts";
import { type AddressReader, addressesSurface } from "./surfaces/addresses.ts";
import { claimsSurface, sentencesSurface } from "./surfaces/claims.ts";
import { httpSurface } from "./surfaces/http.ts";
import { ledgerFilesSurface } from "./surfaces/ledgerFiles.ts";
import { mcpSurface } from "./surfaces/mcp.ts";
import { importersSurface, queriesSurface } from "./surfaces/tables.ts";

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
    case "ledger":
      return ledgerFilesSurface(join(root, "data"), readCompiled(compiled, PARTS));
    case "claims":
      return claimsSurface(join(root, "data/claims"), context());
    case "sentences":
      return sentencesSurface(
        ["sentences", "sentencesPress", "sentencesJournal"].map((file) => join(root, `test/cases/${file}.yaml`)),
        context(),
      );
    case "importers":
      return importersSurface(await soundFiles(root));
    case "http":
      return httpSurface(httpApp(compiled), HOST);
    case "mcp":
      return mcpSurface({ ledger: opened(compiled), version: "fuzz", turns: inTurn() });
    case "addresses":
      return addressesSurface(
        hashesIn(JSON.parse(readFileSync(join(root, "test/browser/addresses.json"), "utf8"))),
        await addressReader(root),
      );
    case "query":
      return queriesSurface(context().ledger);
  }
}

/** The parts of recorded addresses after the sign #. */
function hashesIn(recorded: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(recorded).flatMap((address) => (address.includes("#") ? [address.slice(address.indexOf("#"))] : []));
}

function httpApp(compiled: string) {
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
