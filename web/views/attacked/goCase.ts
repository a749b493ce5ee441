/** Goes to a changed case; what was opened of the old one is closed. */
import { go, type View } from "../../app/query/address.ts";

export function goCase(change: Partial<View>, how?: { burst?: boolean }): void {
  go({ a: null, b: null, open: null, treaty: null, ...change, path: "attacked" }, how);
}
