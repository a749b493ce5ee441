/** Verdicts over made-up answers: the outcome of each reading, and the verdict over several. */
import { expect, test } from "vitest";
import { verdictOf } from "../../../src/claims/verdict.ts";
import { InputError } from "../../../src/errors.ts";
import { Claim } from "../../../src/model/claims.ts";
import { phrase } from "../../../src/model/phrase.ts";
import { englishSpeaker, speak } from "../../../src/prose/index.ts";

const past = { text: phrase("past-verification", { verifiedThrough: "2026-06-30", date: "2027-01-01" }), records: [] };
const speaker = englishSpeaker({ state: (id) => id, place: (id) => id, region: (id) => id, instrument: (id) => id });
const verdictSpoken = (rest: object) => speak(verdictOf(claim(rest), { run, inEnglish: (answer) => answer }), speaker);
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
    "the day asked about lies past the ledger's verification",
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
    "then: supported; later: past verification",
  ],
])("%s", (_what, rest, verdict, because) => {
  const got = verdictSpoken(rest);
  expect([got.verdict, got.because]).toEqual([verdict, because]);
});

test("a verdict names what it rests on, and that nobody opened its source", () => {
  const { rests, doubts } = verdictSpoken({ "bound-to": bound({ n: 1 }), expect: [one] });
  expect(rests).toEqual([{ kind: "instrument", id: "a-1900", article: "I", ref: { source: "s", checked: "unverified" } }]);
  expect(doubts).toEqual(["Rests in part on records whose source nobody has opened: a-1900."]);
});
