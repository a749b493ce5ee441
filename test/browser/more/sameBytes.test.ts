/** Two builds of the same sources are the same bytes: of the site, and of the package. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { describeView } from "../visit.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "entente-again-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The compiled code of V8 and the stamp that lists it are for one machine, and stay on it. */
const OWN = /\.code$|^prepared\.json$/;

function hashesIn(place: string): Record<string, string> {
  const files = readdirSync(place, { recursive: true, encoding: "utf8" }).filter((file) => statSync(join(place, file)).isFile());
  const hash = (file: string) =>
    createHash("sha256")
      .update(readFileSync(join(place, file)))
      .digest("hex");
  return Object.fromEntries(files.filter((file) => !OWN.test(file)).map((file) => [file.replaceAll("\\", "/"), hash(file)]));
}

test("the package, built again", () => {
  const build = `import("${root}scripts/prepare/build.mjs").then(({ buildInto }) => buildInto(process.argv[1], ${JSON.stringify(root)}))`;
  const made = join(folder, "made");
  const { status, stderr } = spawnSync(process.execPath, ["-e", build, made], { cwd: root, encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(hashesIn(made)).toEqual(hashesIn(join(root, "dist")));
});

describeView("the site", (visit) => {
  test("built again", async () => {
    const { files } = await (await fetch(new URL("provenance.json", visit.base))).json();
    const site = join(folder, "site");
    const { status, stderr } = spawnSync(process.execPath, ["dist/cli/main.js", "site", "build", "--out", site], {
      cwd: root,
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const { "provenance.json": _, "SHA256SUMS.txt": sums, ...again } = hashesIn(site);
    expect(sums).toBeDefined();
    expect(again).toEqual(Object.fromEntries(files.map(({ path, sha256 }: { path: string; sha256: string }) => [path, sha256])));
  });
});
