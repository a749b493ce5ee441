/** Faults that are tried. Each list is read by the tests that try it and by the page docs/reliability.md, so neither tells of others. */
import { expect, test } from "vitest";
import { long } from "../slow.ts";

export interface Fault {
  /** What goes wrong, or what somebody does. */
  readonly fault: string;
  /** What happens then. */
  readonly happens: string;
  /** Whether `npm run test:long` alone tries it. */
  readonly slow?: boolean;
}

/** Tests of a list: each is found by its fault, and `all` adds one that fails if a fault of the list was not tried. */
export function testsOf(faults: readonly Fault[]) {
  const tried: string[] = [];
  return {
    tries(name: string, run: () => void | Promise<void>): void {
      const found = faults.find(({ fault }) => fault === name);
      if (found === undefined) throw new Error(`"${name}" is not in the list of faults`);
      tried.push(name);
      test.skipIf(found.slow === true && !long)(`${name}: ${found.happens}`, run);
    },
    all(): void {
      test("every fault of the list is tried once", () => expect([...tried].sort()).toEqual(faults.map(({ fault }) => fault).sort()));
    },
  };
}
