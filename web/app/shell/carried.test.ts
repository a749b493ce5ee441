import { expect, test } from "vitest";
import { searchSchema, texts } from "../query/search.ts";
import { carried, carriedTo, holdsPair, withKept } from "./carried.ts";

const CASE = { head: "case", group: "first" } as const;
const PAIR = { head: "pair", group: "first" } as const;
const pair = { a: "AUH", b: "SRB", date: "1914-06-28", open: "owes-defence.AUH" };

test("a pair and its day go to a case, and back", () => {
  const own = carried(CASE, pair);
  expect(own).toEqual({ initiator: "SRB", target: "AUH", date: "1914-06-28" });
  expect(carried(PAIR, own)).toEqual({ a: "AUH", b: "SRB", date: "1914-06-28" });
});

test("views of the world take the pair along, others the day, and some nothing", () => {
  expect(carried({ head: "day", group: "atlas" }, pair)).toEqual({ a: "AUH", b: "SRB", date: "1914-06-28" });
  expect(carried({ head: "day", group: "reference" }, pair)).toEqual({ date: "1914-06-28" });
  expect(carried({ head: "none", group: "reference" }, pair)).toEqual({});
});

test("a view of the world that reads no pair gets the day alone", () => {
  const guide = { head: "day", group: "atlas", search: searchSchema(texts("id", "date")) } as const;
  expect(carriedTo(guide, pair)).toEqual({ date: "1914-06-28" });
});

test("a case of several states on a side is no pair; one state alone makes no case", () => {
  expect(carried(PAIR, { initiator: "DEU,AUH", target: "RUS", date: "1914-08-04" })).toEqual({ date: "1914-08-04" });
  expect(carried(CASE, { a: "USA", date: "1955-07-01" })).toEqual({ date: "1955-07-01" });
});

test("a view without a pair passes on the pair of the last one that had it, with its own day if it has one", () => {
  expect(holdsPair({ search: searchSchema(texts("id", "date")) })).toBe(false);
  expect(holdsPair({ search: searchSchema(texts("a", "b", "date")) })).toBe(true);
  expect(carried(PAIR, withKept(pair, {}))).toEqual({ a: "AUH", b: "SRB", date: "1914-06-28" });
  expect(carried(PAIR, withKept(pair, { date: "1955-07-01" }))).toEqual({ a: "AUH", b: "SRB", date: "1955-07-01" });
  expect(carried(CASE, withKept({ initiator: "SRB", target: "AUH", date: "1914-06-28" }, {}))).toEqual({
    ...{ initiator: "SRB", target: "AUH" },
    date: "1914-06-28",
  });
});
