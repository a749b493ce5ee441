/** Finds periods that end before they begin. */
import type { Complaint } from "../../errors.ts";
import { requireSpan } from "../../time/span.ts";
import type { Path } from "../yamlFile.ts";
import type { Located } from "./located.ts";

/** A complaint for every mapping in the item whose `from` is after its `until`. */
export function endsBeforeStarts(item: Located): Complaint[] {
  const complaints: Complaint[] = [];
  const walk = (node: unknown, path: Path): void => {
    if (node === null || typeof node !== "object") return;
    if (Array.isArray(node)) {
      for (const [index, child] of node.entries()) walk(child, [...path, index]);
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
    for (const [name, child] of Object.entries(node)) walk(child, [...path, name]);
  };
  walk(item.value, []);
  return complaints;
}
