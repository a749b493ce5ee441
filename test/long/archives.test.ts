/** The first published archive, the last two, and one of the ledger as it is answer an example of every operation. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { indexLedger } from "../../src/ledger/ledger.ts";
import { archiveName, archivesIn, openArchive } from "../../src/load/archive.ts";
import { claimsHanded } from "../../src/load/claimsHanded.ts";
import { readCompiled } from "../../src/load/compiled.ts";
import { PARTS } from "../../src/model/parts.ts";
import type { OperationName } from "../../src/operations/table.ts";
import { answerOf } from "../../src/surfaces/answer.ts";
import { archiveOf, wholeLedger } from "../../src/surfaces/cli/export/source.ts";
import { context, entries } from "../contract/support.ts";
import { ledgerFolder } from "../ledgers.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-archives-"));
afterAll(() => rmSync(folder, { recursive: true }));

const whole = wholeLedger(ledgerFolder);
const now = join(folder, archiveName(whole.ledger.ledger));
writeFileSync(now, archiveOf(whole));

/** The answer of an operation to its first example, from an archive or from the ledger as it is. */
const ask = (name: string, ledger: typeof context.ledger, input: unknown) =>
  answerOf(name as OperationName, { ...context, ledger, readClaims: claimsHanded }, input);

const asked = entries.flatMap(({ name, local, examples: [example] }) =>
  local || example === undefined ? [] : [{ name, input: example.input }],
);

const published = archivesIn("published").map((name) => join("published", name));
const tried = published.filter((_, place) => place === 0 || place >= published.length - 2);

test.each([now, ...tried])("the archive %s answers", async (file) => {
  const opened = openArchive(file);
  const ledger = indexLedger(readCompiled(opened, PARTS));
  for (const { name, input } of asked) {
    const answer = await ask(name, ledger, input);
    expect((answer as { ledger: unknown }).ledger).toMatchObject({ version: opened.ledger.version, hash: opened.ledger.hash });
    if (file === now) expect(JSON.stringify(answer)).toBe(JSON.stringify(await ask(name, context.ledger, input)));
  }
});
