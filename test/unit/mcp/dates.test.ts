/** Days as sentences write them. */
import { expect, test } from "vitest";
import { isoDay } from "../../../src/surfaces/mcp/dates.ts";

test.each([
  ["28 July 1914", "1914-07-28"],
  ["July 28, 1914", "1914-07-28"],
  ["1st Sept 1939", "1939-09-01"],
  ["Dec. 7 1941", "1941-12-07"],
  ["1914-07-28", "1914-07-28"],
  ["31 February 2000", "2000-02-31"],
  ["28 Thermidor 1914", "28 Thermidor 1914"],
  ["1.6.2026", "1.6.2026"],
  ["1914", "1914"],
  ["", ""],
])("%j is %j", (written, day) => expect(isoDay(written)).toBe(day));
