/** Brings a view before it is shown: its script and its parts of the ledger. What fails is said when the view is shown. */
import { ledger } from "./query/ledger.ts";
import type { Route } from "./routes.ts";

export async function bring({ bring: load, needs }: Route): Promise<void> {
  await Promise.allSettled([load(), ledger.ready(needs)]);
}
