/**
 * The lines of a short answer on duties: one for duties that nothing but their article, bearers or clause tells apart, and one for all
 * that are contestable only because the ledger does not know. A question is told once.
 */
import { groupBy } from "../../../ledger/groupBy.ts";
import { type Phrase, phrase, type Unspoken } from "../../../model/phrase.ts";
import type { MemoGroup, MemoPart } from "../../../model/phrases/memo.ts";
import type { Memo } from "../../../model/results/memo.ts";
import type { UnspokenTestRow } from "../../../model/results/trace.ts";
import { helped, toldOf, weakestOf } from "./duty.ts";
import { type Entry, isHelp, isOfAttacker, obligesToHelp, type Told } from "./entries.ts";
import { questionsIn } from "./tests.ts";

export type AnswerLine = Unspoken<Memo["shortAnswer"][number]>;

/** Duties of one clause that a line tells together: with the bearers of all of them, the articles and the numbers of their entries. */
interface Draft {
  readonly entry: Entry;
  readonly articles: readonly string[];
  readonly numbers: readonly number[];
  /** All events and articles of the duties, for their questions and marks. */
  readonly all: readonly Entry[];
  /** Doubtful help beside certain help: only its clauses are named. */
  readonly isBeside: boolean;
}

/** `great`: the great powers of the day, which a list names first. */
export function linesOf(entries: readonly Told[], great: readonly string[]): AnswerLine[] {
  const drafts = entries.map(({ entry, also }, index): Draft => {
    const numbers = [index + 1];
    return { entry, articles: [entry[0].article], numbers, all: [entry, ...also], isBeside: givesWay(entry, entries) };
  });
  const byArticle = merged(drafts, ({ entry, isBeside }) => JSON.stringify(isBeside ? besidesKey(entry) : toldOf(entry, [])));
  const byBearer = merged(byArticle, ({ entry, articles, isBeside }) =>
    isBeside ? null : JSON.stringify({ ...toldOf(entry, articles), states: [] }),
  );
  const groups = grouped(byBearer, groupKey);
  return withoutRepeats(groups.map((group) => lineOf(group, great)));
}

/** Drafts with the same key as one, in the order of the first of each; one without a key stays alone. */
function merged(drafts: readonly Draft[], keyOf: (draft: Draft) => string | null): Draft[] {
  return grouped(drafts, keyOf).map(([first, ...others]) => {
    const own = [first, ...others];
    const bearers = new Set(first.entry.map(({ owedBy }) => owedBy));
    const further = others.flatMap(({ entry }) => entry).filter(({ owedBy }) => !bearers.has(owedBy));
    return {
      entry: [...first.entry, ...further.filter((one, index) => further.findIndex(({ owedBy }) => owedBy === one.owedBy) === index)],
      articles: [...new Set(own.flatMap(({ articles }) => articles))],
      numbers: own.flatMap(({ numbers }) => numbers),
      all: own.flatMap(({ all }) => all),
      isBeside: first.isBeside,
    };
  });
}

function grouped(drafts: readonly Draft[], keyOf: (draft: Draft) => string | null): [Draft, ...Draft[]][] {
  return [...groupBy(drafts, (draft) => keyOf(draft) ?? draft).values()];
}

const ONLY_UNKNOWN = "only the ledger does not know";

/** The key of contestable duties under live pacts that one line can tell: all that the ledger alone leaves open, and those open for the same questions. */
function groupKey({ entry, all, isBeside }: Draft): string | null {
  const [{ status, nominal, open, towardBoth, grade, type }] = entry;
  if (isBeside || nominal !== null) return null;
  // Permanent neutrals, and commitments that only their texts tell apart, are one line each.
  const isListed = towardBoth || (grade === "principle" && type === "consultation");
  if (status === "triggered") return isListed && !isOfAttacker(entry[0]) ? JSON.stringify([commonOf(entry), "certain"]) : null;
  if (status !== "contestable") return null;
  return open === "record" ? ONLY_UNKNOWN : JSON.stringify([commonOf(entry), askedIn(all, isOpenInLaw)]);
}

/** The part of a sentence that the duties of a group have in common. */
function commonOf(entry: Entry): Omit<MemoGroup, "parts"> {
  const { attacker, deed, wording, grade, status, open, against, unlessAidDue, both, among, unverified, toward, outside } = toldOf(
    entry,
    null,
  );
  const certain = status === "triggered";
  return { attacker, deed, wording, grade, certain, open, against, unlessAidDue, both, among, unverified, toward, outside };
}

const isOpenInLaw = ({ open }: UnspokenTestRow): boolean => open !== "record";

const askedIn = (all: readonly Entry[], which: (test: UnspokenTestRow) => boolean = () => true): Phrase[] =>
  questionsIn(
    all.map(([one]) => one),
    which,
  );

function lineOf(group: readonly [Draft, ...Draft[]], great: readonly string[]): AnswerLine {
  const [first, ...others] = group;
  const all = group.flatMap((one) => one.all);
  const line = { duties: group.flatMap(({ numbers }) => numbers).sort((a, b) => a - b), checked: weakestOf(all.flat()) };
  if (first.isBeside) return { ...line, sentence: besides(first.entry, first.articles), turnsOn: askedIn(all) };
  if (groupKey(first) === ONLY_UNKNOWN)
    return { ...line, sentence: phrase("memo-unknown", { groups: groupsOf(group, great) }), turnsOn: [] };
  const [whole] = groupsOf(group, great);
  if (others.length > 0 && whole !== undefined)
    return { ...line, sentence: phrase("memo-group", whole), turnsOn: askedIn(all, isOpenInLaw) };
  const told = toldOf(first.entry, first.articles);
  const turnsOn = askedIn(all).filter(({ code }) => told.open !== "unseen" || code !== "question-of-words");
  return { ...line, sentence: phrase("memo-duty", told), turnsOn };
}

/** The drafts by what their duties have in common. */
function groupsOf(drafts: readonly Draft[], great: readonly string[]): MemoGroup[] {
  // One mark stands for the whole line.
  const common = ({ entry }: Draft) => ({ ...commonOf(entry), unverified: drafts.every((one) => commonOf(one.entry).unverified) });
  return grouped(drafts, (draft) => JSON.stringify(common(draft))).map((own) => ({
    ...common(own[0]),
    parts: ofOnePact(own.map(partOf), great),
  }));
}

/** Parts of the same states under the same pact as one: a clause without a condition carries those that have one. */
function ofOnePact(parts: readonly MemoPart[], great: readonly string[]): MemoPart[] {
  const key = ({ states, clause }: MemoPart) => JSON.stringify([[...states].sort(), clause.instrument]);
  const isGreat = ({ states }: MemoPart) => Number(states.some((state) => great.includes(state)));
  const made = [...groupBy(parts, key).values()].flatMap((own) => {
    const least = own.find(({ ifAsked, ifWar, provided }) => ifAsked === false && !ifWar && provided === null) ?? own[0];
    const articles = [...new Set(own.flatMap(({ clause }) => clause.articles))];
    return [{ ...least, clause: { ...least.clause, articles } }];
  });
  return made.sort((a, b) => isGreat(b) - isGreat(a) || b.states.length - a.states.length);
}

function partOf({ entry, articles, all }: Draft): MemoPart {
  const { states, ifAsked, ifWar, provided, decides, decidedBy } = toldOf(entry, articles);
  const lacks = (slot: string) => all.flat().some(({ tests }) => tests.some(({ clause, open }) => clause === slot && open === "record"));
  const clause = { instrument: entry[0].instrument, articles };
  return { states, ifAsked, ifWar, provided, decides, decidedBy, clause, unseen: lacks("text"), undated: lacks("in-force") };
}

/** Questions that are no longer than a reference to the line that asks them. */
const SHORT: ReadonlySet<string> = new Set(["question-of-words", "question-in-force", "question-who-began-plainly"]);

/** The lines, each question in the first that turns on it; the others name a duty of that line. */
function withoutRepeats(lines: readonly AnswerLine[]): AnswerLine[] {
  const told = new Map<string, number>();
  return lines.map((line) => {
    const turnsOn: Phrase[] = [];
    const before = new Set<number>();
    for (const question of line.turnsOn) {
      const key = JSON.stringify(question);
      const earlier = told.get(key);
      if (earlier !== undefined && !SHORT.has(question.code)) before.add(earlier);
      else turnsOn.push(question);
      if (earlier === undefined) told.set(key, line.duties[0] ?? 0);
    }
    return before.size === 0
      ? line
      : { ...line, turnsOn: [...turnsOn, phrase("memo-asked-before", { duties: [...before].sort((a, b) => a - b) })] };
  });
}

/** The line on clauses under which help is in doubt that is certainly owed. */
function besides(entry: Entry, articles: readonly string[]): Phrase {
  const [first] = entry;
  const states = entry.map(({ owedBy }) => owedBy);
  const clause = { instrument: first.instrument, articles: [...new Set(articles)] };
  return phrase("memo-besides", { states, toward: helped(first), nominal: first.nominal !== null, clause });
}

function besidesKey(entry: Entry): readonly unknown[] {
  const [first] = entry;
  return ["besides", first.instrument, first.nominal !== null, helped(first), entry.map(({ owedBy }) => owedBy)];
}

/**
 * Whether each bearer is certainly obliged to help the same state: under the same instrument, where the help is contestable; under
 * any live one, where the pact is nominal.
 */
function givesWay(entry: Entry, entries: readonly Told[]): boolean {
  const [first] = entry;
  const { instrument, nominal, status } = first;
  if (!isHelp(first) || (status === "triggered" && nominal === null)) return false;
  const certain = entries
    .flatMap((told) => [told.entry, ...told.also].flat())
    .filter((one) => obligesToHelp(one) && helped(one) === helped(first) && (nominal !== null || one.instrument === instrument));
  return entry.every(({ owedBy }) => certain.some((one) => one.owedBy === owedBy));
}
