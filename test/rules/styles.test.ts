/** Rules for styles: a view's styles reach no other view, colours and type sizes are the app's own, and every class is used. */

import { parseSync } from "vite";
import { describe, expect, test } from "vitest";
import { filesBelow, textOf } from "./sources.ts";

const sheets = filesBelow("web", /\.css$/);
const TOKENS = "web/app/style/tokens.css";
const PRINT = "web/app/style/print.css";
const isChart = (file: string) => file.startsWith("web/charts/");

const withoutComments = (file: string) => textOf(file).replace(/\/\*[\s\S]*?\*\//g, "");

/** A stylesheet's declarations of matching properties, each with its value and place. */
function declarations(file: string, property: RegExp): { readonly value: string; readonly place: string }[] {
  return [...withoutComments(file).matchAll(/(?<=[{;]\s*)([\w-]+):\s*([^;{}]+);/g)]
    .filter(([, name]) => property.test(name ?? ""))
    .map(([, name, value]) => ({ value: value ?? "", place: `${file}: ${name}: ${value}` }));
}

/** The classes that stylesheets name, each with its sheet. */
function classesNamed(): Map<string, string> {
  const named = new Map<string, string>();
  for (const file of sheets) {
    const selectors = [...withoutComments(file).matchAll(/(?<=^|[{};])([^{};@]+)\{/g)].map((match) => match[1] ?? "");
    for (const [, name = ""] of selectors.join(" ").matchAll(/\.([A-Za-z_][\w-]*)/g)) named.set(name, file);
  }
  return named;
}

/** Tests whether the app uses a class: as a word of a string, or from a part that a template completes, such as `form-` and `-side`. */
function classMaker(): (name: string) => boolean {
  const words = new Set<string>();
  const beginnings = new Set<string>();
  const endings = new Set<string>();
  const add = (text: string) => {
    for (const word of text.split(/\s+/)) words.add(word);
  };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (typeof node !== "object" || node === null || Array.isArray(node)) return;
    const { type, value, quasis } = node as { type?: string; value?: unknown; quasis?: { value: { cooked: string }; tail: boolean }[] };
    if (type === "ImportDeclaration") return;
    if (type === "Literal" && typeof value === "string") add(value);
    for (const quasi of (type === "TemplateLiteral" && quasis) || []) {
      add(quasi.value.cooked);
      const beginning = /(?:^|\s)([A-Za-z][\w-]*-)$/.exec(quasi.value.cooked)?.[1];
      if (beginning !== undefined && !quasi.tail) beginnings.add(beginning);
      const ending = /^(-[a-z][\w-]*)(?=\s|$)/.exec(quasi.value.cooked)?.[1];
      if (ending !== undefined) endings.add(ending);
    }
    Object.values(node).forEach(visit);
  };
  for (const file of filesBelow("web", /\.tsx?$/)) if (!/\.test\.|\.d\.ts$/.test(file)) visit(parseSync(file, textOf(file)).program);
  for (const file of filesBelow("web", /\.html$/)) for (const [, text = ""] of textOf(file).matchAll(/class="([^"]*)"/g)) add(text);
  const completes = (name: string) =>
    [...beginnings].some((beginning) => name.startsWith(beginning)) || [...endings].some((ending) => name.endsWith(ending));
  return (name) => words.has(name) || completes(name);
}

describe("the styles", () => {
  test("those of a view are one scope of its page, in a file of its name", () => {
    const wrong = sheets.filter((file) => {
      const view = /^web\/views\/([^/]+)\//.exec(file)?.[1];
      if (view === undefined) return false;
      const text = withoutComments(file).trim();
      const isOneBlock = /^[^{}]*\{(?:\n(?!\}).*|\n)*\n\}$/.test(text); // formatted code: a brace at the start of a line closes the block
      return !file.endsWith(`/${view}.css`) || !text.startsWith(`@scope (.page.${view}) {`) || !isOneBlock;
    });
    expect(wrong).toEqual([]);
  });

  test("type sizes come from the scale outside charts and paper", () => {
    const sized = sheets.filter((file) => !isChart(file) && file !== PRINT).flatMap((file) => declarations(file, /^font(-size)?$/));
    expect(sized.filter(({ value }) => !/var\(--size-[1-9]\)|^inherit$/.test(value)).map(({ place }) => place)).toEqual([]);
  });

  test("colours are named by the tokens alone", () => {
    const coloured = sheets.filter((file) => file !== TOKENS && file !== PRINT).flatMap((file) => declarations(file, /./));
    const literal = /(?<!url\("?)#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i;
    expect(coloured.filter(({ value }) => literal.test(value)).map(({ place }) => place)).toEqual([]);
  });

  test("every class and property that they name is in use", () => {
    const isMade = classMaker();
    expect([...classesNamed()].filter(([name]) => !isMade(name)).map(([name, file]) => `${file}: .${name}`)).toEqual([]);
    const all = sheets.map(withoutComments).join("\n");
    const properties = new Set([...all.matchAll(/(--[\w-]+):/g)].map((match) => match[1] ?? ""));
    expect([...properties].filter((name) => !all.includes(`var(${name})`))).toEqual([]);
  });
});
