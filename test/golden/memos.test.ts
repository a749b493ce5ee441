/** A whole memo as text: what a reader is handed. A changed one is read before it is kept (vitest -u). */
import { expect, test } from "vitest";
import { cli } from "../commandLine.ts";

test("Britain and Belgium, 4 August 1914", async () => {
  const { out, code } = await cli(["crisis", "memo", "--initiator", "DEU", "--target", "BEL", "--date", "1914-08-04", "--state", "GBR"]);
  expect(code).toBe(0);
  const text = out.replace(/ledger \d+\.\d+\.\d+ \([0-9a-f]{16}\), verified through\s[^.]+/, "ledger VERSION");
  await expect(text).toMatchFileSnapshot("../cases/memos/belgium-1914.txt");
});
