/** Checks references between items of the ledger, by the name of their field. */
import type { Complaint } from "../../errors.ts";
import { anyOf, nearest } from "../../ledger/nearest.ts";
import type { Located } from "./located.ts";

/** All ids of the ledger by kind. */
export type KnownIds = Readonly<Record<string, ReadonlySet<string>>>;

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
  "successor-of": "state",
  "homeland-of": "state",
  homeland: "state",
  "kept-by": "state",
  "began-on": "state",
  "begun-by": "state",
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
  "gives-way-to": "general-treaty",
  instruments: "instrument",
};

/** A complaint for every id in the item that no file defines. */
export function danglingReferences(item: Located, known: KnownIds): Complaint[] {
  const complaints: Complaint[] = [];
  const path: PropertyKey[] = []; // one list for the whole walk: every node of the ledger is visited
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
      if (kind === undefined) return;
      if (kind === "state" && !/^[A-Z]{3}$/.test(node)) return; // "parties", "any", names of bodies, dates
      const set = known[kind];
      if (set === undefined || set.has(node) || (kind === "region" && known["place"]?.has(node))) return;
      const close = nearest(node, set);
      complaints.push({
        what: `unknown ${kind} "${node}"`,
        where: item.where([...path]),
        why: "no file of the ledger defines it",
        todo: close.length > 0 ? `write ${anyOf(close)}, or add it` : "add it, or correct the key",
      });
    }
  };
  walk(item.value, "");
  return complaints;
}
