/** A document as Markdown with tables. Everything that comes from answers is escaped. */
import { escapeMarkdown } from "../escape.ts";
import type { Block, Document, Line, Span } from "./block.ts";

export function documentMarkdown({ kicker, title, lead, sections, foot }: Document): string {
  const parts = [
    `# ${escapeMarkdown(title)}`,
    `*${escapeMarkdown(kicker)}*`,
    ...lead.map((block) => blockText(block, 2)),
    ...sections.map((section) => blockText(section, 2)),
    "---",
    ...foot.map(lineText),
  ];
  return `${parts.join("\n\n")}\n`;
}

function blockText(block: Block, level: number): string {
  switch (block.kind) {
    case "paragraph":
      return lineText(block.line);
    case "quotation":
      return `> “${escapeMarkdown(block.words)}”\n>\n> ${lineText(block.source)}`;
    case "list":
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${lineText(item)}`).join("\n");
    case "facts":
      return block.rows.map(({ name, value }) => `- **${escapeMarkdown(name)}:** ${lineText(value)}`).join("\n");
    case "table":
      return [
        row(block.head.map(escapeMarkdown)),
        row(block.head.map(() => "---")),
        ...block.rows.map((cells) => row(cells.map(lineText))),
      ].join("\n");
    case "entries":
      return block.items.map(({ id, number, line }) => `<a id="${id}"></a>\\[${number}\\] ${lineText(line)}`).join("\n\n");
    case "section":
      return [`${"#".repeat(level)} ${escapeMarkdown(block.heading)}`, ...block.blocks.map((one) => blockText(one, level + 1))].join(
        "\n\n",
      );
  }
}

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

const lineText = (line: Line): string => line.map(spanText).join("");

function spanText({ text, as, href }: Span): string {
  const escaped = edges(text);
  const look = as === "strong" ? `${escaped.before}**${escaped.words}**${escaped.after}` : escaped.before + escaped.words + escaped.after;
  return href === undefined ? look : `[${look}](<${href.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}

/** The escaped words, and the spaces around them: marks of emphasis must touch the words, and escaping joins spaces. */
function edges(text: string): { readonly before: string; readonly words: string; readonly after: string } {
  const words = text.trim();
  const start = text.indexOf(words);
  return { before: start > 0 ? " " : "", words: escapeMarkdown(words), after: start + words.length < text.length ? " " : "" };
}
