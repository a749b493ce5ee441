/** Rules for the tests themselves. */
import { expect, test } from "vitest";
import { filesBelow, textOf } from "./sources.ts";

/** Builds a small project of its own in a temporary folder, so it may name the build. */
const OWN_BUILD = ["test/unit/prepare.test.ts"];
const NEED_NO_BUILD = ["test/unit", "test/golden", "test/properties", "test/pictures", "test/bad", "web"];
const BUILD = "di" + "st";

test("tests that need no build name none", () => {
  const files = NEED_NO_BUILD.flatMap((folder) => filesBelow(folder, folder === "web" ? /\.test\.tsx?$/ : /\.tsx?$/));
  expect(files.filter((file) => !OWN_BUILD.includes(file) && new RegExp(`["'\`/]${BUILD}/`).test(textOf(file)))).toEqual([]);
});

test("browser tests wait for things, never for a time or a quiet network", () => {
  const waits = /waitForTimeout|networkidle|setTimeout\(|timeout: \d|retry:/;
  const files = filesBelow("test/browser", /\.test\.ts$/);
  expect(files.filter((file) => waits.test(textOf(file)))).toEqual([]);
});
