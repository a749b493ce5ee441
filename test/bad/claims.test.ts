/** Each broken file of claims, and each text that is too long, gets exactly the expected complaints. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { bindingComplaints } from "../../src/claims/bindings.ts";
import { complaintText } from "../../src/errors.ts";
import { indexLedger } from "../../src/ledger/ledger.ts";
import { checkFolder } from "../../src/load/checkFolder.ts";
import { readClaims } from "../../src/load/claimsFile.ts";
import { claimsHanded } from "../../src/load/claimsHanded.ts";
import { readLedgerFolder } from "../../src/load/ledgerFolder.ts";
import { BINDABLE } from "../../src/operations/run.ts";
import { spoken } from "../spoken.ts";

const here = fileURLToPath(new URL("./claims/", import.meta.url));

function complaintsOf(file: string): string {
  const read = readClaims(`data/claims/${file}`, readFileSync(join(here, file), "utf8"));
  const complaints = Array.isArray(read) ? read : bindingComplaints(read.text, BINDABLE, read.where);
  return `${complaints.map(complaintText).join("\n\n")}\n`;
}

test.each(readdirSync(here).filter((file) => file.endsWith(".yaml")))("%s", (file) => {
  const expected = join(here, file.replace(/\.yaml$/, ".txt"));
  const got = complaintsOf(file);
  if (process.env["ENTENTE_WRITE"] === "1") writeFileSync(expected, got);
  expect(existsSync(expected), "the expected text is not there").toBe(true);
  expect(got).toBe(readFileSync(expected, "utf8"));
  expect(got === "\n").toBe(file === "good.yaml");
});

const head = "id: long\ntitle: Long\nsource: {cite: A long text, checked: text}\nclaims:\n";
const claims = (count: number) =>
  Array.from(
    { length: count },
    (_, n) => `  - id: c${n}\n    says: A claim.\n    kind: opinion\n    not-checkable: {because: opinion, reason: None.}\n`,
  ).join("");
const { ledger } = readLedgerFolder(fileURLToPath(new URL("./base/", import.meta.url)));
const context = { ledger: indexLedger(ledger), readClaims: claimsHanded };

test("10,000 lines get the limit, at the first place", () => {
  const content = `${head}${claims(2499)}`;
  expect(content.trimEnd().split("\n")).toHaveLength(10_000);
  expect(() => spoken("claims.check", context, { content })).toThrow(
    "claims:1:1: the text has 10000 lines and 258858 characters\n  why: a text of claims has at most 200000 characters and 500 claims\n  do:  divide it into several texts",
  );
});

test("more than 500 claims get the limit, or a part that says so", () => {
  const content = `${head}${claims(501)}`;
  expect(() => spoken("claims.check", context, { content })).toThrow(
    "text: the text has 501 claims\n  why: at most 500 are checked at a time\n  do:  divide the text, or ask for the first 500: the answer then says that it is a part",
  );
  expect(spoken("claims.check", context, { content, first: 500 }).texts[0]?.partial).toEqual({ checked: 500, of: 501 });
});

test("a text that nobody handed over, and a file where there is no disk", () => {
  expect(() => spoken("claims.check", { ledger: context.ledger }, { content: head })).toThrow("claims cannot be read here");
  expect(() => spoken("claims.check", context, { text: "mine.yaml" })).toThrow('the file "mine.yaml" cannot be read here');
});

test("ledger.check reads the claims of a folder, and what they are bound to", () => {
  const folder = mkdtempSync(join(tmpdir(), "entente-claims-"));
  cpSync(fileURLToPath(new URL("./base", import.meta.url)), folder, { recursive: true });
  mkdirSync(join(folder, "claims", "verdicts"), { recursive: true });
  for (const file of ["bound-to-nothing.yaml", "wrong-arguments.yaml"]) cpSync(join(here, file), join(folder, "claims", file));
  writeFileSync(join(folder, "claims", "verdicts", "0.0.1.json"), "{");
  const { ok, complaints } = spoken("ledger.check", { ...context, checkFolder }, { folder });
  rmSync(folder, { recursive: true });
  expect(ok).toBe(false);
  expect(complaints.map(({ where, what }) => `${where.replace(`${folder}/`, "")} ${what}`)).toEqual([
    'claims/bound-to-nothing.yaml:5:5 the claim "one" is bound to no operation',
    expect.stringMatching(/^claims\/verdicts\/0\.0\.1\.json:1:1 this is not JSON/),
    'claims/wrong-arguments.yaml:8:55 allies.count takes no "stat"',
    'claims/wrong-arguments.yaml:17:30 ties.between takes no "day"',
    'claims/wrong-arguments.yaml:14:63 ties.between does not take "defense" as "type"',
  ]);
});

test("ledger.check looks up what the claims of a sound folder name, in that folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "entente-claims-"));
  cpSync(fileURLToPath(new URL("./base", import.meta.url)), folder, { recursive: true });
  mkdirSync(join(folder, "claims"), { recursive: true });
  const claim = (id: string, bound: string, at: string) =>
    `  - id: ${id}\n    says: It is so.\n    kind: law\n    bound-to: ${bound}\n    expect: [{at: '${at}', exists: true}]\n`;
  const ids = `id: ids\ntitle: Ids\nsource: {cite: A test, checked: text}\nclaims:\n${[
    claim("asked", "{operation: instrument.show, input: {id: nowhere-1900}}", "inForce"),
    claim("filtered", "{operation: state.show, input: {state: AAA}}", "owes[owedTo=ZZZ].article"),
  ].join("")}`;
  writeFileSync(join(folder, "claims", "ids.yaml"), ids);
  const { complaints } = spoken("ledger.check", { ...context, checkFolder }, { folder });
  rmSync(folder, { recursive: true });
  expect(complaints.map(({ where, what }) => `${where.replace(`${folder}/`, "")} ${what}`)).toEqual([
    'claims/ids.yaml:8:56 no instrument "nowhere-1900"',
    'claims/ids.yaml:14:19 "ZZZ" is no value of "owedTo" in this filter',
  ]);
});
