/** Acts after the last verified day are listed apart, and only they. */
import { expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import type { Act } from "../../../src/model/acts.ts";
import type { Instrument } from "../../../src/model/instruments.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

const data = ledgerData();
const instrument = data.instruments.find(({ acts }) => acts.length > 0) as Instrument;
const act = instrument.acts[0] as Act;
const last = indexLedger(data).version.verifiedThrough;

/** The acts listed for a ledger whose one instrument has acts of these dates. */
function listed(...dates: (string | null)[]): (string | null)[] {
  const acts = dates.map((date) => ({ ...act, date }));
  const ledger = indexLedger({ ...data, instruments: [{ ...instrument, acts }] });
  return spoken("ledger.reported", { ledger }, {}).acts.map(({ date }) => date);
}

test("an act counts from the first day on which it may have happened, and the earliest comes first", () => {
  expect(listed("2027-01", last, "2026-12-01", null, `${last.slice(0, 4)}`)).toEqual(["2026-12-01", "2027-01"]);
});

test("a range that begins before the last verified day is not listed", () => {
  expect(listed(`${last}/2027-01-01`, "2026-12-01/2027-01-01")).toEqual(["2026-12-01/2027-01-01"]);
});

test("the answer names every act of the ledger after its last day, with its mark, and can be asked for one state", () => {
  const ledger = indexLedger(data);
  const { acts } = spoken("ledger.reported", { ledger }, {});
  expect(acts.length).toBeGreaterThan(0);
  for (const one of acts) {
    expect(one.date > last).toBe(true);
    const id = one.states[0]?.id ?? "";
    const own = spoken("ledger.reported", { ledger }, { state: id }).acts;
    expect(own).toEqual(acts.filter(({ states }) => states.some((state) => state.id === id)));
  }
});
