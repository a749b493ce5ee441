/** Rules for the app: the direction of its imports, the parts of src that it may use, no import cycles, no state in modules. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { circlesIn, filesBelow, root, stateIn, targetsOf, textOf } from "./sources.ts";

/** Folders from left to right; each may import itself and those after it. */
const ROOMS = ["views", "ledger", "charts", "ui", "app/query"];
/** The shell, which combines the folders and may import all of them. */
const SHELL = "app";
/** Folders of app that hold no part of the page, and that every folder may import. */
const SHARED = ["app/language", "app/query"];
/** The rules apply once views have folders. */
const ready = existsSync(join(root, "web/views"));

const files = filesBelow("web", /\.tsx?$/).filter((file) => !/^web\/(build|public)\/|\.test\.tsx?$|\.d\.ts$/.test(file));
const graph = new Map(files.map((file) => [file, targetsOf(file)]));

/** The folder of an app file; null outside the app. */
function roomOf(file: string): string | null {
  if (!file.startsWith("web/")) return null;
  const inside = file.slice("web/".length);
  return [...SHARED, ...ROOMS, SHELL].find((room) => inside.startsWith(`${room}/`)) ?? null;
}

const viewOf = (file: string) => /^web\/views\/([^/]+)\//.exec(file)?.[1] ?? null;

function mayImport(from: string, to: string): boolean {
  if (from === to || from === SHELL || SHARED.includes(to)) return true;
  return ROOMS.includes(from) && ROOMS.indexOf(to) > ROOMS.indexOf(from);
}

function edges(wrong: (file: string, target: string) => boolean): string[] {
  return [...graph].flatMap(([file, targets]) => targets.filter((target) => wrong(file, target)).map((target) => `${file} -> ${target}`));
}

describe.skipIf(!ready)("the app", () => {
  test("imports run from views to ledger, charts, ui and app/query", () => {
    expect(
      edges((file, target) => {
        const [from, to] = [roomOf(file), roomOf(target)];
        const gathers = from === "app/language" && /labels(\.\w+)?\.ts$/i.test(target); // a translation imports the labels of all views
        return from !== null && to !== null && !gathers && !mayImport(from, to);
      }),
    ).toEqual([]);
  });

  test("no view imports another", () => {
    expect(edges((file, target) => viewOf(file) !== null && viewOf(target) !== null && viewOf(file) !== viewOf(target))).toEqual([]);
  });

  test("of src it imports the client and prose alone", () => {
    expect(edges((_, target) => target.startsWith("src/") && !/^src\/(surfaces\/client|prose)\//.test(target))).toEqual([]);
  });

  test("no file imports itself by way of others", () => {
    expect(circlesIn(graph)).toEqual([]);
  });

  test("no module holds state outside app", () => {
    const own = files.filter((file) => !file.startsWith("web/app/"));
    expect(own.flatMap((file) => stateIn(textOf(file)).map((name) => `${file}: ${name}`))).toEqual([]);
  });
});
