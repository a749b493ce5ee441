/** Tells whether the reader's text is written as claims (a mapping in YAML or JSON) or as plain sentences. */

/** A lower-case key before a colon, an opening brace, or a document marker. "Note: China ..." is a sentence. */
const MAPPING = /^(\{|---(\s|$)|%YAML|["']?[a-z][a-z0-9_-]*["']?\s*:(\s|$)|-\s+(\{|["']?[a-z][a-z0-9_-]*["']?\s*:(\s|$)))/;

export function isMapping(content: string): boolean {
  const first = content
    .replace(/^\uFEFF/, "")
    .split("\n")
    .map((line) => line.trim())
    .find((line) => line !== "" && !line.startsWith("#"));
  return first === undefined || MAPPING.test(first);
}
