/**
 * Claims that people make, with the verdict that law and history give, written by a reader who had not seen the checker. A
 * verdict that the ledger does not reach yet is marked `lacks`, with the reason; its test expects to fail.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { indexLedger } from "../../src/ledger/ledger.ts";
import { claimsHanded } from "../../src/load/claimsHanded.ts";
import { ledgerData } from "../ledgers.ts";
import { spoken } from "../spoken.ts";

interface Expected {
  readonly verdict: string;
  readonly reason: string;
  readonly lacks?: string;
}

const folder = fileURLToPath(new URL("../cases/claims/", import.meta.url));
const context = { ledger: indexLedger(ledgerData()), readClaims: claimsHanded };
const files = readdirSync(folder).filter((file) => file.endsWith(".yaml") && !file.endsWith(".expected.yaml"));

describe.each(files)("%s", (file) => {
  const expected = parse(readFileSync(`${folder}${file.replace(".yaml", ".expected.yaml")}`, "utf8")) as Record<string, Expected>;
  const [text] = spoken("claims.check", context, { text: file, content: readFileSync(`${folder}${file}`, "utf8") }).texts;
  const claims = text?.claims ?? [];
  test("has a verdict for every claim", () => expect(claims.map(({ id }) => id).sort()).toEqual(Object.keys(expected).sort()));
  for (const { id, says, verdict } of claims)
    (expected[id]?.lacks === undefined ? test : test.fails)(says, () => expect(verdict).toBe(expected[id]?.verdict));
});
