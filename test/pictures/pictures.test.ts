/**
 * Each chart equals its committed picture. A changed one is saved beside it as `<name>-changed.svg` for review; if it is right,
 * `ENTENTE_WRITE=1 npx vitest run test/pictures` writes it to the committed file.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { EXAMPLES } from "./examples.tsx";
import { svgText } from "./svgText.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const writes = process.env["ENTENTE_WRITE"] === "1";

test.each(EXAMPLES)("$name", ({ name, chart }) => {
  const [file, changed] = [join(folder, `${name}.svg`), join(folder, `${name}-changed.svg`)];
  const text = svgText(chart);
  expect(text).not.toMatch(/NaN|undefined|\[object/);
  if (writes) writeFileSync(file, text);
  const expected = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (text === expected) rmSync(changed, { force: true });
  else writeFileSync(changed, text);
  expect(text.split("\n"), `${name}.svg has changed: see ${name}-changed.svg`).toEqual(expected.split("\n"));
});

test("no picture is left of a chart that is gone", () => {
  const files = readdirSync(folder).filter((file) => file.endsWith(".svg") && !file.endsWith("-changed.svg"));
  expect(files.sort()).toEqual(EXAMPLES.map(({ name }) => `${name}.svg`).sort());
});
