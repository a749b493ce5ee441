/** Each surface as a function from request to answer, for tests that compare surfaces. */

import { indexLedger } from "../../src/ledger/ledger.ts";
import { readCompiled } from "../../src/load/compiled.ts";
import { PARTS, partOf } from "../../src/model/parts.ts";
import { flagOf } from "../../src/operations/commandLine.ts";
import type { Context } from "../../src/operations/operation.ts";
import type { Language } from "../../src/prose/index.ts";
import { checkCached as checkFolder } from "../../src/surfaces/cli/checkCached.ts";
import { localClient } from "../../src/surfaces/client/client.ts";
import { apiApp } from "../../src/surfaces/http/app.ts";
import { type ManifestEntry, manifest } from "../../src/surfaces/manifest.ts";
import { ledgerData, ledgerFolder } from "../ledgers.ts";
import { long } from "../slow.ts";

export { cli } from "../commandLine.ts";

export const ledger = ledgerData();
export const context: Context = { ledger: indexLedger(ledger), checkFolder };
export const entries: readonly ManifestEntry[] = manifest();
/** The examples of an operation that are tried: every one in the long run, else the first. */
export const examplesOf = ({ examples }: ManifestEntry) => (long ? examples : examples.slice(0, 1));
const contexts = new Map<Language, Context>([["en", context]]);
const contextIn = (language: Language) => {
  const found = contexts.get(language) ?? { ledger: indexLedger(readCompiled(ledgerFolder, PARTS, language)), checkFolder };
  contexts.set(language, found);
  return found;
};
export const HOST = "127.0.0.1:4816";
export const app = apiApp({ contextIn, version: "test", hosts: () => [HOST, "localhost:4816"] });
export const client = localClient(async (part) => JSON.parse(JSON.stringify(partOf(ledger, part))));

/** The command line that asks for an input. */
export function argvOf(entry: ManifestEntry, input: Readonly<Record<string, unknown>>): string[] {
  const text = (value: unknown) => (Array.isArray(value) ? value.join(",") : String(value));
  const places = entry.positional.flatMap((name) => (input[name] === undefined ? [] : [text(input[name])]));
  const flags = Object.entries(input).flatMap(([name, value]) => (entry.positional.includes(name) ? [] : [flagOf(name), text(value)]));
  return [...entry.name.split("."), ...places, ...flags];
}

export async function http(
  path: string,
  init: RequestInit = {},
): Promise<{ status: number; type: string; headers: Headers; body: unknown }> {
  const response = await app.request(`http://${HOST}${path}`, {
    ...init,
    headers: { host: HOST, ...(init.headers as Record<string, string>) },
  });
  const text = await response.text();
  const body: unknown = text === "" ? null : JSON.parse(text);
  return { status: response.status, type: response.headers.get("content-type") ?? "", headers: response.headers, body };
}
