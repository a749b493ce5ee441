/**
 * Indexes every fact of the ledger by its source. A fact is any node with a reference: an act, a clause, a reading, a period of a
 * state, a tenure of a place, a row of records. Facts are found by their references, so that none is missed.
 */
import type { Ref } from "../model/evidence.ts";
import type { Fact } from "../model/results/source.ts";
import type { Ledger } from "./ledger.ts";

type Node = Readonly<Record<string, unknown>>;
type Owner = Pick<Fact, "of" | "id" | "title" | "short">;

/** For each source id, the facts that rest on it, in the order of the ledger; cached. */
export function factsBySource(ledger: Ledger): ReadonlyMap<string, readonly Fact[]> {
  return ledger.memo("facts by source", () => {
    const index = new Map<string, Fact[]>();
    for (const [owner, node] of owners(ledger)) walk(node, "", [], (ref, path) => add(ref, owner, path, index));
    return index;
  });
}

function owners({ data }: Ledger): [Owner, unknown][] {
  const list = <T extends { id: string }>(of: Owner["of"], items: readonly T[], title: (item: T) => string): [Owner, unknown][] =>
    items.map((item) => [owner(of, item.id, title(item)), item]);
  return [
    ...data.instruments.map((one): [Owner, unknown] => [
      { of: "instrument", id: one.id, title: one.title, short: one.short ?? one.title },
      one,
    ]),
    ...list("state", data.states, ({ name }) => name),
    ...list("place", data.places, ({ name }) => name),
    ...list("region", data.regions, ({ name }) => name),
    ...list("class", data.classes, ({ name }) => name),
    ...list("war", data.wars, ({ name }) => name),
    ...list("general-treaty", data.generalTreaties ?? [], ({ title }) => title),
    ...list("measure", data.measures ?? [], ({ title }) => title),
    ...data.triggers.map((word): [Owner, unknown] => [owner("trigger", word.word, word.word), word]),
    ...Object.entries(data.records).flatMap(([name, rows]) =>
      rows.map((row): [Owner, unknown] => [owner("record", name, recordTitle(row as unknown as Node)), row]),
    ),
    ...list("rule", data.rules, ({ title }) => title),
    ...list("explanation", data.explanations, ({ title }) => title),
    ...list("term", data.glossary ?? [], ({ term }) => term),
  ];
}

/** An owner without a separate short title. */
function owner(of: Owner["of"], id: string, title: string): Owner {
  return { of, id, title, short: title };
}

/** The facts in one item of the ledger, in the order of its file. */
export function factsIn(item: unknown): Pick<Fact, "what" | "checked">[] {
  const found: Pick<Fact, "what" | "checked">[] = [];
  walk(item, "", [], (ref, path) => found.push({ what: factWords(path), checked: ref.checked }));
  return found;
}

/** Calls `see` with each reference in a node. `key` is the name of its field; `path` holds the nodes around it, innermost last. */
function walk(node: unknown, key: string, path: readonly Node[], see: (ref: Ref, path: readonly Node[]) => void): void {
  if (Array.isArray(node)) {
    for (const child of node) walk(child, key, path, see);
  } else if (node !== null && typeof node === "object") {
    if ("source" in node && "checked" in node) see(node as Ref, path);
    else for (const [name, child] of Object.entries(node)) walk(child, name, [...path, { key, ...node }], see);
  }
}

function add(ref: Ref, owner: Owner, path: readonly Node[], index: Map<string, Fact[]>): void {
  const fact: Fact = { ...owner, what: factWords(path), at: ref.at ?? null, checked: ref.checked };
  for (const id of [ref.source].flat()) {
    const facts = index.get(id);
    if (facts === undefined) index.set(id, [fact]);
    else facts.push(fact);
  }
}

/** A short text for the node with the reference, from its own fields. */
function factWords(path: readonly Node[]): string {
  const own = path.at(-1) ?? {};
  const text = (...keys: string[]) => keys.map((name) => own[name]).find((value) => typeof value === "string") as string | undefined;
  const states = (name: string) =>
    [own[name]]
      .flat()
      .filter((one) => typeof one === "string")
      .join(" ");
  if ("act" in own) return [own["act"], own["date"] ?? "undated", states("by") || states("for")].filter(Boolean).join(" ");
  const clause = path.findLast((one) => "article" in one && "type" in one);
  if (own["key"] === "versions" && clause !== undefined)
    return `${clause["type"]}, article ${clause["article"]}${text("from") === undefined ? "" : ` from ${text("from")}`}`;
  if ("city" in own) return `seat (${text("kind")}): ${text("city")}, ${periodOf(own)}`;
  if (own["key"] === "periods") return `${text("name")}, ${periodOf(own)}`;
  if ("state" in own && "until" in own) return `${own["key"]}: ${own["state"]}, ${periodOf(own)}`;
  if ("sides" in own) return periodOf(own);
  const question = path.findLast((one) => typeof one["question"] === "string");
  const said = text(
    "says",
    "because",
    "what",
    "event",
    "gist",
    "finding",
    "detail",
    "counts",
    "outcome",
    "issue",
    "gloss",
    "meaning",
    "note",
  );
  return [question === undefined || question === own ? "" : `${question["question"]} `, said ?? String(own["key"] ?? "")].join("");
}

function periodOf({ from, until }: Node): string {
  return `${from ?? "start not known"} to ${until ?? "today, or not known"}`;
}

/** The title of a row: its states and its day. */
export function recordTitle(row: Node): string {
  const states = ["state", "by", "a", "b", "states", "on", "mediators"]
    .flatMap((name) => [row[name]].flat())
    .filter((one) => typeof one === "string");
  const day = ["date", "from", "established"].map((name) => row[name]).find((one) => typeof one === "string");
  const named = ["case", "study", "document"].map((name) => row[name]).find((one) => typeof one === "string");
  return [named ?? states.join(" "), day].filter(Boolean).join(", ");
}
