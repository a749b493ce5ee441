/** Inputs that once broke a surface, or came near to it. Each is answered, or refused with a complaint that has all its parts. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { NAMES, openSurface } from "../../bench/fuzz/surfaces.ts";
import { ledgerFolder } from "../ledgers.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const kept: Readonly<Record<string, readonly unknown[]>> = JSON.parse(readFileSync(new URL("./fuzzed.json", import.meta.url), "utf8"));

test("every surface has its cases", () => expect(Object.keys(kept).sort()).toEqual([...NAMES].sort()));

describe.each(NAMES)("%s", (name) => {
  test("answers or refuses each", async () => {
    const surface = await openSurface(name, { root, compiled: ledgerFolder });
    for (const input of kept[name] ?? []) {
      const outcome = await Promise.resolve(surface.run(input)).catch(
        (error: Error) => `${error.message} for ${JSON.stringify(input).slice(0, 200)}`,
      );
      expect(outcome).toMatch(/^(answered|refused)$/);
    }
    await surface.close?.();
  });
});
