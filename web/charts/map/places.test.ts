import { expect, test } from "vitest";
import { boxOf, boxText, closeUp, isIn, type Seat, WORLD, wholeOf, zoomed } from "./frame.ts";
import { type MapPact, nodesOf } from "./pactShapes.ts";
import { PACIFIC } from "./projection.ts";

const seat = (id: string, lon: number, lat: number): Seat => ({ id, name: id, seat: { lon, lat } });
const SEATS = [
  seat("POL", 21, 52.2),
  seat("TUR", 32.9, 39.9),
  seat("FRA", 2.4, 48.9),
  seat("DEU", 13.4, 52.5),
  seat("GRC", 23.7, 38),
  seat("ITA", 12.5, 41.9),
  seat("CAN", -75.7, 45.4),
  seat("USA", -77, 38.9),
  seat("CHN", 116.4, 39.9),
  seat("BGR", 23.3, 42.7),
];
const places = new Map(SEATS.map(({ id, seat: at }) => [id, PACIFIC.place(at?.lon ?? 0, at?.lat ?? 0)] as const));
const pact = (instrument: string, members: readonly string[]): MapPact => ({
  ...{ instrument, short: instrument, type: "defence", form: "many", hub: null, members, owing: members, owed: members, except: [] },
});
const ATLANTIC = pact("atlantic", ["POL", "TUR", "FRA", "DEU", "GRC", "ITA", "CAN", "USA", "BGR"]);

test("two neighbours open as a close-up with most of their allies, which leaves out those across an ocean", () => {
  const allies = new Set(ATLANTIC.members.filter((id) => id !== "POL" && id !== "TUR"));
  const box = closeUp(SEATS, new Set(["POL", "TUR"]), allies);
  expect(box).not.toBeNull();
  const shown = SEATS.filter((one) => box !== null && isIn(box, one.seat)).map(({ id }) => id);
  expect(shown).toEqual(expect.arrayContaining(["POL", "TUR", "FRA", "DEU", "GRC", "ITA", "BGR"]));
  expect(shown).not.toContain("USA");
  expect(box?.width).toBeLessThan(400);
});

test("two states on both sides of an ocean open on the world", () => {
  expect(closeUp(SEATS, new Set(["USA", "CHN"]), new Set(["FRA"]))).toBeNull();
});

test("a plate stands in the same place whichever other pacts are there, clear of every seat", () => {
  const others = [pact("small", ["POL", "DEU", "FRA"]), pact("south", ["ITA", "GRC", "TUR"])];
  const alone = nodesOf([ATLANTIC], places).get("atlantic");
  const amid = nodesOf([...others, ATLANTIC], places);
  expect(amid.get("atlantic")).toEqual(alone);
  for (const [x, y] of amid.values())
    for (const [px, py] of places.values()) expect(Math.abs(px - x) > 12 || Math.abs(py - y) > 12).toBe(true);
});

test("an address keeps the part of the map and the ocean in its middle, and a wrong one shows the world", () => {
  const close = zoomed({ ...WORLD, centre: "atlantic" }, 2);
  expect(boxText(close)).toMatch(/^[\d.]+,[\d.-]+,[\d.]+,atlantic$/);
  expect(boxOf(boxText(close)).centre).toBe("atlantic");
  expect(boxText(wholeOf(close))).toBe("atlantic");
  expect(boxOf("atlantic")).toEqual({ ...WORLD, centre: "atlantic" });
  expect(boxText(WORLD)).toBeNull();
  for (const wrong of ["", "arctic", "1,2", "1,NaN,3,atlantic,4"]) expect(boxOf(wrong)).toEqual(WORLD);
});
