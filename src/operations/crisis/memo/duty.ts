/** An entry of a memo: the duty in a sentence, its words, citation and tests, what would change it, and what was said of it. */

import type { Retrace } from "../../../law/outcome/flip.ts";
import { factIn } from "../../../law/outcome/question.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { askingIn, isByOwnReading, openAs, toldGrade } from "../../../model/dutyTold.ts";
import type { Checked, Ref } from "../../../model/evidence.ts";
import type { Instrument } from "../../../model/instruments.ts";
import { type Phrase, phrase, type Unspoken } from "../../../model/phrase.ts";
import type { MemoAnswerPhrases, MemoDeed } from "../../../model/phrases/memo.ts";
import type { MemoDuty, UnspokenMemoDuty } from "../../../model/results/memo.ts";
import type { UnspokenFinding } from "../../../model/results/trace.ts";
import { MARKS } from "../../../model/vocabulary.ts";
import type { Day } from "../../../time/day.ts";
import { reachedBy, requireSpan } from "../../../time/span.ts";
import { seriesOf } from "../../../views/citation.ts";
import { signedOn } from "../../source/cited.ts";
import { forceReadingsOf } from "../forceReadings.ts";
import type { Bibliography } from "./bibliography.ts";
import { changesOf } from "./changes.ts";
import { type Entry, isHelp, isOfAttacker, isUnverified, type Told } from "./entries.ts";
import { alsoMetIn, questionsIn, testsOf } from "./tests.ts";

export interface Drafting {
  readonly ledger: Ledger;
  readonly sources: Bibliography;
  readonly retrace: Retrace;
  /** The day of the case. */
  readonly day: Day;
}

export function dutyOf(
  { entry, also }: Told,
  number: number,
  before: readonly Told[],
  { ledger, sources, retrace, day }: Drafting,
): UnspokenMemoDuty {
  const [first] = entry;
  const all = [entry, ...also];
  const { type, grade, owedTo, about, side, standing, status, open } = first;
  const instrument = requireInstrument(ledger, first.instrument);
  const checked = weakestOf(all.flat());
  const wordings = [...new Set(all.flatMap(([{ wording }]) => wording ?? []))];
  const changes = all.map((one) => changesOf(one, retrace));
  return {
    number,
    obligations: all.flat().map(({ id }) => id),
    ...clauseHead(instrument, first, day),
    sentence: sentenceOf(entry, null),
    type,
    grade,
    deed: deedOf(first),
    owedBy: entry.map(({ owedBy }) => owedBy),
    owedTo,
    about,
    side,
    standing,
    standingNote: standing === "party" ? null : phrase("memo-standing", { state: helped(first), standing }),
    life: lifeOf(first, instrument, sources),
    status,
    open,
    strength: phrase("memo-strength", {
      grade: toldGrade(first),
      status,
      open: open === null ? null : openAs(first),
      summary: first.depth === "summary",
      own: isByOwnReading(first),
    }),
    decision: phrase("memo-decision", {
      decides: first.decides,
      by: first.decidedBy,
      force: first.force,
      forces: forcesOf(all),
      forceReadings: forceReadingsOf(first),
      when: first.when,
    }),
    wording: wordings.length === 0 ? null : wordings.join("; "),
    words: wordsOf(instrument, first.obligation, first.quote, sources),
    checked,
    weakest: phrase("memo-weakest", { checked }),
    tests: testsOf(entry, also, instrument, sources),
    alsoMet: alsoMetIn(entry),
    turnsOn: questionsIn(all.map(([one]) => one)),
    // A change counts only if it changes the duty under every event that sets it off.
    changes: (changes[0] ?? []).filter((change) => changes.every((own) => own.some((one) => isSame(one, change)))),
    ...saidOf(entry, instrument, sources),
    saidBefore: saidBefore(
      entry,
      before.map((one) => one.entry),
    ),
  };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const FORCE_BY_CLAIM: readonly string[] = ["unsaid", "none", "permitted", "required"];

/** The force that each event calls for, where one article has several events that differ in it. One quotation for all says one thing: the least. */
function forcesOf(entries: readonly Entry[]): { readonly event: string; readonly force: string }[] {
  const firsts = entries.map(([first]) => first);
  const forces = firsts.map(({ force }) => force ?? "unsaid");
  if (new Set(forces).size < 2) return [];
  const [least = "unsaid"] = [...forces].sort((a, b) => FORCE_BY_CLAIM.indexOf(a) - FORCE_BY_CLAIM.indexOf(b));
  const quotes = new Set(firsts.map(({ quote }) => quote));
  const oneText = quotes.size === 1 && !quotes.has(null);
  return firsts.map((finding, index) => ({ event: eventOf(finding), force: oneText ? least : (forces[index] ?? "unsaid") }));
}

/** The word of the clause for the event that sets the duty off. */
function eventOf({ tests }: UnspokenFinding): string {
  const reason = tests.find(({ clause }) => clause === "trigger")?.reason;
  return reason?.code === "act-against-word" ? reason.args.word : "always";
}

/** The duty in one sentence; its bearers by name, or counted where they are many and the clauses named. */
export const sentenceOf = (entry: Entry, articles: readonly string[] | null): Phrase => phrase("memo-duty", toldOf(entry, articles));

/** The arguments of the sentence on a duty. */
export function toldOf(entry: Entry, articles: readonly string[] | null): MemoAnswerPhrases["memo-duty"] {
  const [first] = entry;
  const { instrument, wording, status, open } = first;
  const isAid = deedOf(first) === "assist";
  return {
    states: entry.map(({ owedBy }) => owedBy),
    named: articles === null,
    attacker: isOfAttacker(first),
    deed: deedOf(first),
    wording: deedOf(first) === "act" ? wording : null,
    grade: toldGrade(first),
    status,
    open: open === null ? null : openAs(first),
    against: first.towardBoth ? [] : first.against,
    unlessAidDue: first.unlessAidDue,
    both: first.towardBoth,
    among: first.owedTo === "parties",
    own: isByOwnReading(first),
    ending: first.ending === null ? null : phrase("pledge-ending", first.ending),
    decides: isAid ? first.decides : null,
    decidedBy: isAid ? first.decidedBy : null,
    unverified: isUnverified(first),
    toward: first.towardBoth ? "parties" : helped(first),
    outside: first.standing === "protected",
    nominal: first.nominal !== null,
    ifAsked: askingIn(first.presumed, null),
    ifWar: first.presumed.includes("state-of-war"),
    provided: claimIn(first),
    clause: articles === null ? null : { instrument, articles: [...new Set(articles)] },
  };
}

export function deedOf({ type, does }: UnspokenFinding): MemoDeed {
  if (type === "neutrality") return does === "withhold-help" ? "withhold-help" : "stay-neutral";
  return does === "act" ? "act" : isHelp({ type, does }) ? "assist" : "consult";
}

/** The state that the duty would help; the parties where it names none. */
export const helped = ({ owedTo, about }: UnspokenFinding): string => (owedTo === "parties" ? (about ?? owedTo) : owedTo);

/** The claim of the struck state on which the duty rests, where it is presumed. */
function claimIn({ tests }: UnspokenFinding): Phrase | null {
  const presumed = tests.find(({ basis, result, reads }) => basis === "presumed" && result === "met" && reads[0]?.startsWith("claim:"));
  const fact = presumed === undefined ? null : factIn(presumed.reason);
  return fact === null ? null : phrase("fact-is-so", { fact });
}

export function requireInstrument(ledger: Ledger, id: string): Instrument {
  const instrument = ledger.instrument(id);
  if (instrument === undefined) throw new Error(`no instrument "${id}"`);
  return instrument;
}

/** The clause of a duty, a breach or a claim: its instrument, its article, and how both are cited. */
export function clauseHead(
  instrument: Instrument,
  { title, short, article }: { readonly title: string; readonly short: string; readonly article: string },
  day: Day,
) {
  const heading = phrase("memo-clause", { instrument: instrument.id, article });
  return { instrument: instrument.id, title, short, article, heading, citation: citationOf(instrument, day) };
}

/** The instrument as a lawyer cites it. */
function citationOf(instrument: Instrument, day: Day): Phrase {
  const { title, published = [] } = instrument;
  return phrase("memo-citation", {
    title,
    signed: signedOn(instrument),
    changed: changesTo(instrument, day),
    published: published.map(({ series, volume, page, number }) =>
      seriesOf({
        series,
        ...(volume === undefined ? {} : { volume: String(volume) }),
        ...(page === undefined ? {} : { page: String(page) }),
        ...(number === undefined ? {} : { number }),
      }),
    ),
  });
}

/** The last amendment and the last renewal by the day. */
function changesTo({ acts }: Instrument, day: Day) {
  return (["amended", "renewed"] as const).flatMap((kind) => {
    const last = acts.findLast(({ act, date }) => act === kind && date !== null && reachedBy(requireSpan(date), day) === true);
    return last?.date == null ? [] : [{ act: kind, date: last.date }];
  });
}

/** The quoted words with the reference of the version that they are taken from; null if none are recorded. */
export function wordsOf(
  { obligations }: Instrument,
  obligation: string,
  quote: string | null,
  { cite }: Bibliography,
): Unspoken<MemoDuty["words"]> {
  if (quote === null) return null;
  const version = obligations.find(({ id }) => id === obligation)?.versions.find((one) => one.quote === quote);
  if (version === undefined) return null;
  const { translated = false, language = "en", ref } = version;
  return { quote, translated, language, languageName: phrase("language-name", { tag: language }), reference: cite(ref) };
}

/** The fact for which the pact is nominal, with its source. */
function lifeOf({ nominal }: UnspokenFinding, { life = [] }: Instrument, { cite }: Bibliography): Unspoken<MemoDuty["life"]> {
  if (nominal === null) return null;
  const recorded = life.find(({ fact, date }) => fact === nominal.fact && date === nominal.date);
  return { sentence: phrase("memo-life", { life: nominal }), reference: recorded === undefined ? null : cite(recorded.ref) };
}

/** Statements of parties on the clause, and its past invocations, each with its source. */
function saidOf(
  entry: Entry,
  { interpretations = [], acts }: Instrument,
  { cite }: Bibliography,
): Unspoken<Pick<MemoDuty, "positions" | "precedents">> {
  const cited = (ref: Ref | undefined) => (ref === undefined ? null : cite(ref));
  return {
    positions: statementsOf(entry).map(({ date, by, says }) => ({
      sentence: phrase("memo-said", { date, by, says }),
      reference: cited(interpretations.find((one) => one.date === date && one.says === says)?.ref),
    })),
    precedents: [
      ...entry[0].precedents.map((use) => ({ ...use, articles: [] })),
      ...entry[0].otherUses, // those of other articles, which the sentence names
    ].map(({ date, by, note, articles }) => ({
      sentence: phrase("memo-used", { date, by, articles, note }),
      reference: cited(acts.find((one) => one.act === "invoked" && one.date === date && (one.note ?? "") === note)?.ref),
    })),
  };
}

/** Statements beside the duties of the entry, each once, oldest first. */
function statementsOf(entry: Entry): UnspokenFinding["positions"] {
  const said = new Map(entry.flatMap(({ positions }) => positions.map((one) => [`${one.date} ${one.says}`, one] as const)));
  return [...said.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Where the same clause stands in an earlier entry, with the same statements. */
function saidBefore(entry: Entry, before: readonly Entry[]): Phrase | null {
  const [{ instrument, obligation, precedents }] = entry;
  const said = JSON.stringify(statementsOf(entry));
  const earlier = before.findIndex(
    (other) => other[0].instrument === instrument && other[0].obligation === obligation && JSON.stringify(statementsOf(other)) === said,
  );
  return earlier < 0 || (said === "[]" && precedents.length === 0) ? null : phrase("memo-said-before", { duty: earlier + 1 });
}

/** The weakest mark of the entry's bearers. */
export function weakestOf(entry: readonly UnspokenFinding[]): Checked {
  return MARKS[Math.max(...entry.map(({ checked }) => MARKS.indexOf(checked)))] ?? "unverified";
}
