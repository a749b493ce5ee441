/** Goes to a changed case; what was opened of the old one is closed. */
import { type Search, useView } from "./search.ts";

export function goCase(change: Partial<Search>, how?: { burst?: boolean }): void {
  go({ a: null, b: null, open: null, treaty: null, ...change, path: "attacked" }, how);
}
