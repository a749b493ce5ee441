/** The weakest link of a verdict stands in its line: a notice, a reading of the bearer's own, who began the war, a disputed membership. */
import { expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import type { Memo } from "../../../src/model/results/memo.ts";
import type { Trace } from "../../../src/model/results/trace.ts";
import { PLAIN } from "../../../src/views/style.ts";
import { groupsOf } from "../../../src/views/text/case/groups.ts";
import { textOf } from "../../../src/views/textAnswers.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

const ledger = indexLedger(ledgerData());
const traceOf = (input: object): Trace => spoken("crisis.trace", { ledger }, input) as unknown as Trace;
const memoOf = (input: object): Memo => spoken("crisis.memo", { ledger }, input) as unknown as Memo;
const headlinesOf = ({ positions }: Trace, state: string) => positions.flatMap((one) => (one.state === state ? [one.headline] : []));
const flat = (text: string) => text.replace(/\s+/g, " ");

test("a pact under notice is told with the day of the notice and of its end (Art. X of the treaty of 1954)", () => {
  const taiwan = traceOf({ initiator: "CHN", target: "TWN", place: "taiwan-island", date: "1979-06-15" });
  const [first = ""] = headlinesOf(taiwan, "USA");
  expect(first).toContain("is obliged, by its own reading, to assist Taiwan");
  expect(first).toContain("notice on 23 December 1978, and the pledge ended on 1 January 1980");
  const before = traceOf({ initiator: "CHN", target: "TWN", place: "taiwan-island", date: "1975-06-15" });
  expect(headlinesOf(before, "USA")[0]).not.toContain("notice");
});

test("a duty that stands on the bearer's own reading says so", () => {
  const palau = { initiator: "CHN", target: "PLW", date: "2026-05-01" };
  expect(groupsOf(traceOf(palau), false, PLAIN)[0]?.heading).toBe("Is obliged to assist Palau, by its own reading (1)");
  expect(memoOf(palau).shortAnswer[0]?.sentence).toBe("One state is obliged, by its own reading, to assist Palau: the United States.");
});

test("help that is not owed because the state began the war is told beside the headline, with the fact to put it otherwise", () => {
  const falklands = { initiator: "GBR", target: "ARG", date: "1982-05-20" };
  const text = flat(textOf(traceOf(falklands)));
  expect(text).toContain("Not owed because, by the record of wars, Argentina began the war (21)");
  expect(text).toContain("Rio Treaty, Art. 3(1) To hold that it did not begin it, add --fact begun-by:target=no");
  expect(headlinesOf(traceOf({ ...falklands, fact: "begun-by:target=no" }), "BRA")[0]).toContain("is obliged to assist Argentina");
});

test("the pact of most states leads a heading, and a permission stands under its own", () => {
  const groups = groupsOf(traceOf({ initiator: "UKR", target: "RUS", place: "kursk", date: "2024-08-06" }), false, PLAIN);
  const help = groups.find(({ heading }) => heading.startsWith("Contestable: help for Russia"));
  expect(help?.rows[0]?.clause).toContain("Collective Security Treaty (CSTO), Art. 4");
  expect(help?.rows[0]?.states.map(({ id }) => id).sort()).toEqual(["ARM", "BLR", "KAZ", "KGZ", "TJK"]);
  const may = groups.find(({ heading }) => heading.startsWith("Contestable: whether it may assist Russia"));
  expect(may?.rows.flatMap(({ states }) => states.map(({ id }) => id))).toContain("AZE");
  expect(help?.rows.flatMap(({ states }) => states.map(({ id }) => id))).not.toContain("AZE");
});

test("a pledge toward a state whose membership is disputed is not certainly broken", () => {
  const { breaches } = traceOf({ initiator: "USA", target: "VEN", date: "2026-01-03" });
  const rio = breaches.filter(({ instrument }) => instrument === "rio-1947");
  expect(rio.length).toBeGreaterThan(0);
  expect(rio.filter(({ certain }) => certain)).toEqual([]);
});

test("consultation names whom it is with: the parties to a pact about Serbia, and not Serbia", () => {
  const july = traceOf({ initiator: "AUH", target: "SRB", date: "1914-07-28" });
  expect(headlinesOf(july, "RUS")[0]).toContain("is obliged to consult with its treaty partners about Serbia");
});

test("a member that takes no part is told with the day (Warsaw Pact, Albania)", () => {
  const { notes } = traceOf({ initiator: "USA", target: "ALB", date: "1968-09-01" });
  expect(notes.map(({ text }) => text)).toContain("Albania has taken no part since 1 February 1962 (Warsaw Pact), and is still bound.");
});

test("a memo says what is not owed: the check that fails, or that no pact runs to the state", () => {
  const galicia = memoOf({ initiator: "RUS", target: "AUH", place: "galicia", date: "1885-06-01" }).shortAnswer;
  expect(galicia.some(({ sentence }) => /^Not owed here: .*Romania/.test(sentence))).toBe(true);
  const neutrals = galicia.filter(({ sentence }) => sentence.includes("neutral toward both sides"));
  expect([neutrals.length > 0, new Set(neutrals.map(({ sentence }) => sentence)).size]).toEqual([true, neutrals.length]);
});
