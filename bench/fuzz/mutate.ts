/** Mutations of a valid text: what a slip of the hand, a bad copy or a malicious writer makes of it. */
import fc from "fast-check";
import { strangeText } from "./strange.ts";

type Change = (text: string, at: number, length: number, put: string) => string;

const CHANGES: readonly Change[] = [
  (text, at, length) => text.slice(0, at) + text.slice(at + length),
  (text, at) => text.slice(0, at),
  (text, at, _, put) => text.slice(0, at) + put + text.slice(at),
  (text, at, length, put) => text.slice(0, at) + put + text.slice(at + length),
  (text, at, length) => text.slice(0, at) + text.slice(at, at + length).repeat(3) + text.slice(at),
  (text, at, length) => text.slice(0, at) + [...text.slice(at, at + length)].reverse().join("") + text.slice(at + length),
  (text, at) => text.slice(0, at) + String.fromCharCode((text.charCodeAt(at) || 0) ^ 1) + text.slice(at + 1),
  (text, at, length) => text.slice(0, at) + text.slice(at, at + length).toUpperCase() + text.slice(at + length),
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.replaceAll("\n", "\r"),
  (text) => `\ufeff${text}`,
  withLines((lines, at) => lines.filter((_, index) => index !== at)),
  withLines((lines, at) => [...lines.slice(0, at), lines[at] ?? "", ...lines.slice(at)]),
  withLines((lines, at) => lines.map((line, index) => (index === at ? ` ${line}` : line))),
  withLines((lines, at) => lines.map((line, index) => (index === at ? line.replace(/^ /, "") : line))),
  withLines((lines, at) => [...lines.slice(at), ...lines.slice(0, at)]),
];

function withLines(change: (lines: readonly string[], at: number) => readonly string[]): Change {
  return (text, at) => {
    const lines = text.split("\n");
    return change(lines, text.slice(0, at).split("\n").length - 1).join("\n");
  };
}

/** The text with one to three changes. */
export function mutated(text: string): fc.Arbitrary<string> {
  const change = fc.tuple(
    fc.constantFrom(...CHANGES),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: 1, max: 40 }),
    strangeText,
  );
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce((now, [apply, share, length, put]) => apply(now, Math.floor(share * now.length), length, put), text));
}

/** One of the values, or the same with a mutation. */
export const mutationOf = (texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts).chain(mutated);
