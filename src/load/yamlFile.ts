/**
 * Reads one YAML 1.2 file: a plain value, with the place of every node for complaints.
 * Anchors and aliases are refused, so a file cannot grow when it is read.
 */
import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, type Node, parseAllDocuments, visit } from "yaml";
import type { Complaint } from "../errors.ts";

/** Keys from the root to a node: `["acts", 0, "date"]`. */
export type Path = readonly PropertyKey[];

export interface YamlFile {
  readonly name: string;
  readonly value: unknown;
  /** `file:line:column` of the node at the path, or of its nearest ancestor that exists. */
  at(path: Path): string;
  /** The place of a key itself, for complaints about keys. */
  atKey(path: Path, key: string): string;
}

/** The largest file that is read, in characters: more than ten times the longest treaty. */
export const MAX_BYTES = 1_000_000;

export function readYaml(name: string, text: string): YamlFile | Complaint[] {
  if (text.length > MAX_BYTES) {
    return [
      {
        what: `the file has ${text.length} characters`,
        where: `${name}:1:1`,
        why: `a data file has at most ${MAX_BYTES}`,
        todo: "split it, or remove what does not belong in the ledger",
      },
    ];
  }
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, strict: true });
  const documents = Array.isArray(parsed) ? parsed : [];
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  const document = documents[0];
  if (document === undefined || document.contents === null) {
    return [
      { what: "the file is empty", where: `${name}:1:1`, why: "every data file holds one YAML mapping", todo: "fill it, or delete it" },
    ];
  }
  // Only the first syntax error is reported; the others usually follow from it.
  const [mistake] = documents.flatMap((one) => one.errors);
  const complaints = mistake === undefined ? [] : [syntaxComplaint(mistake.code, mistake.message, place(mistake.pos[0]))];
  if (documents[1] !== undefined) {
    complaints.push({
      what: "a second document begins here",
      where: place(documents[1].range?.[0] ?? 0),
      why: "a data file holds one document",
      todo: 'remove the "---", or move what follows to a file of its own',
    });
  }
  complaints.push(...aliasComplaints(document as Document.Parsed, place).slice(0, 1));
  if (complaints.length > 0) return complaints;

  const node = document.contents as Node;
  const offsetOf = (path: Path): number => {
    let current: unknown = node;
    let offset = node.range?.[0] ?? 0;
    for (const key of path) {
      const child = childOf(current, key);
      if (!isNode(child)) break;
      current = child;
      offset = child.range?.[0] ?? offset;
    }
    return offset;
  };
  return {
    name,
    value: document.toJS({ maxAliasCount: 0 }),
    at: (path: Path) => place(offsetOf(path)),
    atKey(path: Path, key: string) {
      let current: unknown = node;
      for (const step of path) current = childOf(current, step);
      if (isMap(current)) {
        for (const pair of current.items) {
          if (isScalar(pair.key) && String(pair.key.value) === key) return place(pair.key.range?.[0] ?? offsetOf(path));
        }
      }
      return place(offsetOf(path));
    },
  };
}

function childOf(node: unknown, key: PropertyKey): unknown {
  if (isMap(node)) return node.get(typeof key === "symbol" ? key.toString() : key, true);
  if (node !== null && typeof node === "object" && "items" in node && Array.isArray(node.items)) return node.items[Number(key)];
  return undefined;
}

/** The complaint for a syntax error that the library found. */
function syntaxComplaint(code: string, message: string, where: string): Complaint {
  const first = message.split("\n")[0] ?? message;
  switch (code) {
    case "TAB_AS_INDENT":
      return { what: "a tab stands where spaces indent", where, why: "YAML indents with spaces", todo: "replace each tab by two spaces" };
    case "DUPLICATE_KEY":
      return {
        what: "a key stands twice in one mapping",
        where,
        why: "the second would hide the first",
        todo: "remove one, or merge the two",
      };
    case "MULTIPLE_ANCHORS":
    case "BAD_ALIAS":
      return { what: "an anchor or alias", where, why: "data files spell everything out", todo: "write the value itself here" };
    default:
      return {
        what: `this is not YAML: ${lowerFirst(first)}`,
        where,
        why: "data files are YAML 1.2",
        todo: "mend the syntax; quote text that holds a colon, a comma inside braces, or a leading mark",
      };
  }
}

function aliasComplaints(document: Document.Parsed, place: (offset: number) => string): Complaint[] {
  const complaints: Complaint[] = [];
  visit(document, (_key, node) => {
    if (isAlias(node) || (isNode(node) && "anchor" in node && node.anchor)) {
      complaints.push({
        what: isAlias(node) ? `alias "*${node.source}"` : `anchor "&${(node as { anchor?: string }).anchor}"`,
        where: place(node.range?.[0] ?? 0),
        why: "data files spell everything out, so that no file can grow when it is read",
        todo: "write the value itself here",
      });
    }
  });
  return complaints;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
