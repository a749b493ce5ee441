/** Filters of claims with an article, an organ, a day or a reading that the ledger does not have: an error with the nearest, never a verdict. */
import { expect, test } from "vitest";
import { bindingComplaints } from "../../../src/claims/bindings.ts";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { BINDABLE } from "../../../src/operations/run.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

const ledger = indexLedger(ledgerData());
const NATO = { operation: "instrument.show", input: { id: "north-atlantic-1949" } };
const RUN = { ledger, run: (name: string, input: unknown) => spoken(name as "instrument.show", { ledger }, input) as object };

function complaintsOn(binding: object, at: string): string[] {
  const claim = { id: "a", says: "x", kind: "law", "bound-to": binding, expect: [{ at, exists: true }] };
  const text = { id: "t", title: "T", source: { cite: "X", checked: "text" }, claims: [claim] };
  return bindingComplaints(text as never, BINDABLE, (path) => path.join("."), RUN as never).map(({ what, todo }) => `${what}: ${todo}`);
}

test.each([
  [
    "an organ by its initials",
    NATO,
    "instrument.acts[organ=NAC].date",
    '"NAC" is no value of "organ" in this filter: write "North Atlantic Council"',
  ],
  [
    "an article in the other numerals",
    NATO,
    "instrument.obligations[article=V].type",
    '"V" is no value of "article" in this filter: write "5"',
  ],
  ["an article with its word", NATO, "instrument.obligations[article=Art. 5].type", 'this filter: write "5"'],
  [
    "a day that is in no calendar",
    { operation: "ties.between", input: { a: "USA", b: "JPN", date: "1951-13-01" } },
    "ties.type",
    "is not a date",
  ],
  [
    "a reading beyond the list",
    { operation: "crisis.trace", input: { initiator: "AZE", target: "ARM", reading: "csto-1992:own-soil-only=9" } },
    "obligations.status",
    "has no reading 9: choose one from 1 to 2",
  ],
  [
    "a question that is none",
    { operation: "crisis.trace", input: { initiator: "AZE", target: "ARM", reading: "csto-1992:own-soil=1" } },
    "obligations.status",
    'write "own-soil-only"',
  ],
])("%s is an error", (_name, binding, at, expected) => expect(complaintsOn(binding, at).join("\n")).toContain(expected));

test.each([
  ["an organ on record", NATO, "instrument.acts[organ=North Atlantic Council].date"],
  ["an article on record", NATO, "instrument.obligations[article=5|4].type"],
  [
    "a state that did not exist: the answer says why",
    { operation: "ties.between", input: { a: "DDR", b: "JPN", date: "2000-01-01" } },
    "ties.type",
  ],
])("%s is none", (_name, binding, at) => expect(complaintsOn(binding, at)).toEqual([]));
