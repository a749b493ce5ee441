/** Finds periods that end before they begin. */
import type { Complaint } from "../../errors.ts";
import { requireSpan } from "../../time/span.ts";
import type { Located } from "./located.ts";

/** A complaint for every mapping in the item whose `from` is after its `until`. */
export function endsBeforeStarts(item: Located): Complaint[] {
  const complaints: Complaint[] = [];
  const path: PropertyKey[] = []; // one list for the whole walk: every node of the ledger is visited
  const walkInto = (child: unknown, key: PropertyKey): void => {
    if (child === null || typeof child !== "object") return;
    path.push(key);
    walk(child);
    path.pop();
  };
  const walk = (node: object): void => {
    if (Array.isArray(node)) {
      for (let index = 0; index < node.length; index += 1) walkInto(node[index], index);
      return;
    }
    const { from, until } = node as { from?: unknown; until?: unknown };
    if (
      typeof from === "string" &&
      typeof until === "string" &&
      until !== "open" &&
      requireSpan(from).earliest > requireSpan(until).latest
    ) {
      complaints.push({
        what: `it ends (${until}) before it begins (${from})`,
        where: item.where([...path, "until"]),
        why: "an interval includes both its ends",
        todo: "correct one of the two dates from the source",
      });
    }
    for (const name in node) walkInto((node as Record<string, unknown>)[name], name);
  };
  if (item.value !== null && typeof item.value === "object") walk(item.value);
  return complaints;
}
