/** Promises of help in war: none excludes force, but for a duty to mobilise; closing straits or leaving bases is another kind of promise. */
import { expect, test } from "vitest";
import { ledger } from "../contract/support.ts";

test("a promise of defence or of a common war does not exclude force", () => {
  const bare = ledger.instruments.flatMap(({ id, obligations }) =>
    obligations
      .filter(({ type }) => type === "defence" || type === "offence")
      .flatMap((one) => one.versions.flatMap(({ response }) => (response === undefined ? [] : [{ at: `${id} ${one.id}`, response }])))
      .filter(({ response }) => response.force === "none" && response.does !== "mobilise"),
  );
  expect(bare.map(({ at }) => at)).toEqual([]);
});
