/** Checks references between items of the ledger, by the name of their field. */
import type { Complaint } from "../../errors.ts";
import { anyOf, nearest } from "../../ledger/nearest.ts";
import { brief } from "../../model/brief.ts";
import { type IdsByKind, idsOf, type KnownIds } from "./ids.ts";
import type { Located } from "./located.ts";

/** The kind of id that each field holds. Other fields hold text. */
const FIELDS: Readonly<Record<string, string>> = {
  source: "source",
  by: "state",
  for: "state",
  toward: "state",
  from: "state",
  of: "state",
  state: "state",
  states: "state",
  assists: "state",
  borders: "state",
  faces: "state",
  "allied-with": "state",
  "administered-by": "state",
  "land-of": "state",
  "enemy-attacked": "state",
  "successor-of": "state",
  "homeland-of": "state",
  homeland: "state",
  "kept-by": "state",
  "began-on": "state",
  "begun-by": "state",
  "declared-by": "state",
  is: "state",
  about: "state",
  on: "state",
  holders: "state",
  host: "state",
  a: "state",
  b: "state",
  mediators: "state",
  parties: "state",
  with: "state",
  initiator: "state",
  target: "state",
  parent: "place",
  place: "place",
  places: "place",
  in: "region",
  region: "region",
  class: "class",
  "pairs-of": "class",
  candidates: "rule",
  explanation: "explanation",
  see: "term",
  "in-war": "war",
  clause: "clause",
  said: "interpretation",
  "gives-way-to": "general-treaty",
  instruments: "instrument",
};

/** A complaint for every id in the item that no file defines. */
export function danglingReferences(item: Located, known: KnownIds): Complaint[] {
  const complaints: Complaint[] = [];
  eachReference(item.value, (kind, id, path) => {
    if (isKnown(known, kind, id)) return;
    const close = nearest(id, idsOf(known, kind));
    complaints.push({
      what: `unknown ${kind} "${brief(id)}"`,
      where: item.where([...path]),
      why: "no file of the ledger defines it",
      todo: close.length > 0 ? `write ${anyOf(close)}, or add it` : "add it, or correct the key",
    });
  });
  return complaints;
}

/** Whether the ledger has the id. A place may stand for a region. */
export function isKnown(known: KnownIds, kind: string, id: string): boolean {
  return idsOf(known, kind).has(id) || (kind === "region" && idsOf(known, "place").has(id));
}

/** The ids that the items refer to, each once. */
export function referredIds(located: readonly Located[]): IdsByKind {
  const referred = new Map<string, Set<string>>();
  for (const { value } of located)
    eachReference(value, (kind, id) => {
      const ids = referred.get(kind) ?? new Set();
      referred.set(kind, ids.add(id));
    });
  return Object.fromEntries([...referred].map(([kind, ids]) => [kind, [...ids]]));
}

/** Calls `found` for every reference in a value. The path is one list for the whole walk: copy it to keep it. */
function eachReference(value: unknown, found: (kind: string, id: string, path: readonly PropertyKey[]) => void): void {
  const path: PropertyKey[] = [];
  const walkInto = (child: unknown, key: string, step: PropertyKey): void => {
    path.push(step);
    walk(child, key);
    path.pop();
  };
  const walk = (node: unknown, key: string): void => {
    if (Array.isArray(node)) {
      for (let index = 0; index < node.length; index += 1) walkInto(node[index], key, index);
    } else if (node !== null && typeof node === "object") {
      for (const name in node) walkInto((node as Record<string, unknown>)[name], name, name);
    } else if (typeof node === "string") {
      const kind = FIELDS[key];
      // A field of states may also hold "parties", "any", names of bodies, and dates.
      if (kind === undefined || (kind === "state" && !/^[A-Z]{3}$/.test(node))) return;
      found(kind, node, path);
    }
  };
  walk(value, "");
}
