/** Runs the command line in this process, over the ledger of the tests. */
import { main } from "../src/surfaces/cli/main.ts";
import { manifest } from "../src/surfaces/manifest.ts";
import { ledgerFolder } from "./ledgers.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The manifest as `prepare` writes it, after a round trip through JSON. */
const operations = JSON.parse(JSON.stringify(manifest())) as ReturnType<typeof manifest>;

export async function cli(argv: readonly string[]): Promise<Ran> {
  let out = "";
  let err = "";
  const code = await main(argv, {
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    env: {},
    isTerminal: false,
    manifest: operations,
    version: "test",
    versions: "test",
    ledger: ledgerFolder,
  });
  return { code, out, err };
}
