/** The strip of general law in the terminal's answer, and the heading under which political texts stand. */
import { expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { PLAIN } from "../../../src/views/style.ts";
import { around } from "../../../src/views/text/around.ts";
import { ALL } from "../../../src/views/text/case/size.ts";
import { trace } from "../../../src/views/text/trace.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

const ledger = indexLedger(ledgerData());
const traceOf = (initiator: string, target: string, date: string) => spoken("crisis.trace", { ledger }, { initiator, target, date });

const CASES = [
  ["AUH", "SRB", "1914-07-28"],
  ["DEU", "POL", "1939-09-01"],
  ["ITA", "ETH", "1935-10-08"],
  ["PRK", "KOR", "1950-06-28"],
  ["RUS", "DEU", "1955-06-01"],
  ["ARG", "GBR", "1982-04-04"],
  ["IRQ", "KWT", "1990-12-02"],
  ["RUS", "UKR", "2025-06-24"],
  ["USA", "PRK", "2026-06-01"],
  ["ISR", "LBN", "2026-01-01"],
] as const;

test.each(CASES)("%s attacks %s on %s: at most six lines, and every rule and measure shown or counted", (by, on, day) => {
  const { around: law } = traceOf(by, on, day);
  for (const most of [6, 5]) {
    const lines = around(law, most, PLAIN).slice(1);
    expect(lines.length).toBeLessThanOrEqual(most);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    const text = lines.join("\n");
    const named = law.rules.filter(({ article }) => text.includes(`${article}`)).length;
    const counted = /More \(--all\): (?:(\d+) rules?)?(?: and )?(?:(\d+) measures?)?$/m.exec(text);
    expect(named + Number(counted?.[1] ?? 0), text).toBeGreaterThanOrEqual(law.rules.length);
  }
});

test("with --all each rule has its words and each measure its meaning and its end", () => {
  const { around: law } = traceOf("ARG", "GBR", "1982-04-04");
  const text = around(law, ALL.law, PLAIN).join(" ").replace(/\s+/g, " ");
  for (const { words } of law.rules) expect(text).toContain(words);
  expect(law.measures).not.toEqual([]);
  for (const { says, ended } of law.measures) for (const one of [says, ended ?? ""]) expect(text).toContain(one);
});

test("a political text is never among the pledges that the attack breaks, and stands under a heading of its own", () => {
  const answer = traceOf("RUS", "UKR", "2022-02-24");
  const text = trace({ ...answer, all: true }, PLAIN).join("\n");
  const part = (heading: string) => text.split(heading)[1]?.split("\n\n")[0] ?? "";
  const political = answer.breaches.filter(({ grade }) => grade === "principle");
  expect(political.map(({ instrument }) => instrument)).toContain("helsinki-1975");
  for (const { short } of political) {
    expect(part("Pledges that the attack itself breaks")).not.toContain(short);
    expect(part("Political commitments that the attack goes against")).toContain(short);
  }
});
