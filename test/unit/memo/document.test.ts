/** Documents: nothing that an answer holds is read as markup, in HTML or in Markdown, and lines fit a terminal. */
import { describe, expect, test } from "vitest";
import { type Block, type Document, plain } from "../../../src/views/document/block.ts";
import { documentHtml } from "../../../src/views/document/html.ts";
import { documentLines } from "../../../src/views/document/lines.ts";
import { documentMarkdown } from "../../../src/views/document/markdown.ts";
import { escapeMarkdown } from "../../../src/views/escape.ts";
import { PLAIN } from "../../../src/views/style.ts";

const HOSTILE = '</style><script>alert(1)</script> "x" & [link](javascript:alert(1)) | *bold* `code`';

const sample = (words: string): Document => {
  const blocks: readonly Block[] = [
    { kind: "paragraph", line: [{ text: words, as: "strong" }] },
    { kind: "quotation", words, source: [{ text: words, href: "#source-1" }] },
    { kind: "list", ordered: true, items: [plain(words)] },
    { kind: "facts", rows: [{ name: words, value: plain(words) }] },
    { kind: "table", head: [words, "b"], rows: [[plain(words), [{ text: words, as: "faint" }]]] },
    { kind: "entries", items: [{ id: "source-1", number: 1, line: [{ text: words, href: 'https://example.org/"><script>' }] }] },
  ];
  return {
    language: words,
    colon: ": ",
    kicker: words,
    title: words,
    lead: blocks,
    sections: [{ kind: "section", id: "one", heading: words, blocks }],
    foot: [plain(words)],
  };
};

describe("a document as a page", () => {
  const page = documentHtml(sample(HOSTILE));

  test("has no script and no attribute that the words open", () => {
    expect(page).not.toMatch(/<script/i);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).not.toContain('"x"');
    expect(page).toContain("https://example.org/&quot;&gt;&lt;script&gt;");
  });

  test("has one main heading, sections named by their headings, and tables with headed rows and columns", () => {
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).toContain('<section id="one" aria-labelledby="one-title">');
    expect(page).toContain('<th scope="col">');
    expect(page).toContain('<th scope="row">');
    expect(page).toContain('<li id="source-1" value="1">');
  });

  test("is styled for dark screens and for paper", () => {
    expect(page).toContain("prefers-color-scheme:dark");
    expect(page).toContain("@media print");
  });
});

describe("a document as Markdown", () => {
  test("escapes markup, so that words stay words", () => {
    const text = documentMarkdown(sample(HOSTILE));
    expect(text).not.toMatch(/<script/i);
    expect(text).not.toMatch(/(?<!\\)\[link/);
    expect(text).not.toContain("*bold*");
    const cells = text.split("\n").filter((line) => line.startsWith("| "));
    for (const line of cells) expect(line.match(/(?<!\\)\|/g)).toHaveLength(3);
  });

  test.each([
    ["1. first", "1\\. first"],
    ["- item", "\\- item"],
    ["# title", "\\# title"],
    ["s. 3(c), 15", "s. 3(c), 15"],
    ["a_b [1] x|y", "a\\_b \\[1\\] x\\|y"],
    ["https://example.org", "https:\\//example.org"],
    ["<b>&", "&lt;b&gt;&amp;"],
  ])("%s", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

test("in a terminal no line is wider than 80 columns, and sections are headed in capitals", () => {
  const lines = documentLines(sample("Whether the words of a clause oblige anybody to do anything depends on the case. ".repeat(4)), PLAIN);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(lines.some((line) => line.startsWith("WHETHER THE WORDS"))).toBe(true);
});
