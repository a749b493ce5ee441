/** A document as Markdown with tables. Everything that comes from answers is escaped. */
import { escapeMarkdown } from "../escape.ts";
import type { Block, Document, Line, Span } from "./block.ts";

export function documentMarkdown({ kicker, title, lead, sections, foot, colon }: Document): string {
  const parts = [
    `# ${escapeMarkdown(title)}`,
    `*${escapeMarkdown(kicker)}*`,
    ...lead.map((block) => blockText(block, 2, colon)),
    ...sections.map((section) => blockText(section, 2, colon)),
    "---",
    ...foot.map(lineText),
  ];
  return `${parts.join("\n\n")}\n`;
}

function blockText(block: Block, level: number, colon: string): string {
  switch (block.kind) {
    case "paragraph":
      return lineText(block.line);
    case "quotation":
      return `> “${escapeMarkdown(block.words)}”\n>\n> ${lineText(block.source)}`;
    case "list":
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${lineText(item)}`).join("\n");
    case "facts":
      return block.rows.map(({ name, value }) => `- **${escapeMarkdown(name)}${colon.trim()}** ${lineText(value)}`).join("\n");
    case "table":
      return [
        row(block.head.map(escapeMarkdown)),
        row(block.head.map(() => "---")),
        ...block.rows.map((cells) => row(cells.map(lineText))),
      ].join("\n");
    case "entries":
      return block.items.map(({ number, line }) => `- \\[${number}\\] ${lineText(line)}`).join("\n");
    case "picture":
      return "";
    case "section":
      return [`${"#".repeat(level)} ${escapeMarkdown(block.heading)}`, ...block.blocks.map((one) => blockText(one, level + 1, colon))].join(
        "\n\n",
      );
  }
}

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

const lineText = (line: Line): string => line.map(spanText).join("");

/** Places in the document itself get no link: their anchors differ from one Markdown to the next. */
function spanText({ text, as, href }: Span): string {
  if (href !== undefined && !href.startsWith("#")) return `<${href.replace(/[<>\s\\]/g, encodeURIComponent)}>`;
  const { before, words, after } = edges(text);
  return as === "strong" ? `${before}**${words}**${after}` : before + words + after;
}

/** The escaped words, and the spaces around them: marks of emphasis must touch the words, and escaping joins spaces. */
function edges(text: string): { readonly before: string; readonly words: string; readonly after: string } {
  const words = text.trim();
  const start = text.indexOf(words);
  return { before: start > 0 ? " " : "", words: escapeMarkdown(words), after: start + words.length < text.length ? " " : "" };
}
