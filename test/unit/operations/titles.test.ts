/** Answers that name an instrument give its full title as `title` and its usual name as `short`. */
import { expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import type { Instrument } from "../../../src/model/instruments.ts";
import type { OperationName } from "../../../src/operations/table.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

const ledger = indexLedger(ledgerData());
const shortened = ledger.data.instruments.filter(({ short, title }) => short !== undefined && short !== title);
const { id: instrument, acts } = shortened[0] as Instrument;
const source = [acts[0]?.ref.source ?? []].flat()[0];
const war = { initiator: "AUH", target: "SRB", date: "1914-07-28" };

const asked: readonly (readonly [OperationName, object])[] = [
  ["crisis.trace", war],
  ["crisis.flip", { ...war, state: "DEU" }],
  ["crisis.brief", { ...war, role: "ITA" }],
  ["area.list", {}],
  ["instrument.area", { id: "anzus-1951" }],
  ["ledger.glossary", {}],
  ["source.show", { id: source }],
  ["state.show", { state: "CHN" }],
  ["state.history", { state: "CHN" }],
  ["ties.between", { a: "USA", b: "JPN" }],
  ["network.at", { date: "1914-06-28" }],
  ["instrument.members", { id: instrument }],
  ["instrument.list", {}],
];

test.each(asked)("%s gives full titles, with short ones beside them", (name, input) => {
  const rows = titled(spoken(name, { ledger }, input));
  expect(rows.length).toBeGreaterThan(0);
  const known = new Set(ledger.data.instruments.map(({ title, short }) => `${title} | ${short ?? title}`));
  expect(rows.map(({ title, short }) => `${title} | ${short}`).filter((names) => !known.has(names))).toEqual([]);
});

/** Nodes of an answer whose title is that of an instrument with a short title. */
function titled(answer: unknown): { title: string; short?: string }[] {
  const titles = new Set(shortened.flatMap(({ title, short }) => [title, short]));
  const found: { title: string; short?: string }[] = [];
  const walk = (node: unknown): void => {
    if (node === null || typeof node !== "object") return;
    if ("title" in node && typeof node.title === "string" && titles.has(node.title)) found.push(node as { title: string });
    for (const child of Object.values(node)) walk(child);
  };
  walk(answer);
  return found;
}
