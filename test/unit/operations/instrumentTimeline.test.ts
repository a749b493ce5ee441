/** instrument.timeline: spans agree with the ties that they represent, and acts state their effect. */
import { expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { definition } from "../../../src/operations/instrument/timeline/schema.ts";
import { lifetimeOf } from "../../../src/ties/lifetime.ts";
import { tiesOf } from "../../../src/ties/tie.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

const ledger = indexLedger(ledgerData(["core", "law"]));
const ask = (input: object = {}) => spoken("instrument.timeline", { ledger }, input);
const all = ask();

test("every instrument has a span, or is said to have had none, or was over before the first day or begins after the last", () => {
  const isOver = ({ acts }: (typeof ledger.data.instruments)[number]) => acts.every(({ date }) => date === null || date < all.from);
  const isAhead = (one: (typeof ledger.data.instruments)[number]) => (lifetimeOf(tiesOf(ledger, one))?.earliest ?? all.until) > all.until;
  const expected = ledger.data.instruments.filter((one) => (!isOver(one) && !isAhead(one)) || all.neverInForce.includes(one.id));
  expect([...all.spans.map(({ instrument }) => instrument), ...all.neverInForce].sort()).toEqual(expected.map(({ id }) => id).sort());
  expect(all.notes.some(({ code, records }) => code === "never-in-force" && records.length === all.neverInForce.length)).toBe(true);
});

test("a span is the first beginning and the last end of all ties of its instrument", () => {
  for (const span of all.spans) {
    const instrument = ledger.instrument(span.instrument);
    const whole = instrument === undefined ? null : lifetimeOf(tiesOf(ledger, instrument));
    const { since, until, settled, earliest, latest } = span;
    expect({ id: span.instrument, since, until, settled, earliest, latest }).toEqual({ id: span.instrument, ...whole });
  }
});

test("spans stand by the first day on which they may have run, then by id", () => {
  const keys = all.spans.map(({ earliest, instrument }) => `${earliest} ${instrument}`);
  expect(keys).toEqual([...keys].sort());
});

test("what is not known is neither a day nor an end", () => {
  const undated = all.spans.filter(({ since }) => since === null);
  expect(undated.length).toBeGreaterThan(0);
  for (const { earliest } of undated) expect(earliest).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  for (const { until, latest } of all.spans) expect(until === null).toBe(latest === null);
});

test("an act that binds begins, one that frees ends, a signature changes nothing", () => {
  const effects = (act: string) => [...new Set(all.events.filter((one) => one.act === act).map(({ effect }) => effect))];
  expect(effects("signed")).toEqual(["none"]);
  expect(effects("acceded")).toEqual(["begins"]);
  expect(effects("terminated")).toEqual(["ends"]);
  expect(effects("invoked")).toEqual(["none"]);
  expect(effects("amended")).toEqual(["changes"]);
});

test("type, state, region and days narrow the list", () => {
  const [first] = definition.examples;
  const typed = ask(first?.input);
  expect(typed.spans.length).toBeGreaterThan(0);
  expect(typed.spans.length).toBeLessThan(all.spans.length);
  for (const { types } of typed.spans) expect(types).toContain(typed.type);
  for (const { parties } of ask({ state: "CHN" }).spans) expect(parties.map(({ state }) => state)).toContain("CHN");
  for (const { regions } of ask({ region: "africa" }).spans) expect(regions).toContain("africa");
  for (const { earliest, latest } of ask({ from: "1900-01-01", until: "1913-12-31" }).spans) {
    expect(earliest <= "1913-12-31").toBe(true);
    expect(latest === null || latest >= "1900-01-01").toBe(true);
  }
  expect(() => ask({ from: "1950-01-01", until: "1940-01-01" })).toThrow(/runs forward/);
});

test("acts alone are the same acts, and the spans are said to be left out", () => {
  const acts = ask({ only: "acts" });
  expect(acts.events).toEqual(all.events);
  expect(acts.spans).toEqual([]);
  expect(acts.notes.map(({ code }) => code)).toEqual(["acts-only"]);
});
