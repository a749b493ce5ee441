/** A process that writes without end: a folder, a file, a new file and a table's file, each so that a reader can tell whether it is whole. */
import { createHash } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../../../src/dataset/engine/wholeFile.ts";
import { replaceWhole, writeNewText, writeWholeText } from "../../../src/surfaces/cli/whole.ts";

const [, , folder = ""] = process.argv;

/** A text whose first line is the hash of the rest. */
function text(): string {
  const body = `${process.pid} ${Math.random()}\n`.repeat(2_000);
  return `${createHash("sha256").update(body).digest("hex")}\n${body}`;
}

process.stdout.write("begun\n");
for (;;) {
  await replaceWhole(join(folder, "package"), (unfinished) => {
    const one = text();
    for (const name of ["a", "b", "c"]) writeFileSync(join(unfinished, name), one);
  });
  await writeWholeText(join(folder, "book.md"), text());
  await writeWhole(join(folder, "table.csv"), async (unfinished) => writeFileSync(unfinished, text()));
  try {
    writeNewText(join(folder, "new.yaml"), text());
  } catch {
    rmSync(join(folder, "new.yaml"), { force: true });
  }
}
