/** The points that two texts share: counterparts first, and each claim once. */
import { afterAll, expect, test, vi } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { ledgerData } from "../../../test/ledgers.ts";
import { spoken } from "../../../test/spoken.ts";

// Test files share their modules, so the one with made-up names is loaded for this file alone.
vi.resetModules();
vi.doMock("../../app/query/directory.ts", () => ({
  stateNamed: (id: string) => (/^[A-Z]{3}$/.test(id) ? { id, name: id } : null),
  instrumentNamed: () => null,
}));
const { claimsOnSamePoint, sharedPoints } = await import("./sharedPoints.ts");
afterAll(() => {
  vi.doUnmock("../../app/query/directory.ts");
  vi.resetModules();
});

const { texts } = spoken("claims.check", { ledger: indexLedger(ledgerData()) }, {});
const all = texts.flatMap((text) => text.claims.map((claim) => ({ text, claim })));
const [first, counterpart] = all.flatMap(({ text, claim }) =>
  claim.counterparts.slice(0, 1).map((named) => ({ text, claim, other: all.find((one) => `${one.text.id}/${one.claim.id}` === named) })),
);

test("claims that are named as counterparts stand beside each other before any other", () => {
  if (first?.other === undefined || counterpart === undefined) throw new Error("no built-in claim names a counterpart");
  const { shared, rest } = sharedPoints(first.text, first.other.text);
  expect(shared[0]?.point.kind).toBe("counterparts");
  expect(shared[0]?.sides.map((side) => side.map(({ id }) => id))).toEqual([[first.claim.id], [first.other.claim.id]]);
  expect(claimsOnSamePoint(first.claim, first.text, first.other.text)[0]?.id).toBe(first.other.claim.id);
  const told = [...shared.flatMap(({ sides }) => sides.flat()), ...rest.flat()].map(({ id }) => id);
  expect(told.length).toBe(new Set(told).size);
  expect(told.length).toBe(first.text.claims.length + first.other.text.claims.length);
});
