/** Each broken file gets exactly the expected complaints; `good.yaml` gets none. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { complaintText, DataError } from "../../src/errors.ts";
import { loadLedgerFolder, readLedgerFolder } from "../../src/load/ledgerFolder.ts";

const here = fileURLToPath(new URL("./", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "entente-bad-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The base ledger with one more instrument, under the good file's name. */
function folderWith(file: string, room = "instruments", name = "aland-beland-1900.yaml"): string {
  const folder = join(scratch, file.replace(/\W/g, "-"));
  cpSync(join(here, "base"), folder, { recursive: true });
  mkdirSync(join(folder, room), { recursive: true });
  writeFileSync(join(folder, room, name), readFileSync(join(here, file)));
  return folder;
}

const complaintsOf = (folder: string) => readLedgerFolder(folder).complaints.map(complaintText).join("\n\n");

test("the good file is good", () => {
  expect(complaintsOf(folderWith("good.yaml"))).toBe("");
});

const broken = readdirSync(here).filter((file) => file.endsWith(".yaml") && file !== "good.yaml");

test.each(broken)("%s", (file) => {
  const expected = join(here, file.replace(/\.yaml$/, ".txt"));
  const got = `${complaintsOf(folderWith(file))}\n`;
  if (process.env["ENTENTE_WRITE"] === "1") writeFileSync(expected, got);
  expect(existsSync(expected), "the expected text is not there").toBe(true);
  expect(got).toBe(readFileSync(expected, "utf8"));
  expect(got).not.toBe("\n");
});

test("all complaints of all files come in one run, and one error holds them", () => {
  const folder = folderWith("misspelt-key.yaml");
  writeFileSync(join(folder, "instruments", "other-1901.yaml"), readFileSync(join(here, "unknown-value.yaml")));
  const text = complaintsOf(folder);
  expect(text).toContain("trigerr");
  expect(text).toContain("defense");
  expect(() => loadLedgerFolder(folder)).toThrow(DataError);
});

test("the same instrument in two files is a complaint at the second", () => {
  const folder = folderWith("good.yaml");
  writeFileSync(join(folder, "instruments", "copy.yaml"), readFileSync(join(here, "good.yaml")));
  expect(complaintsOf(folder)).toContain('the instrument "aland-beland-1900" is defined twice');
});

test.each([
  [
    "an unknown column",
    "a,b,established,severd,resumed,source,checked,verified-through,note\n",
    'unknown column "severd"',
    "data/records/relations.csv:1:4",
  ],
  [
    "a wrong key in a row",
    "a,b,established,severed,resumed,source,checked,verified-through,note\nAAA,BBX,1900,,,gazette,text,2026,\n",
    'unknown state "BBX"',
    "data/records/relations.csv:2:1",
  ],
  [
    "an open quote",
    'a,b,established,severed,resumed,source,checked,verified-through,note\nAAA,"BBB,1900,,,gazette,text,2026,\n',
    "this is not CSV",
    "data/records/relations.csv:2",
  ],
  [
    "a row without a reference",
    "a,b,established,severed,resumed,source,checked,verified-through,note\nAAA,BBB,1900,,,,text,2026,\n",
    "ref.source",
    "data/records/relations.csv:2:1",
  ],
])("records: %s", (_what, text, what, where) => {
  const folder = folderWith("good.yaml", "instruments");
  mkdirSync(join(folder, "records"), { recursive: true });
  writeFileSync(join(folder, "records", "relations.csv"), text);
  const got = complaintsOf(folder);
  expect(got).toContain(what);
  expect(got).toContain(where);
  rmSync(join(folder, "records"), { recursive: true });
});

test.each([
  ["stray-1900/one", "no text of this folder has that claim"],
  ["a-text/one", "that claim stands in the same text"],
])("claims: %s is no counterpart", (named, why) => {
  const folder = folderWith("good.yaml");
  mkdirSync(join(folder, "claims"), { recursive: true });
  writeFileSync(
    join(folder, "claims", "a-text.yaml"),
    `${readFileSync(join(here, "claims", "good.yaml"), "utf8")}    counterparts: [${named}]\n`,
  );
  const got = complaintsOf(folder);
  expect(got).toContain("data/claims/a-text.yaml:11:20");
  expect(got).toContain(`names "${named}" as its counterpart`);
  expect(got).toContain(why);
  rmSync(join(folder, "claims"), { recursive: true });
});

test("a folder without a ledger says what is missing", () => {
  const folder = join(scratch, "empty-folder");
  mkdirSync(folder);
  expect(complaintsOf(folder)).toContain("data/ledger.yaml: the file is missing");
});
