/**
 * The short answer of a memo: who is obliged to help, then one line for each duty in order of strength, then what the attack breaks,
 * then coverage where it is thin.
 */
import type { StateId } from "../../../model/ids.ts";
import { type Phrase, phrase, type Unspoken } from "../../../model/phrase.ts";
import type { Memo } from "../../../model/results/memo.ts";
import type { UnspokenTrace } from "../../../model/results/trace.ts";
import { deedOf, helped, sentenceOf, weakestOf } from "./duty.ts";
import { type Entry, isHelp, obligesToHelp } from "./entries.ts";
import { questionsIn } from "./tests.ts";

type Line = Unspoken<Memo["shortAnswer"][number]>;

interface Answered {
  readonly entries: readonly Entry[];
  readonly breaches: Unspoken<Memo["breaches"]>;
  readonly state: StateId | null;
  readonly coverage: UnspokenTrace["coverage"];
}

export function shortAnswerOf({ entries, breaches, state, coverage }: Answered): Line[] {
  const about = { duties: [], turnsOn: [], checked: null };
  const sides = (["target", "initiator"] as const).flatMap((side) => {
    const own = entries.flatMap((entry) => entry.filter((finding) => finding.side === side && obligesToHelp(finding)));
    if (own.length === 0) return [];
    const toward = [...new Set(own.map(({ owedTo, about: subject }) => (owedTo === "parties" ? (subject ?? owedTo) : owedTo)))];
    return [phrase("memo-obliged", { states: [...new Set(own.map(({ owedBy }) => owedBy))], toward })];
  });
  const political = breaches.filter(({ grade }) => grade === "principle").length;
  return [
    ...(sides.length === 0 ? [phrase("memo-nobody-obliged", { state })] : sides).map((sentence) => ({ sentence, ...about })),
    ...linesOf(entries),
    ...(breaches.length > 0
      ? [{ sentence: phrase("memo-breaks", { count: breaches.length - political, political }), ...about }]
      : state === null
        ? [{ sentence: phrase("memo-none-broken"), ...about }]
        : []),
    ...coverage.filter(({ thin }) => thin).map(({ text }) => ({ sentence: text, ...about })),
  ];
}

interface Numbered {
  readonly entry: Entry;
  readonly number: number;
}

/** One line for entries that differ in their article alone; doubtful help gives way to certain help of the same pact. */
function linesOf(entries: readonly Entry[]): Line[] {
  const groups = new Map<string, [Numbered, ...Numbered[]]>();
  for (const [index, entry] of entries.entries()) {
    if (givesWay(entry, entries)) continue;
    const key = lineKey(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ entry, number: index + 1 }]);
    else group.push({ entry, number: index + 1 });
  }
  return [...groups.values()].map((group) => ({
    sentence: sentenceOf(
      group[0].entry,
      group.map(({ entry: [{ article }] }) => article),
    ),
    duties: group.map(({ number }) => number),
    turnsOn: distinct(group.flatMap(({ entry }) => questionsIn(entry))),
    checked: weakestOf(group.flatMap(({ entry }) => entry)),
  }));
}

function lineKey(entry: Entry): string {
  const [first] = entry;
  const { instrument, grade, status, open, nominal, presumed, wording } = first;
  const deed = deedOf(first);
  const bearers = entry.map(({ owedBy }) => owedBy);
  return JSON.stringify([instrument, grade, status, open, nominal, presumed, deed === "act" ? wording : deed, helped(first), bearers]);
}

/**
 * Whether each bearer is certainly obliged to help the same state: under the same instrument, where the help is contestable; under
 * any live one, where the pact is nominal.
 */
function givesWay(entry: Entry, entries: readonly Entry[]): boolean {
  const [first] = entry;
  const { instrument, nominal, status } = first;
  if (!isHelp(first) || (status === "triggered" && nominal === null)) return false;
  const certain = entries
    .flat()
    .filter((one) => obligesToHelp(one) && helped(one) === helped(first) && (nominal !== null || one.instrument === instrument));
  return entry.every(({ owedBy }) => certain.some((one) => one.owedBy === owedBy));
}

function distinct(questions: readonly Phrase[]): Phrase[] {
  const words = questions.map((one) => JSON.stringify(one));
  return questions.filter((_, index) => words.indexOf(words[index] ?? "") === index);
}
