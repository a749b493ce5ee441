/** The limit of a duty to the attack of a foreign power: a claim on the duty tells it. */
import { expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { claimsHanded } from "../../../src/load/claimsHanded.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

test("help among the German states is told with its limit to a state outside the Confederation", () => {
  const context = { ledger: indexLedger(ledgerData()), readClaims: claimsHanded };
  const answer = spoken("claims.check", context, { sentence: "The German Confederation obliged Austria to help Hanover in 1866." });
  expect(JSON.stringify(answer)).toContain("only against a state that is not a party");
});
