/** One operation in the manifest: plain data, so that help and plain requests need not load the operation. */
import type { AnswerFormat } from "../model/answerFormats.ts";
import type { Part } from "../model/parts.ts";
import type { OutsideData } from "../operations/operation.ts";

export interface Field {
  readonly name: string;
  readonly flag: string;
  readonly description: string;
  readonly required: boolean;
  /** The default, as text. */
  readonly fallback: string | null;
  /** The allowed values of an enumeration. */
  readonly values: readonly string[] | null;
  readonly type: "string" | "number" | "boolean";
}

export interface ManifestEntry {
  readonly name: string;
  readonly summary: string;
  readonly needs: readonly Part[];
  readonly positional: readonly string[];
  readonly local: boolean;
  readonly relations: boolean;
  /** The user's own copies that it reads beside the ledger; null: none. */
  readonly dataset: OutsideData | null;
  /** Whether every input is plain words or one of a list, and only the compiled ledger is read. */
  readonly plain: boolean;
  /** The formats that --format and ?format= take; empty if the operation has an input of that name. */
  readonly formats: readonly AnswerFormat[];
  readonly fields: readonly Field[];
  readonly examples: readonly { readonly title: string; readonly input: Record<string, unknown> }[];
}

/** The entry of a name. */
export function findEntry(manifest: readonly ManifestEntry[], name: string): ManifestEntry | undefined {
  return manifest.find((entry) => entry.name === name);
}
