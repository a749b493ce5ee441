/** Puts the criteria to the record beside the page, so that the page is never kept waiting. It reads the same files of the ledger. */
import "./jitless.ts";
import { localClient } from "../src/surfaces/client/client.ts";
import type { InputOf, PartData } from "../src/surfaces/client/words.ts";

export interface CheckAsked {
  /** The folder of the page, in which the ledger lies. */
  readonly base: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly input: InputOf<"mediator.find">;
}

self.onmessage = async ({ data: { base, parts, input } }: MessageEvent<CheckAsked>) => {
  try {
    const client = localClient(async (part) => {
      const response = await fetch(new URL(`ledger/${parts[part] ?? `${part}.json`}`, base));
      if (!response.ok) throw new Error(`${part}: status ${response.status}`);
      return (await response.json()) as PartData;
    });
    const { check } = await client.ask("mediator.find", { ...input, check: "record" });
    self.postMessage({ check });
  } catch (error) {
    self.postMessage({ failed: error instanceof Error ? error.message : String(error) });
  }
};
