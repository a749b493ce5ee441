/** Verdicts over made-up answers: the outcome of each reading, and the verdict over several. */
import { expect, test } from "vitest";
import * as z from "zod";
import type { Ask, Bindable } from "../../../src/claims/asking.ts";
import { verdictOf } from "../../../src/claims/verdict.ts";
import { InputError } from "../../../src/errors.ts";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { Claim } from "../../../src/model/claims.ts";
import type { LedgerData } from "../../../src/model/ledger.ts";
import { phrase } from "../../../src/model/phrase.ts";
import { englishSpeaker, speak } from "../../../src/prose/index.ts";
import type { Day } from "../../../src/time/day.ts";

const past = { text: phrase("past-verification", { verifiedThrough: "2026-06-30", date: "2027-01-01" }), records: [] };
const speaker = englishSpeaker({ state: (id) => id, place: (id) => id, region: (id) => id, instrument: (id) => id });
const nothing = { states: [], places: [], regions: [], classes: [], wars: [], sources: [], instruments: [], rules: [], explanations: [] };
const ledger = indexLedger({
  ledger: { version: "0", hash: "0", verifiedThrough: "2026-06-30" as Day },
  ...nothing,
  records: {} as LedgerData["records"],
  triggers: [],
});
const bindable = (collects: Bindable["collects"]): Bindable => ({
  input: z.strictObject({}),
  output: z.strictObject({ rows: z.array(z.strictObject({ n: z.number() })) }),
  collects,
});
const ask = (find: Ask["find"]): Ask => ({ run, inEnglish: (answer) => answer, find, kindOf: () => null, ledger });
const verdictSpoken = (rest: object, find: Ask["find"] = () => undefined) => speak(verdictOf(claim(rest), ask(find)), speaker);
const run = (name: string, input: unknown) => {
  const { n, late, wrong } = input as { n?: number | string | null; late?: boolean; wrong?: boolean };
  if (wrong) throw new InputError({ what: "no such thing", where: "id", why: "it is not there", todo: "try another" });
  return {
    kind: name,
    notes: late ? [past] : [],
    rows: n === undefined ? [] : [{ instrument: "a-1900", article: "I", n, ref: { source: "s", checked: "unverified" } }],
  };
};

const claim = (rest: object) => Claim.parse({ id: "c", says: "It is so.", kind: "law", ...rest });
const bound = (input: object = {}) => ({ operation: "made.up", input });
const one = { at: "rows.n", equals: 1 };

test.each<[string, object, string, string]>([
  ["the answer bears it out", { "bound-to": bound({ n: 1 }), expect: [one] }, "supported", "rows.n: 1 (equals 1)"],
  [
    "the answer speaks against it",
    { "bound-to": bound({ n: 2 }), expect: [one] },
    "contradicted",
    "made.up rows.n: equals 1 expected, 2 found",
  ],
  [
    "a duty that is contestable is neither triggered nor not",
    { "bound-to": bound({ n: "contestable" }), expect: [{ at: "rows.n", equals: "triggered" }] },
    "depends-on-reading",
    "contestable in law: made.up rows.n: equals triggered expected, contestable found",
  ],
  [
    "nothing is there to compare",
    { "bound-to": bound(), expect: [one] },
    "not-checkable",
    "the ledger does not know: made.up rows.n: equals 1 expected, nothing found",
  ],
  [
    "the day lies past verification",
    { "bound-to": bound({ n: 1, late: true }), expect: [one] },
    "past-verification",
    "the day asked about is after the ledger's last check",
  ],
  [
    "the operation cannot answer",
    { "bound-to": bound({ wrong: true }), expect: [one] },
    "not-checkable",
    "made.up could not answer: no such thing; try another",
  ],
  [
    "it says that it cannot be checked",
    { kind: "opinion", "not-checkable": { because: "outside-the-ledger", reason: "It is a poem." } },
    "not-checkable",
    "outside the ledger: It is a poem.",
  ],
  [
    "a further question fails",
    { "bound-to": bound({ n: 1 }), expect: [one], also: [{ "bound-to": bound({ n: 3 }), expect: [one] }] },
    "contradicted",
    "made.up rows.n: equals 1 expected, 3 found",
  ],
  [
    "readings differ",
    { "bound-to": bound({ n: 1 }), expect: [one], readings: [{ reading: "narrow" }, { reading: "wide", input: { n: 2 } }] },
    "depends-on-reading",
    "narrow: supported; wide: contradicted",
  ],
  [
    "readings agree",
    {
      "bound-to": bound({ n: 1 }),
      expect: [one],
      readings: [{ reading: "a" }, { reading: "b", expect: [{ at: "rows.n", "at-most": 1 }] }],
    },
    "supported",
    "a: rows.n: 1 (equals 1); b: rows.n: 1 (at-most 1)",
  ],
  [
    "one reading cannot be checked",
    { "bound-to": bound({ n: 1 }), expect: [one], readings: [{ reading: "law" }, { reading: "motive", "not-checkable": "A motive." }] },
    "depends-on-reading",
    "law: supported; motive: not checkable",
  ],
  [
    "the two dates lie on both sides of verification",
    { "bound-to": bound({ n: 1 }), expect: [one], readings: [{ reading: "then" }, { reading: "later", input: { late: true } }] },
    "depends-on-reading",
    "then: supported; later: after the last check",
  ],
])("%s", (_what, rest, verdict, because) => {
  const got = verdictSpoken(rest);
  expect([got.verdict, got.because]).toEqual([verdict, because]);
});

const none = { at: "rows[n=7]", empty: true };

test.each<[string, Bindable["collects"], string, string]>([
  ["that says nothing of itself", {}, "not-checkable", "the ledger does not say that this part of the answer is complete"],
  ["of records that are not complete", { rows: "records" }, "not-checkable", "the records “undefined” are not complete"],
  ["that is whole", { rows: "whole" }, "supported", "rows[n=7]: nothing"],
])("nothing found in a list %s", (_what, collects, verdict, why) => {
  const got = verdictSpoken({ "bound-to": bound({ n: 1 }), expect: [none] }, () => bindable(collects));
  expect([got.verdict, got.because]).toEqual([verdict, expect.stringContaining(why)]);
});

test("a number rests on an absence only if more rows would change it", () => {
  const of = (expectation: object) =>
    verdictSpoken({ "bound-to": bound({ n: 1 }), expect: [{ at: "rows.length", ...expectation }] }, () => bindable({})).verdict;
  expect([of({ "at-least": 1 }), of({ equals: 0 }), of({ "at-most": 0 })]).toEqual(["supported", "contradicted", "contradicted"]);
  expect([of({ "at-most": 1 }), of({ equals: 1 }), of({ "at-least": 2 }), of({ equals: 2 })]).toEqual(Array(4).fill("not-checkable"));
});

test("a verdict names what it rests on, and that nobody opened its source", () => {
  const { rests, doubts } = verdictSpoken({ "bound-to": bound({ n: 1 }), expect: [one] });
  expect(rests).toEqual([{ kind: "instrument", id: "a-1900", article: "I", ref: { source: "s", checked: "unverified" } }]);
  expect(doubts).toEqual(["Rests in part on records whose source nobody has opened: a-1900."]);
});
