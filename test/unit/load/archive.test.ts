/** Archives: what goes in comes out, and a file that is damaged, newer or of another kind is refused with the next step. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { isUserError } from "../../../src/errors.ts";
import { ARCHIVE_FORMAT, archiveBytes, archiveName, openArchive } from "../../../src/load/archive.ts";
import { readCompiled } from "../../../src/load/compiled.ts";
import { factTexts, hashOfTexts } from "../../../src/load/folder/files.ts";
import { PARTS, partOf } from "../../../src/model/parts.ts";
import { ledgerData } from "../../ledgers.ts";
import { long } from "../../slow.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-archive-"));
afterAll(() => rmSync(folder, { recursive: true }));

const data = ledgerData();
const texts = factTexts("data");
const bytes = archiveBytes(data, {}, texts);
const file = kept(archiveName(data.ledger), bytes);
const text = gunzipSync(bytes).toString("utf8");

function kept(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** The text of the complaint with which a file is refused. */
function refused(path: string): string {
  try {
    openArchive(path);
  } catch (error) {
    if (isUserError(error)) return error.message;
    throw error;
  }
  return "opened";
}

test("an archive gives back every part of the ledger, compressed and, in the long run, not", () => {
  for (const path of long ? [file, kept("ledger-1.0.0.json", text)] : [file]) {
    const archive = openArchive(path);
    expect(archive.ledger).toEqual(data.ledger);
    for (const part of PARTS) expect(archive.part(part)).toEqual(JSON.parse(JSON.stringify(partOf(data, part))));
    expect(JSON.stringify(readCompiled(archive, PARTS))).toBe(JSON.stringify(readCompiled(archive, PARTS)));
  }
});

test("the same ledger gives the same bytes", () => {
  expect(archiveBytes(data, {}, texts).equals(bytes)).toBe(true);
});

test("the file is one JSON document whose files have the hash that its answers print", () => {
  const whole = JSON.parse(text) as { files: Record<string, string>; ledger: { hash: string } };
  expect(hashOfTexts(whole.files)).toBe(whole.ledger.hash);
  expect(whole.ledger.hash).toBe(data.ledger.hash);
});

test("a file that was changed, cut short or labelled with another hash is damaged", () => {
  expect(refused(kept("changed.json", text.replace("Washington", "Wachington")))).toContain("the archive is damaged: its contents");
  expect(refused(kept("cut.json.gz", bytes.subarray(0, bytes.length / 2)))).toContain("cannot be unpacked");
  expect(refused(kept("cut.json", text.slice(0, text.length / 2)))).toContain("the archive is damaged: its contents");
  const first = Object.keys(texts)[0] as string;
  const other = archiveBytes(data, {}, { ...texts, [first]: `${texts[first]}\n` });
  expect(refused(kept("other.json.gz", other))).toContain(`it is labelled ${data.ledger.hash}`);
});

test("a newer format is refused with the formats that are read and what to do", () => {
  const newer = text.replace(`"format":${ARCHIVE_FORMAT}`, `"format":${ARCHIVE_FORMAT + 1}`);
  const said = refused(kept("newer.json.gz", gzipSync(newer)));
  expect(said).toContain(`is in format ${ARCHIVE_FORMAT + 1}`);
  expect(said).toContain(`reads formats up to ${ARCHIVE_FORMAT}`);
  expect(said).toContain("use the Entente that wrote the file");
});

test("another file is named for what it is, and the archive beside it is offered", () => {
  expect(refused(kept("datapackage.json", '{\n  "$schema": "https://datapackage.org/profiles/2.0/datapackage.json"'))).toContain(
    "the descriptor of a data package",
  );
  expect(refused("data/versions/0.3.0.json")).toContain("it holds hashes and no facts");
  expect(refused(kept("empty.json", ""))).toContain("this is no archive");
  expect(refused(folder)).toContain(archiveName(data.ledger));
  expect(refused(file.replace("ledger-", "leger-"))).toContain(file);
  expect(refused("/nowhere/at/all.json")).toContain("there is no such file");
});
