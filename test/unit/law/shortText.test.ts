/** The short answer of a case in a terminal: it fits a screen, names treaty and article in each group, and its counts agree. */
import { describe, expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import type { Trace } from "../../../src/model/results/trace.ts";
import { wrap } from "../../../src/views/layout.ts";
import { PLAIN } from "../../../src/views/style.ts";
import { groupsOf } from "../../../src/views/text/case/groups.ts";
import { least, SCREEN } from "../../../src/views/text/case/size.ts";
import { verdicts } from "../../../src/views/text/case/verdicts.ts";
import { textOf } from "../../../src/views/textAnswers.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

const ledger = indexLedger(ledgerData());
const traceOf = (input: object): Trace => spoken("crisis.trace", { ledger }, input) as unknown as Trace;
/** The text in one line, so that a name may be broken at the end of a line. */
const flat = (text: string) => text.replace(/\s+/g, " ");

const DAY = "2026-06-01";
const CASES = [
  { initiator: "USA", target: "CUB", date: DAY },
  { initiator: "USA", target: "CAN", date: DAY },
  { initiator: "USA", target: "DNK", place: "greenland", date: DAY },
  { initiator: "RUS", target: "UKR", date: DAY },
  { initiator: "RUS,CHN", target: "USA,JPN", date: DAY },
  { initiator: "CHN", target: "PHL", place: "second-thomas-shoal", act: "attack-on-vessel", date: DAY },
  { initiator: "TUR", target: "GRC", date: DAY },
  { initiator: "DEU", target: "POL", date: "1939-09-01" },
  { initiator: "AUH", target: "SRB", date: "1914-07-28", rounds: 2 },
  { initiator: "RUS", target: "USA", date: DAY, rounds: 2 },
];

/** A heading as a terminal breaks it. */
const shown = (heading: string) => wrap(heading).join("\n");

describe.each(CASES)("$initiator attacks $target, $date", (input) => {
  const answer = traceOf(input);
  const text = textOf(answer);
  const groups = groupsOf(answer, false, PLAIN);

  test("it fits a screen", () => {
    expect(text.split("\n").length).toBeLessThanOrEqual(SCREEN);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  test("each group names the treaty and the article of its first row", () => {
    expect(groups.length).toBeGreaterThan(0);
    for (const { heading, rows } of groups) {
      const after = flat(text.slice(text.indexOf(`${shown(heading)}\n`) + heading.length));
      const [first] = rows;
      const isNamed =
        after.includes(first?.clause ?? "?") ||
        after.includes(first?.sentence ?? "?") ||
        after.includes(PLAIN.words.ofSeveral(first?.sentence ?? "?"));
      expect(isNamed, `${heading}: ${first?.clause}`).toBe(true);
    }
  });

  test("the states listed under a heading and those only counted add up to the number in it", () => {
    for (const [place, { heading, rows }] of groups.entries()) {
      const states = new Set(rows.flatMap(({ states: own }) => own.map(({ id }) => id)));
      expect(heading).toMatch(new RegExp(`\\((${states.size}|\\S+ states?|${states.size} states)\\)$`));
      const start = text.indexOf(`${shown(heading)}\n`) + heading.length;
      const following = groups[place + 1]?.heading;
      const next = following === undefined ? undefined : shown(following);
      const rest = text.slice(start).search(/\n(?:Also contestable|Pledges that|Political commitments|Rights that|The law around)/);
      const end = next === undefined ? start + rest : text.indexOf(next, start);
      const more = [...flat(text.slice(start, end)).matchAll(/and (\d+) more(?=[:\s]|$)/g)];
      for (const [, count] of more) expect(Number(count)).toBeLessThan(states.size);
    }
  });

  test("states that join in a round are named, not keyed", () => {
    for (const { joined } of answer.rounds) for (const { state, name } of joined) expect(name).not.toBe(state);
    expect(text).not.toMatch(/^[A-Z]{3}, [A-Z]{3}/m);
  });
});

test("a state stands once under a heading, and those left out of the least form add up to it", () => {
  const pledgesOf = ({ rows }: ReturnType<typeof groupsOf>[number]) => rows.flatMap(({ states }) => states.map(({ id }) => id));
  const groups = [{ initiator: "TUR", target: "CYP", date: "1974-07-20" }, ...CASES].flatMap((input) =>
    groupsOf(traceOf(input), false, PLAIN),
  );
  for (const group of groups.filter(({ weight }) => weight !== "promises")) {
    const states = new Set(pledgesOf(group));
    expect([group.heading, pledgesOf(group).length]).toEqual([group.heading, states.size]);
    expect(group.heading).toContain(`(${states.size})`);
    // In the least form one row is shown and the other states follow it: both add up to the heading.
    const row = flat(
      verdicts(group, 0, least(1), PLAIN)
        .slice(1 + wrap(group.heading).length)
        .join(" "),
    );
    const listed = row.split("; and ").map((part) => part.split(": ")[0] ?? "");
    const told = listed.flatMap((part) => part.replace(/ and (\d+) more$/, (_, n) => ", x".repeat(Number(n))).split(", "));
    expect([row, told.length]).toEqual([row, states.size]);
  }
});

test("a nominal pact is named with its article and the dated fact that made it nominal", () => {
  const answer = traceOf({ initiator: "CHN", target: "PHL", place: "second-thomas-shoal", act: "attack-on-vessel", date: DAY });
  const group = groupsOf(answer, false, PLAIN).find(({ heading }) => heading.startsWith("If the pact still binds"));
  const nominal = answer.obligations.find(({ nominal: life, type }) => life !== null && type === "defence");
  expect(group?.rows[0]?.clause).toContain(nominal?.short);
  expect(group?.rows[0]?.clause).toContain(nominal?.nominal?.date.slice(0, 4));
  expect(flat(textOf(answer))).toContain(nominal?.nominal?.date.slice(0, 4));
});

test("an answer about one state shows all its pledges", () => {
  const answer = traceOf({ initiator: "TUR", target: "CYP", place: "cyprus-north", date: DAY, state: "GRC" });
  const head = textOf(answer).split("The words")[0] ?? "";
  expect(answer.positions.filter(({ position }) => position === "contestable").length).toBeGreaterThan(1);
  for (const { position, headline } of answer.positions)
    if (!["may-not-attack", "political-nonaggression", "unbound"].includes(position)) expect(flat(head)).toContain(headline);
  expect(head).not.toMatch(/^and /m);
});

test("words in another script are preceded by their language and by what they say in English", () => {
  const answer = traceOf({ initiator: "USA", target: "PRK", date: DAY });
  const duty = answer.obligations.find(({ quote }) => /\p{Script=Han}/u.test(quote ?? ""));
  const head = flat(textOf(traceOf({ initiator: "USA", target: "PRK", date: DAY, all: true })).split("The words")[0] ?? "");
  expect(duty?.wording).toBeTruthy();
  expect(head).toContain(flat(`In Chinese; in the ledger's words, ${duty?.wording}:`));
});
