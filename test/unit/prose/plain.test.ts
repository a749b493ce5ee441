/** Sentences that a reader stumbled over: headings, questions without a subject, and gaps told of the wrong thing. */
import { expect, test } from "vitest";
import { moods } from "../../../src/prose/en/lawFacts.ts";
import { terminal } from "../../../src/prose/en/terminal.ts";
import { englishSpeaker, type Names } from "../../../src/prose/index.ts";
import { terminal as chinese } from "../../../src/prose/zh/terminal.ts";

const names: Names = { state: (id) => id, place: (id) => id, region: (id) => id, instrument: (id) => id };
const english = englishSpeaker(names);

test("a heading lists its states and names the act, not its key", () => {
  expect(terminal.both(["Poland", "Hungary", "Bulgaria"])).toBe("Poland, Hungary and Bulgaria");
  expect(chinese.both(["波兰", "匈牙利", "保加利亚"])).toBe("波兰、匈牙利和保加利亚");
  expect(terminal.strike("attack-on-forces")).toBe(" (an attack on forces)");
});

test("a condition of the ledger is asked as a question, and who was provoked is said", () => {
  expect(moods({ code: "ledger-condition", args: { text: "the attack falls on Panama" } }, english).ask).toBe(
    "Is it true that the attack falls on Panama?",
  );
  expect(moods({ code: "must-be-provoked-into-war", args: {} }, english).ask).toBe(
    "Was the state to be helped provoked into declaring war?",
  );
});

test("a gap in a pact's entry into force is told of the pact, and not of the state", () => {
  const clause = { instrument: "pact", article: "4", more: 0 };
  const presumed = { ifAsked: false, provided: null, ifWar: false } as const;
  const args = { toward: "AAA", clause, act: null, open: "record", grade: "binding", ...presumed } as const;
  const said = (standing: "not-known" | "end-not-known") =>
    english.phrase({ code: "contestable-whether-obliged", args: { ...args, standing } });
  expect(said("not-known")).toContain("assist AAA (pact, Art. 4; its entry into force for AAA is not on record): ");
  expect(said("end-not-known")).toContain("assist AAA (pact, Art. 4; whether it still bound AAA is not settled): ");
});

test("a pact that was applied names who applied it, and from when", () => {
  const args = { act: "applied", of: ["AAA", "BBB"], date: "2003-02-08", renewed: null, states: null } as const;
  expect(english.phrase({ code: "memo-entry", args })).toBe("applied by AAA and BBB from 8 February 2003");
});

test("words that nobody saw are told by what they would have to cover", () => {
  const now = { code: "text-unpublished", args: {} } as const;
  expect(english.phrase({ code: "slot-were-met", args: { slot: "text", now } })).toContain("its words, once seen, cover the case");
  expect(english.phrase({ code: "slot-were-not-met", args: { slot: "text", now } })).toContain("do not cover the case");
});
