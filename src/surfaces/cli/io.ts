/** Everything that `main` takes from outside: output, environment, manifest, ledger. */
import type { LedgerPlace } from "../../load/compiled.ts";
import type { ManifestEntry } from "../entry.ts";

export interface Io {
  /** Text, or the bytes of a file that is not text. */
  readonly stdout: (text: string | Uint8Array) => void;
  readonly stderr: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  readonly manifest: readonly ManifestEntry[];
  /** The version of this program. */
  readonly version: string;
  /** The versions of this program and of its ledger, as --version prints them. */
  readonly versions: string;
  /** The folder of the compiled ledger, or an archive in its place. */
  readonly ledger: LedgerPlace;
  /** Called when the compiled ledger was found to be damaged. */
  readonly onDamagedLedger?: () => void;
}
