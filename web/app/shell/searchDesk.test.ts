/** Searches as a news desk types them: the first answer, the first names or the first hits lead to what is meant. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { ledgerData } from "../../../test/ledgers.ts";
import { spoken } from "../../../test/spoken.ts";
import { addressOf } from "./questionAddress.ts";

interface Wanted {
  readonly types: string;
  /** A page by its path and parameters; a state that the first answer names; one of the first hits; a year. */
  readonly to: Readonly<Record<string, string>>;
}

const context = { ledger: indexLedger(ledgerData()) };
const cases = parse(readFileSync(new URL("../../../test/cases/searchDesk.yaml", import.meta.url), "utf8")) as readonly Wanted[];
const FIRST_HITS = 3;

test.each(cases)("$types", ({ types, to }) => {
  const { questions, hits } = spoken("ledger.search", context, { text: types });
  const [question] = questions;
  const first = hits.slice(0, FIRST_HITS).map(({ kind, id }) => `${kind}.${id}`);
  const { path, names, hit, year, ...wanted } = to;
  if (path !== undefined && question === undefined) expect.fail("no answer");
  if (path !== undefined && question !== undefined) {
    const address = addressOf(question);
    expect(address).toContain(path);
    for (const value of Object.values(wanted)) expect(address).toContain(value);
  }
  if (names !== undefined) expect([...questions.flatMap(({ states }) => states), ...hits.map(({ id }) => id)].join(" ")).toMatch(names);
  if (hit !== undefined) expect(first).toContain(hit);
  if (year !== undefined) expect(question?.date).toMatch(year);
});
