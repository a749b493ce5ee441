/** Each operation names all parts of the ledger that it reads: with these alone it answers as it does with every part. */
import { expect, test } from "vitest";
import { indexLedger, type Ledger } from "../../../src/ledger/ledger.ts";
import { PARTS, type Part } from "../../../src/model/parts.ts";
import { ALL_OPERATIONS } from "../../../src/operations/registry.ts";
import type { OperationName } from "../../../src/operations/table.ts";
import { answerNow } from "../../../src/surfaces/answer.ts";
import { ledgerData } from "../../ledgers.ts";
import { long } from "../../slow.ts";

const ledgers = new Map<string, Ledger>();

/** The ledger with these parts; one for all operations that need the same. */
function ledgerOf(parts: readonly Part[]): Ledger {
  const key = [...parts].sort().join(" ");
  const found = ledgers.get(key) ?? indexLedger(ledgerData(parts));
  ledgers.set(key, found);
  return found;
}

/** Operations that run others need every part, so they have none to forget. */
const OPERATIONS = ALL_OPERATIONS.filter(({ local, asks }) => !local && !asks);

test.each(OPERATIONS.map(({ name, needs, examples }) => [name, needs, examples] as const))(
  "%s reads only the parts it needs",
  (name, needs, examples) => {
    for (const { input } of long ? examples : examples.slice(0, 1)) {
      const answer = answerNow(name as OperationName, { ledger: ledgerOf(needs) }, input);
      expect(answer, JSON.stringify(input)).toEqual(answerNow(name as OperationName, { ledger: ledgerOf(PARTS) }, input));
    }
  },
);
