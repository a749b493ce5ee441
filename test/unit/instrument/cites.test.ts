/** The instruments that a file cites are data, and name every one that its notes speak of. */
import { expect, test } from "vitest";
import { ledgerData } from "../../ledgers.ts";

const { instruments } = ledgerData();
const ids = new Set<string>(instruments.map(({ id }) => id));

test("an id in an instrument's notes stands under cites", () => {
  const left = instruments.flatMap(({ id, note, acts, disputes = [], cites = [] }) => {
    const words = [note, ...acts.map((act) => act.note), ...disputes.map(({ says }) => says)].join(" ");
    const named = (words.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []).filter((word) => ids.has(word) && word !== id);
    return named.filter((word) => !(cites as readonly string[]).includes(word)).map((word) => `${id} names ${word}`);
  });
  expect(left).toEqual([]);
});

test("none cites itself, and none is cited twice in one file", () => {
  expect(instruments.filter(({ id, cites = [] }) => (cites as readonly string[]).includes(id)).map(({ id }) => id)).toEqual([]);
  expect(instruments.filter(({ cites = [] }) => new Set(cites).size !== cites.length).map(({ id }) => id)).toEqual([]);
});
