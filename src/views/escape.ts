/** Escapes untrusted text, so that it is never read as markup. */

/** For HTML and XML, in text and in quoted attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

const ENTITIES: Readonly<Record<string, string>> = Object.freeze({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" });

/**
 * For Markdown, on one line. Only what could begin markup is escaped, so that the source stays readable: signs of emphasis, code,
 * links and tables anywhere, signs of headings, lists and quotations at the head, and addresses, which would become links.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark)
    .replace(/[\\`*_[\]|~]/g, (mark) => `\\${mark}`)
    .replace(/:\/\//g, ":\\//")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^[-+#=]/, "\\$&");
}
