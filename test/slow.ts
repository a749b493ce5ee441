/** What `npm run test:long` alone runs. */
import { test } from "vitest";

/** Whether the slow tests run. */
export const long = process.env["ENTENTE_LONG"] === "1";

/** A test that only the long run has; elsewhere it is not even listed. */
export function slowTest(name: string, run: () => void | Promise<void>): void {
  if (long) test(name, run);
}

/** Tests that only the long run has. */
export const inLong = (tests: () => void): void => (long ? tests() : undefined);
