/** One duty of a memo as a section: the sentence, the words, the facts of the pledge, tests, what would change it, what was said. */
import type { Memo, MemoDuty, MemoTest } from "../../model/results/memo.ts";
import { type Block, type Line, plain, type Section } from "../document/block.ts";
import { isParaphrased, paraphrase, refLine, sentenceWithRef, wordsBlocks } from "./references.ts";

export function dutySection(duty: MemoDuty, memo: Memo): Section {
  const { labels } = memo;
  const { number, heading, sentence, deed, words, wording, citation, decision, standingNote, strength, weakest } = duty;
  const hasSubstance = wording !== null && deed !== "act" && !isParaphrased(words);
  const blocks: Block[] = [
    { kind: "paragraph", line: plain(sentence) },
    ...(words === null
      ? hasSubstance
        ? []
        : [{ kind: "paragraph" as const, line: [{ text: labels["no-words"], as: "faint" as const }] }]
      : wordsBlocks(words, wording, memo)),
    {
      kind: "facts",
      rows: [
        ...(hasSubstance ? [{ name: labels.substance, value: paraphrase(wording, memo) }] : []),
        { name: labels.instrument, value: plain(citation) },
        { name: labels.strength, value: [{ text: `${strength} ` }, { text: weakest, as: "faint" }] },
        { name: labels.decision, value: plain(decision) },
        ...(duty.life === null ? [] : [{ name: labels.life, value: sentenceWithRef(duty.life, memo) }]),
        ...(standingNote === null ? [] : [{ name: labels.standing, value: plain(standingNote) }]),
      ],
    },
    ...part(`duty-${number}-tests`, labels.tests, [testTable(duty, memo)]),
    ...part(`duty-${number}-changes`, labels.changes, [
      duty.changes.length === 0
        ? { kind: "paragraph", line: plain(labels["no-changes"]) }
        : { kind: "list", ordered: false, items: duty.changes.map((change) => plain(change.sentence)) },
    ]),
    ...(duty.saidBefore === null ? saidOf(duty, memo) : [{ kind: "paragraph" as const, line: plain(duty.saidBefore) }]),
  ];
  return { kind: "section", id: `duty-${number}`, heading: `§${number} ${heading}`, blocks };
}

/** Statements of parties on the clause, and its past invocations. */
function saidOf({ number, positions, precedents }: MemoDuty, memo: Memo): Section[] {
  const { labels } = memo;
  const list = (all: MemoDuty["positions"]): Block => ({
    kind: "list",
    ordered: false,
    items: all.map((one) => sentenceWithRef(one, memo)),
  });
  const note: Block = { kind: "paragraph", line: [{ text: labels["positions-note"], as: "faint" }] };
  return [
    ...(positions.length === 0 ? [] : part(`duty-${number}-positions`, labels.positions, [note, list(positions)])),
    ...(precedents.length === 0 ? [] : part(`duty-${number}-precedents`, labels.precedents, [list(precedents)])),
  ];
}

const part = (id: string, heading: string, blocks: readonly Block[]): Section[] => [{ kind: "section", id, heading, blocks }];

/** The tests in a table; routine tests share the last row. */
function testTable({ tests, alsoMet }: MemoDuty, memo: Memo): Block {
  const { labels } = memo;
  const rows = tests
    .filter(({ routine }) => !routine)
    .map(({ label, outcome, finding, reference }) => [plain(label), plain(outcome), plain(finding), refLine(reference, memo)]);
  return {
    kind: "table",
    head: [labels.test, labels.result, labels.finding, labels.source],
    rows: alsoMet === null ? rows : [...rows, alsoMetRow(alsoMet, tests, memo)],
  };
}

/** The routine tests in one row. */
function alsoMetRow(alsoMet: string, tests: readonly MemoTest[], memo: Memo): Line[] {
  const outcome = tests.find(({ routine }) => routine)?.outcome ?? "";
  return [plain(memo.labels["also-met"]), plain(outcome), plain(alsoMet), sharedRef(tests, memo)];
}

/** The reference of the routine tests if all cite one; nothing where they differ, as each then stands in the data alone. */
function sharedRef(tests: readonly MemoTest[], memo: Memo): Line {
  const [first, ...others] = tests.filter(({ routine }) => routine).map(({ reference }) => reference);
  const same = (other: MemoTest["reference"]) => JSON.stringify(other) === JSON.stringify(first);
  return first !== undefined && others.every(same) ? refLine(first, memo) : [];
}
