/** A named place decides, also where a clause limits itself to lands by name; and lands of the Union by their place in its treaties. */
import { expect, test } from "vitest";
import { inRegion, placeView } from "../../../src/law/cache/places.ts";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import type { Trace } from "../../../src/model/results/trace.ts";
import { ledgerData, ledgerWith } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

const data = ledgerData();
const whole = indexLedger(data);

function statusOf(instrument: string, by: string, initiator: string, target: string, date: string, place?: string): string {
  const ledger = indexLedger(ledgerWith(data, { instruments: data.instruments.filter(({ id }) => id === instrument) }));
  const input = { initiator, target, date, ...(place === undefined ? {} : { place }) };
  const { obligations } = spoken("crisis.trace", { ledger }, input as never) as Trace;
  const found = obligations.filter((one) => one.owedBy === by && one.type === "defence" && (one.owedTo === target || one.about === target));
  return found[0] === undefined ? "none" : `${found[0].status}${found[0].open === null ? "" : ` (${found[0].open})`}`;
}

test.each([
  ["FRA", "reunion", "2026-01-01", "triggered"],
  ["FRA", "mayotte", "2013-12-31", "contestable (text)"],
  ["FRA", "mayotte", "2014-01-01", "triggered"],
  ["FRA", "saint-barthelemy", "2011-12-31", "triggered"],
  ["FRA", "saint-barthelemy", "2012-01-01", "contestable (text)"],
  ["FRA", "adelie-land", "2026-01-01", "contestable (text)"],
  ["NLD", "sint-eustatius", "2026-01-01", "contestable (text)"],
  ["NLD", "saba", "2026-01-01", "contestable (text)"],
  ["DNK", "greenland", "2026-01-01", "contestable (text)"],
  ["DNK", "faroe-islands", "2026-01-01", "contestable (text)"],
  ["FIN", "aland", "2026-01-01", "triggered"],
  ["ESP", "ceuta", "2026-01-01", "triggered"],
  ["PRT", "madeira", "2026-01-01", "triggered"],
  ["GBR", "gibraltar", "2019-06-01", "triggered"],
  ["GBR", "bermuda", "2019-06-01", "contestable (text)"],
  ["GBR", "isle-of-man", "2019-06-01", "contestable (text)"],
  ["GBR", "gibraltar", "2020-06-01", "contestable (text)"],
  ["GBR", "gibraltar", "2021-01-01", "none"],
])("the Union's clause, %s at %s on %s: %s", (target, place, date, expected) =>
  expect(statusOf("eu-teu-42-7", "DEU", "RUS", target, date, place)).toBe(expected),
);

test("no land stands on two lists of the Union's treaties, and each on them is a place of the ledger", () => {
  const lists = ["eu-outermost-regions", "eu-overseas-countries", "outside-eu-treaties"];
  const lands = data.places.map(
    ({ id }) => [id, lists.filter((region) => inRegion(whole, region, placeView(whole, id)) === "yes")] as const,
  );
  expect(lands.filter(([, on]) => on.length > 1)).toEqual([]);
  expect(lists.map((list) => lands.filter(([, on]) => on.includes(list)).length)).toEqual([8, 29, 4]);
});

test.each([
  ["cyprus-convention-1878", "GBR", "RUS", "OTT", "1885-06-01", "ottoman-asia", "triggered"],
  ["cyprus-convention-1878", "GBR", "RUS", "OTT", "1885-06-01", "ottoman-europe", "not-triggered"],
  ["cyprus-convention-1878", "GBR", "RUS", "OTT", "1885-06-01", undefined, "contestable (fact)"],
  ["anglo-japanese-1911", "JPN", "DEU", "GBR", "1914-08-04", undefined, "contestable (fact)"], // whether the war is for rights in the East
  ["anglo-japanese-1911", "JPN", "DEU", "GBR", "1914-08-04", "hong-kong", "triggered"],
  ["anglo-japanese-1905", "JPN", "RUS", "GBR", "1908-06-01", "india-british", "triggered"],
  ["soviet-finnish-1948", "FIN", "DEU", "RUS", "1949-01-01", "russia-asia", "not-triggered"],
  ["soviet-finnish-1948", "FIN", "DEU", "RUS", "1949-01-01", "russia-europe", "contestable (fact)"],
  ["greece-turkey-1933", "GRC", "BGR", "TUR", "1935-06-01", "east-thrace", "contestable (record)"],
  ["greece-turkey-1933", "GRC", "BGR", "TUR", "1935-06-01", "anatolia", "not-triggered"],
  ["anglo-turkish-1939", "TUR", "ITA", "GBR", "1939-06-01", "malta-british", "contestable (text)"],
  ["anglo-turkish-1939", "TUR", "JPN", "GBR", "1939-06-01", "hong-kong", "not-triggered"],
  ["vienna-1854", "AUH", "RUS", "OTT", "1855-06-01", "danubian-principalities", "contestable (fact)"], // who held them, and who began the war that was under way
  ["vienna-1854", "AUH", "RUS", "OTT", "1855-06-01", "ottoman-asia", "not-triggered"],
])("%s, %s for an attack by %s on %s in %s at %s: %s", (instrument, by, initiator, target, date, place, expected) =>
  expect(statusOf(instrument, by, initiator, target, date, place)).toBe(expected),
);

test.each([
  ["taiwan-island", "yes"],
  ["kinmen", "yes"],
  ["penghu", "yes"],
  ["palawan", "yes"],
  ["hainan", "open"],
  ["second-thomas-shoal", "open"],
])("the Far East, %s: %s: a sea that is argued leaves no doubt about land that is in it anyway", (place, verdict) =>
  expect(inRegion(whole, "far-east", placeView(whole, place))).toBe(verdict),
);
