/**
 * Reads one YAML 1.2 file as a plain value, with the place of every node for complaints. Anchors and aliases are refused, so that
 * a file cannot expand when it is read.
 */
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseAllDocuments,
  visit,
} from "yaml";
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
export const MAX_CHARACTERS = 1_000_000;

/** Writes the place of an offset in the text as `file:line:column`. */
type PlaceOf = (offset: number) => string;

/** The file's value with the places of its nodes, or every complaint about its syntax. */
export function readYaml(name: string, text: string): YamlFile | Complaint[] {
  if (text.length > MAX_CHARACTERS) {
    return [
      {
        what: `the file has ${text.length} characters`,
        where: `${name}:1:1`,
        why: `a data file has at most ${MAX_CHARACTERS}`,
        todo: "split it, or remove what does not belong in the ledger",
      },
    ];
  }
  const lines = new LineCounter();
  const documents = documentsIn(text, lines);
  if (documents === null) return [tooDeep(name)];
  const placeOf: PlaceOf = (offset) => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  const [document] = documents;
  if (document === undefined || document.contents === null) {
    return [
      { what: "the file is empty", where: `${name}:1:1`, why: "every data file holds one YAML mapping", todo: "fill it, or delete it" },
    ];
  }
  const complaints = documentComplaints(documents, document, placeOf);
  if (complaints.length > 0) return complaints;
  return located(name, document.toJS({ maxAliasCount: 0 }), document.contents as Node, placeOf);
}

/** The documents of a text; null if it nests more deeply than a reader of every level can follow. */
function documentsIn(text: string, lineCounter: LineCounter): readonly Document.Parsed[] | null {
  try {
    const parsed = parseAllDocuments(text, { lineCounter, uniqueKeys: true, prettyErrors: false, strict: true, logLevel: "error" });
    const documents = Array.isArray(parsed) ? parsed : [];
    return documents.some(({ contents }) => depthOf(contents) > MOST_DEPTH) ? null : documents;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Lists and mappings that may stand in one another: several times the deepest that a data file has. */
const MOST_DEPTH = 64;

/** How many lists and mappings stand in one another in a node, counted no further than is allowed. */
function depthOf(node: unknown, above = 0): number {
  if (!isCollection(node) || above > MOST_DEPTH) return above;
  const inner = node.items.flatMap((item) => (isPair(item) ? [item.key, item.value] : [item]));
  return inner.reduce<number>((deepest, one) => Math.max(deepest, depthOf(one, above + 1)), above + 1);
}

function tooDeep(name: string): Complaint {
  return {
    what: "the file is nested too deeply",
    where: `${name}:1:1`,
    why: `at most ${MOST_DEPTH} lists and mappings stand in one another`,
    todo: "look for dashes or brackets that should be text, and quote them",
  };
}

/** The places in a file that parsed without complaints before. It is parsed again only when the first place is needed. */
export function yamlPlaces(name: string, text: string): YamlFile["at"] {
  let file: YamlFile | Complaint[] | undefined;
  return (path) => {
    file ??= readYaml(name, text);
    return Array.isArray(file) ? `${name}:1:1` : file.at(path);
  };
}

/** Complaints about syntax, further documents, and anchors or aliases. */
function documentComplaints(documents: readonly Document.Parsed[], first: Document.Parsed, placeOf: PlaceOf): Complaint[] {
  // Only the first syntax error is reported; the others usually follow from it.
  const [mistake] = documents.flatMap((one) => one.errors);
  const syntax = mistake === undefined ? [] : [syntaxComplaint(mistake.code, mistake.message, placeOf(mistake.pos[0]))];
  const second = documents[1];
  const further: Complaint[] =
    second === undefined
      ? []
      : [
          {
            what: "a second document begins here",
            where: placeOf(second.range?.[0] ?? 0),
            why: "a data file holds one document",
            todo: 'remove the "---", or move what follows to a file of its own',
          },
        ];
  return [...syntax, ...further, ...aliasComplaints(first, placeOf).slice(0, 1)];
}

function located(name: string, value: unknown, root: Node, placeOf: PlaceOf): YamlFile {
  const offsetOf = (path: Path): number => {
    let current: unknown = root;
    let offset = root.range?.[0] ?? 0;
    for (const key of path) {
      const child = childOf(current, key);
      if (!isNode(child)) break;
      current = child;
      offset = child.range?.[0] ?? offset;
    }
    return offset;
  };
  const keyOffsetOf = (path: Path, key: string): number | undefined => {
    let current: unknown = root;
    for (const step of path) current = childOf(current, step);
    if (!isMap(current)) return undefined;
    const found = current.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.key;
    return isNode(found) ? found.range?.[0] : undefined;
  };
  return {
    name,
    value,
    at: (path) => placeOf(offsetOf(path)),
    atKey: (path, key) => placeOf(keyOffsetOf(path, key) ?? offsetOf(path)),
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
        what: "a key appears twice in one mapping",
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
        todo: "correct the syntax; quote text that holds a colon, a comma inside braces, or a leading mark",
      };
  }
}

function aliasComplaints(document: Document.Parsed, placeOf: PlaceOf): Complaint[] {
  const complaints: Complaint[] = [];
  visit(document, (_key, node) => {
    if (isAlias(node) || (isNode(node) && "anchor" in node && node.anchor)) {
      complaints.push({
        what: isAlias(node) ? `alias "*${node.source}"` : `anchor "&${(node as { anchor?: string }).anchor}"`,
        where: placeOf(node.range?.[0] ?? 0),
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
