/** The rule about long functions, checked on the syntax tree of every source file. */

import { parseSync } from "vite";
import { expect, test } from "vitest";
import { filesBelow, textOf } from "./sources.ts";

const MOST_LINES = 80;
/** The docstring line that gives the reason for a long function. */
const REASON = /^\s*(?:\/\*\*|\*) Long because \S/m;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value && "start" in value;

/** Every function below a node: declarations, expressions, methods and arrows. */
function functionsIn(node: Node): Node[] {
  const below = Object.values(node).flat().filter(isNode).flatMap(functionsIn);
  return /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type) ? [node, ...below] : below;
}

/** The docstring directly above the line of a position; empty if there is none. */
function docstringAbove(text: string, position: number): string {
  const before = text.slice(0, text.lastIndexOf("\n", position - 1) + 1).trimEnd();
  return before.endsWith("*/") ? before.slice(before.lastIndexOf("/**")) : "";
}

/** Functions of a file that are too long and give no reason, with their places and lengths. */
function longIn(file: string, text: string): string[] {
  const lineOf = (position: number) => text.slice(0, position).split("\n").length;
  return functionsIn(parseSync(file, text).program as Node).flatMap(({ start, end }) => {
    const lines = lineOf(end) - lineOf(start) + 1;
    return lines <= MOST_LINES || REASON.test(docstringAbove(text, start)) ? [] : [`${file}:${lineOf(start)} has ${lines} lines`];
  });
}

test(`functions over ${MOST_LINES} lines give the reason in a docstring line that starts with "Long because"`, () => {
  const files = [...filesBelow("src", /\.ts$/), ...filesBelow("web", /\.tsx?$/)].filter((file) => !/\.test\.tsx?$|\.d\.ts$/.test(file));
  const texts = files.map((file) => [file, textOf(file)] as const).filter(([, text]) => text.split("\n").length > MOST_LINES);
  expect(texts.flatMap(([file, text]) => longIn(file, text))).toEqual([]);
});

test("the rule finds a long function, and accepts its reason", () => {
  const long = `const render = () => {\n${"  step();\n".repeat(MOST_LINES - 1)}};\n`;
  expect(longIn("sample.ts", long)).toEqual([`sample.ts:1 has ${MOST_LINES + 1} lines`]);
  expect(longIn("sample.ts", `/**\n * One table.\n * Long because it reads best whole.\n */\n${long}`)).toEqual([]);
  expect(longIn("sample.ts", `/** One table. */\n${long}`)).toHaveLength(1);
});
