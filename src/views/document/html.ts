/** A document as one HTML page without scripts, for the screen in light and dark and for paper. Everything from answers is escaped. */
import { escapeMarkup as escaped } from "../escape.ts";
import type { Block, Document, Line, Span } from "./block.ts";
import { PAGE_STYLE } from "./pageStyle.ts";

export function documentHtml({ language, kicker, title, lead, sections, foot }: Document): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<header>
<p class="kicker">${escaped(kicker)}</p>
<h1>${escaped(title)}</h1>
${lead.map((block) => blockHtml(block, 2)).join("\n")}
</header>
${sections.map((section) => blockHtml(section, 2)).join("\n")}
</main>
<footer>
${foot.map((line) => `<p>${lineHtml(line)}</p>`).join("\n")}
</footer>
</body>
</html>
`;
}

function blockHtml(block: Block, level: number): string {
  switch (block.kind) {
    case "paragraph":
      return `<p>${lineHtml(block.line)}</p>`;
    case "quotation":
      return `<blockquote><p${block.language === undefined ? "" : ` lang="${escaped(block.language)}"`}>“${escaped(block.words)}”</p><footer>${lineHtml(block.source)}</footer></blockquote>`;
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      return `<${tag}>${block.items.map((item) => `<li>${lineHtml(item)}</li>`).join("")}</${tag}>`;
    }
    case "facts":
      return `<dl>${block.rows.map(({ name, value }) => `<div><dt>${escaped(name)}</dt><dd>${lineHtml(value)}</dd></div>`).join("")}</dl>`;
    case "table":
      return tableHtml(block);
    case "entries":
      return `<ol class="entries">${block.items
        .map(({ id, number, line }) => `<li id="${escaped(id)}" value="${number}">${lineHtml(line)}</li>`)
        .join("")}</ol>`;
    case "picture":
      return `<figure>${block.svg}</figure>`;
    case "section":
      // Parts of a part have headings alone: as landmarks they would repeat each other's names.
      return `<section id="${escaped(block.id)}"${level < 4 ? ` aria-labelledby="${escaped(block.id)}-title"` : ""}>
<h${level} id="${escaped(block.id)}-title">${escaped(block.heading)}</h${level}>
${block.blocks.map((one) => blockHtml(one, Math.min(level + 1, 6))).join("\n")}
</section>`;
  }
}

function tableHtml({ head, rows }: Extract<Block, { kind: "table" }>): string {
  const cells = (row: readonly Line[]) =>
    row.map((cell, index) => (index === 0 ? `<th scope="row">${lineHtml(cell)}</th>` : `<td>${lineHtml(cell)}</td>`)).join("");
  return `<div class="table"><table>
<thead><tr>${head.map((name) => `<th scope="col">${escaped(name)}</th>`).join("")}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${cells(row)}</tr>`).join("\n")}
</tbody>
</table></div>`;
}

const lineHtml = (line: Line): string => line.map(spanHtml).join("");

function spanHtml({ text, as, href }: Span): string {
  const words = as === "strong" ? `<strong>${escaped(text)}</strong>` : as === "faint" ? `<small>${escaped(text)}</small>` : escaped(text);
  return href === undefined ? words : `<a href="${escaped(href)}">${words}</a>`;
}
