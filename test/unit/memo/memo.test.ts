/** Memos against the traces that they are written from: nothing is lost, nothing is twice, and nobody reads a key. */
import { describe, expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import type { Memo } from "../../../src/model/results/memo.ts";
import type { Trace } from "../../../src/model/results/trace.ts";
import { SOURCE_CLASSES } from "../../../src/model/vocabulary.ts";
import { documentLines } from "../../../src/views/document/lines.ts";
import { memoDocument } from "../../../src/views/memo/document.ts";
import { dutySection } from "../../../src/views/memo/duty.ts";
import { memoHtml } from "../../../src/views/memo/html.ts";
import { memoMarkdown } from "../../../src/views/memo/markdown.ts";
import { PLAIN } from "../../../src/views/style.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

const context = { ledger: indexLedger(ledgerData()) };
const CASES = [
  { initiator: "CHN", target: "TWN", date: "2026-06-01" },
  { initiator: "DEU", target: "POL", date: "1939-09-01" },
  { initiator: "RUS", target: "EST", date: "2026-06-01" },
  { initiator: "CHN", target: "PHL", date: "2026-06-01", place: "second-thomas-shoal", act: "attack-on-vessel" },
  { initiator: "AUH,DEU", target: "SRB", date: "1914-08-01" },
  { initiator: "ARG", target: "GBR", date: "1982-04-02", place: "falkland-islands" },
];
const memoOf = (input: object) => spoken("crisis.memo", context, input) as unknown as Memo;
const traceOf = (input: object) => spoken("crisis.trace", context, { ...input, detail: "full" }) as unknown as Trace;

describe.each(CASES)("$initiator, $target, $date", (input) => {
  const memo = memoOf(input);
  const trace = traceOf(input);
  const text = documentLines(memoDocument(memoOf({ ...input, all: true })), PLAIN).join("\n");

  test("each obligation of the trace stands in one duty or is counted in the annex", () => {
    const told = memo.duties.flatMap(({ obligations }) => obligations);
    expect(new Set(told).size).toBe(told.length);
    expect(told.length + memo.annex.reduce((sum, { obligations }) => sum + obligations, 0)).toBe(trace.obligations.length);
  });

  test("every duty of help that is triggered or contestable is a duty of the memo with its status, grade and mark", () => {
    const duties = new Map(memo.duties.flatMap((duty) => duty.obligations.map((id) => [id, duty] as const)));
    const helps = trace.obligations.filter(({ type, status, always }) => type === "defence" && status !== "not-triggered" && !always);
    for (const { id, status, grade, owedBy } of helps)
      expect(duties.get(id)).toMatchObject({ status, grade, owedBy: expect.arrayContaining([owedBy]) });
  });

  test("the short answer points at duties that are there, binding certain help before anything else", () => {
    const numbers = memo.shortAnswer.flatMap(({ duties }) => duties);
    for (const number of numbers) expect(memo.duties[number - 1]?.number).toBe(number);
    const ranks = memo.duties.map(({ status, grade, deed, life }) =>
      status === "triggered" && grade === "binding" && deed === "assist" && life === null ? 0 : 1,
    );
    expect(ranks).toEqual([...ranks].sort());
  });

  test("every reference leads to a source of the list, and each source is cited", () => {
    const cited = new Set<number>();
    JSON.stringify(memo, (key, value) => {
      if (key === "reference" && value !== null) for (const number of value.sources) cited.add(number);
      return value;
    });
    expect([...cited].sort((a, b) => a - b)).toEqual(memo.sources.map(({ number }) => number));
  });

  test("the mark of a duty is the weakest among its tests", () => {
    const marks = ["text", "secondary", "unverified"];
    for (const { checked, tests } of memo.duties)
      expect(checked).toBe(marks[Math.max(...tests.map(({ reference }) => marks.indexOf(reference.checked)))]);
  });

  test("no sentence holds a key of a state or of an instrument", () => {
    const told = text.slice(0, text.indexOf("\nSOURCES")).split("\n");
    const words = told.filter((line) => line !== line.toUpperCase()).join("\n"); // headings are in capitals
    const keys = new Set(context.ledger.data.states.map(({ id }) => id as string));
    expect((words.match(/\b[A-Z]{3}\b/g) ?? []).filter((word) => keys.has(word))).toEqual([]);
    expect(words.match(/\b[a-z]+(-[a-z]+)+-(18|19|20)\d\d\b/g) ?? []).toEqual([]);
  });

  test("the whole memo fits a terminal, and says nothing twice in a row", () => {
    const lines = text.split("\n").filter((line) => !/https?:/.test(line));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(text).not.toMatch(/undefined|\[object|\.\.(?!\.)|;;|\S {2}[a-z]/);
  });

  test("its citations are CSL-JSON with types, titles and unique ids", () => {
    const ids = memo.citations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const citation of memo.citations)
      expect(citation).toMatchObject({ id: expect.any(String), type: expect.any(String), title: expect.any(String) });
  });
});

test("bearers under one clause share an entry, and each act of entry names whose it was", () => {
  const { duties } = memoOf({ initiator: "RUS", target: "EST", date: "2026-06-01" });
  const pact = duties.find(({ instrument, article }) => instrument === "north-atlantic-1949" && article === "5");
  expect(pact?.owedBy.length).toBe(31);
  expect(pact?.words?.quote).toContain("such action as it deems necessary, including the use of armed force");
  const entries = pact?.tests.filter(({ clause }) => clause === "in-force").map(({ finding }) => finding) ?? [];
  expect(entries).toContain("accession of Albania and Croatia, 1 April 2009");
  expect(entries.some((entry) => entry.startsWith("accession of Estonia, 29 March 2004, which binds Belgium"))).toBe(true);
  expect(pact?.citation).toBe("North Atlantic Treaty, signed 4 April 1949, 34 UNTS 243, No. 541; 63 Stat. 2241.");
});

test("the attacker's own duty to the state that it strikes stands after all others, and says whose it is", () => {
  const { duties } = memoOf({ initiator: "TUR", target: "CYP", date: "1974-07-20" });
  const own = duties.filter(({ owedBy, side }) => side === "target" && owedBy.includes("TUR"));
  expect(own.length).toBeGreaterThan(0);
  expect(duties.slice(-own.length)).toEqual(own);
  for (const { owedBy, sentence } of own) expect([owedBy, sentence.includes("itself an attacker")]).toEqual([["TUR"], true]);
});

test("where each party decides what it does, the short answer says so, apart from those whose duty leaves no choice", () => {
  const lines = memoOf({ initiator: "RUS", target: "EST", date: "2026-06-01" }).shortAnswer.map(({ sentence }) => sentence);
  const each = lines.filter((line) => line.includes("obliged to assist") && line.includes("such action as it decides on"));
  expect(each.some((line) => line.includes("the United States"))).toBe(true);
  expect(lines.filter((line) => / obliged to assist Estonia: /.test(line) && line.includes("Austria"))).toEqual([]);
});

test("an attack on a day before the last that the ledger knows is not put as one to come", () => {
  const titles = ["1914-08-04", "2026-06-29", "2026-06-30"].map((date) => memoOf({ initiator: "DEU", target: "BEL", date }).title);
  expect(titles.map((title) => title.slice(0, 9))).toEqual(["An attack", "An attack", "Were Germ"]);
});

test("a memo about one state speaks of that state alone", () => {
  const { duties, shortAnswer } = memoOf({ initiator: "DEU", target: "POL", date: "1939-09-01", state: "GBR" });
  expect(new Set(duties.flatMap(({ owedBy }) => owedBy))).toEqual(new Set(["GBR"]));
  expect(shortAnswer[0]?.sentence).toBe("One state is obliged to assist Poland: the United Kingdom.");
});

test("a fact that the user holds is in the command that gives the memo again", () => {
  const { command } = memoOf({ initiator: "CHN", target: "TWN", date: "2026-06-01", provocation: "given", all: "yes" });
  expect(command).toBe("entente crisis memo --initiator CHN --target TWN --date 2026-06-01 --provocation given --all");
});

test("within a strength, a pledge of our time whose words were read comes before an old one and before one known from a summary", () => {
  const input = { initiator: "CHN", target: "USA", date: "2026-06-01" };
  const { duties } = memoOf(input);
  const depths = new Map(traceOf(input).obligations.map(({ id, depth }) => [id, depth]));
  const strength = ({ status, grade, deed, open, side }: Memo["duties"][number]) => [status, grade, deed, open, side].join(" ");
  const both = [...new Set(duties.map(strength))].map((one) =>
    duties.filter((duty) => strength(duty) === one).map(({ obligations }) => depths.get(obligations[0] ?? "")),
  );
  expect(both.some((own) => new Set(own).size > 1)).toBe(true); // else this case shows nothing
  for (const own of both) expect(own).toEqual([...own].sort());
  expect(duties[0]).toMatchObject({ instrument: "north-atlantic-1949", article: "5" });
});

test("a memo takes the rounds that a trace takes, and names who joins by which pledge", () => {
  const input = { initiator: "DEU", target: "POL", date: "1939-09-01", rounds: 1, joins: "called-on" } as const;
  const memo = memoOf(input);
  const trace = traceOf(input);
  const lines = memo.sections.find(({ id }) => id === "rounds")?.lines.map(({ sentence }) => sentence) ?? [];
  const joined = trace.rounds.flatMap((round) => round.joined);
  expect(joined.length).toBeGreaterThan(1);
  for (const { name = "" } of joined) expect(lines.join(" ")).toContain(name);
  expect(lines[0]).toMatch(/^Round 1: .* the struck side, .*\(.+, Art\. /);
  expect(memo.command).toContain("--rounds 1");
  const told = memo.duties.flatMap(({ obligations }) => obligations).length;
  expect(told + memo.annex.reduce((sum, { obligations }) => sum + obligations, 0)).toBe(trace.obligations.length);
  expect(memoOf({ ...input, rounds: 0 }).sections.map(({ id }) => id)).not.toContain("rounds");
});

describe("a short answer with much in doubt", () => {
  const memo = memoOf({ initiator: "UKR", target: "RUS", place: "kursk", date: "2024-08-06" });
  const { shortAnswer, duties } = memo;

  test("each duty stands in one line, no line stands twice, and a question is told once", () => {
    const numbers = shortAnswer.flatMap((line) => line.duties);
    expect([...numbers].sort((a, b) => a - b)).toEqual(duties.map(({ number }) => number));
    const sentences = shortAnswer.map(({ sentence }) => sentence);
    expect(new Set(sentences).size).toBe(sentences.length);
    const asked = shortAnswer.flatMap(({ turnsOn }) => turnsOn).filter((one) => one.length > 60);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeGreaterThan(0);
    expect(sentences.length).toBeLessThan(20);
  });

  test("what only the ledger leaves open is one line", () => {
    const unknown = duties.filter(({ status, open, life }) => status === "contestable" && open === "record" && life === null);
    const line = shortAnswer.find(({ sentence }) => sentence.startsWith("Contestable only because the ledger lacks"));
    expect(unknown.length).toBeGreaterThan(5);
    expect(line?.duties).toEqual(unknown.map(({ number }) => number));
  });

  test("what would change a duty is said once: when it arises, and that it does not otherwise", () => {
    const both = duties.filter(({ changes }) => changes.some(({ sentence }) => / otherwise/.test(sentence)));
    expect(both.length).toBeGreaterThan(5);
    for (const { changes } of both) expect(changes.filter(({ to }) => to === "not-triggered")).toEqual([]);
    expect(JSON.stringify(duties.map(({ changes }) => changes))).not.toContain("(now:");
  });
});

test("neutrality in every war is kept toward both sides, and told once", () => {
  const { shortAnswer } = memoOf({ initiator: "PRU", target: "AUH", date: "1866-06-21" });
  const told = shortAnswer.map(({ sentence }) => sentence).filter((sentence) => /neutral/.test(sentence) && /Belgium/.test(sentence));
  expect(told).toEqual([expect.stringContaining("to stay neutral toward both sides")]);
});

describe("the head and the sources of a memo", () => {
  const memo = memoOf({ initiator: "TUR", target: "CYP", date: "1974-07-20" });

  test("the error rates in its head are those of the newest audit, by mark", () => {
    const newest = [...(context.ledger.data.audits ?? [])].sort((a, b) => (a.name < b.name ? 1 : -1))[0];
    const percent = (of: string) => `${Math.round((newest?.rates.find((one) => one.of === of)?.rate ?? -1) * 100)} %`;
    expect(memo.errorRate).toContain(`version ${newest?.ledger.version}`);
    for (const of of ["all", "text", "secondary", "unverified"]) expect(memo.errorRate).toContain(percent(of));
    expect(documentLines(memoDocument(memo), PLAIN).slice(0, 12).join(" ")).toContain("How often the ledger is wrong");
    expect(memoMarkdown(memo)).toContain("How often the ledger is wrong");
    expect(memoHtml(memo)).toContain("How often the ledger is wrong");
  });

  test("sources stand by class, treaty series first and what nobody opened last", () => {
    const classes = memo.sources.map((one) => SOURCE_CLASSES.indexOf(one.class));
    expect(classes).toEqual([...classes].sort((a, b) => a - b));
    expect(memo.sources.map(({ number }) => number)).toEqual(memo.sources.map((_, index) => index + 1));
    const opened = memo.sources.filter(({ kind }) => kind === "none");
    expect(opened.every((one) => one.class === "none")).toBe(true);
  });

  test("a command line stands in a terminal and in Markdown, and on no page", () => {
    expect(documentLines(memoDocument(memo), PLAIN).join("\n")).toContain("entente crisis memo");
    expect(memoMarkdown(memo)).toContain("entente crisis memo");
    expect(memoHtml(memo)).not.toContain("entente crisis memo");
  });

  test("words that are not English name their language, and the paraphrase stands under them", () => {
    const words = memoOf({ initiator: "DEU", target: "CSK", date: "1938-09-25" }).duties.filter((duty) => duty.words?.language === "de");
    expect(words.length).toBeGreaterThan(0);
    for (const duty of words) {
      expect(duty.words?.languageName).toBe("German");
      const blocks = dutySection(duty, memo).blocks;
      const at = blocks.findIndex(({ kind }) => kind === "quotation");
      expect(JSON.stringify(blocks[at + 1])).toContain("paraphrase");
    }
  });

  test("the rings hold each bearer once", () => {
    const dots = [...(memo.diagram?.rings ?? []), ...(memo.diagram?.apart ?? [])].flatMap((ring) =>
      ring.dots.flatMap(({ states }) => states),
    );
    expect(new Set(dots).size).toBe(dots.length);
    expect(new Set(dots)).toEqual(new Set(memo.duties.flatMap(({ owedBy }) => owedBy).filter((id) => id !== "TUR")));
    expect(memoHtml(memo)).toContain("<svg");
  });
});
