/** Rows of a trace: what it shows of each obligation. */
import { articleOn } from "../../ledger/articleOn.ts";
import type { Act } from "../../model/acts.ts";
import type { Decides, Response, StateTest } from "../../model/clauses.ts";
import type { Verdict } from "../../model/crisis.ts";
import type { Checked } from "../../model/evidence.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument, Obligation } from "../../model/instruments.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { DecidesKind } from "../../model/phrases/law.ts";
import type { Finding, TestRow, UnspokenFinding, UnspokenTestRow } from "../../model/results/trace.ts";
import { MARKS } from "../../model/vocabulary.ts";
import { gradeOf, principleOf, shortTitle } from "../../ties/tieRows.ts";
import type { Day } from "../../time/day.ts";
import { reachedBy, requireSpan } from "../../time/span.ts";
import type { Check } from "../checks/check.ts";
import type { Duty, Terms } from "../clause/terms.ts";
import type { Decision } from "./decide.ts";
import { usesOf } from "./pastUses.ts";

/** A row without its bearer: the part that all duties under one decision share. */
export interface SharedRow
  extends Omit<
      UnspokenFinding,
      "id" | "owedBy" | "owedTo" | "about" | "standing" | "side" | "against" | "checked" | "nominal" | "ending" | "positions"
    >,
    Pick<OfTerms, "said"> {
  /** Null for all enemies of the subject in the case. */
  readonly against: readonly StateId[] | null;
  /** The weakest mark of the tests after the first, as a place in MARKS. */
  readonly weakest: number;
  /** The tests as they read from each act of entry; kept as long as the row. */
  readonly cited: Map<Act, Cited>;
  /** The first test as it reads from each act of entry; kept as long as the terms. */
  readonly entries: OfTerms["entries"];
}

/** A statement on the clause, and the states beside whose duties it stands; null for all. */
interface Said {
  readonly statement: Finding["positions"][number];
  readonly of: readonly StateId[] | null;
}

/** Parts of a row that follow from its terms alone, whatever the case. */
export interface OfTerms extends Pick<Finding, "precedents" | "otherUses"> {
  readonly said: readonly Said[];
  /** The test that the pledge was in force, by the act of entry that it cites. */
  readonly entries: Map<Act, UnspokenTestRow>;
}

export function ofTerms({ instrument, obligation, day }: Terms): OfTerms {
  const { ofArticle, elsewhere } = usesOf(instrument, obligation, day);
  return { entries: new Map(), said: saidOn(instrument, obligation, day), precedents: ofArticle, otherUses: elsewhere };
}

/** The shared row of a decision under these terms. */
export function sharedRowOf(
  { instrument, obligation, clause, day }: Terms,
  { checks, status, open, against, force, forceReadings }: Decision,
  { entries, said, precedents, otherUses }: OfTerms,
): SharedRow {
  const { response } = clause.slots;
  return {
    instrument: instrument.id,
    title: instrument.title,
    short: shortTitle(instrument),
    obligation: obligation.id,
    article: articleOn(obligation, day),
    type: obligation.type,
    grade: gradeOf(instrument, obligation),
    principle: principleOf(instrument, obligation),
    against: againstOf(response?.against, against),
    always: clause.slots.trigger === undefined || clause.slots.trigger === "always",
    status,
    open,
    does: response?.does ?? null,
    force,
    forceReadings,
    towardBoth: obligation.type === "neutrality" && clause.slots["own-parties"] === "included",
    unlessAidDue: response?.["unless-aid-due"] ?? false,
    decidedBy: response === undefined ? null : decidedByOf(response),
    decides: response === undefined ? null : decidesKindOf(response.decides),
    when: response?.when ?? null,
    wording: response?.wording ?? null,
    quote: clause.quote,
    quoteLanguage: clause.quote === null ? null : clause.language,
    quoteTranslated: clause.quote !== null && clause.translated,
    presumed: status === "not-triggered" ? [] : presumptionsOf(checks),
    tests: checks.map(testRowOf),
    weakest: checks.reduce((weakest, { ref }, index) => (index === 0 ? 0 : Math.max(weakest, MARKS.indexOf(ref.checked))), 0),
    cited: new Map(),
    entries,
    said,
    precedents,
    otherUses,
    depth: checks.some(({ clause: slot, open: why }) => slot === "text" && why === "record") ? "summary" : "article",
  };
}

/** Presumptions that stand once among the assumptions of every trace. */
const IN_EVERY_TRACE = new Set(["place", "begun-by:target", "provocation"]);

/** Keys of presumed facts that carry the verdict. */
function presumptionsOf(checks: readonly Check[]): string[] {
  const met = checks.filter(({ basis, result }) => basis === "presumed" && result === "yes");
  return [...new Set(met.flatMap(({ reads }) => reads.slice(0, 1)))].filter((key) => !IN_EVERY_TRACE.has(key));
}

/** Statements on the clause, up to the day. */
function saidOn(instrument: Instrument, obligation: Obligation, day: Day): readonly Said[] {
  return (instrument.interpretations ?? [])
    .filter(({ obligations, date }) => concerns(obligations, obligation) && reachedBy(requireSpan(date), day) !== false)
    .map(({ date, by, says, about }) => ({ statement: { date, by, says }, of: about ?? (by.every(isStateId) ? by : null) }));
}

const NOTHING_SAID: Finding["positions"] = [];

/** The statements that stand beside a duty: of a body on all duties, and of or about its bearer or the state that it would help. */
function saidBeside(said: readonly Said[], by: StateId, helped: StateId): Finding["positions"] {
  if (said.length === 0) return NOTHING_SAID;
  return said.filter(({ of }) => of === null || of.includes(by) || of.includes(helped)).map(({ statement }) => statement);
}

function concerns(obligations: readonly string[] | undefined, { id }: Obligation): boolean {
  return obligations === undefined || obligations.includes(id);
}

/** The row of one duty. Written out field by field, which costs less than a spread: a trace has hundreds of rows. */
export function findingOf(
  row: SharedRow,
  { id, by, toward, entry, standing, nominal, terms }: Duty,
  subject: StateId,
  side: Finding["side"],
  enemies: readonly StateId[],
): UnspokenFinding {
  const { tests, checked } = citedIn(row, entry, terms);
  return {
    id,
    owedBy: by,
    owedTo: toward ?? "parties",
    about: toward === null || terms.obligation.about !== undefined ? subject : null,
    standing,
    side,
    instrument: row.instrument,
    title: row.title,
    short: row.short,
    obligation: row.obligation,
    article: row.article,
    type: row.type,
    grade: row.grade,
    principle: row.principle,
    against: row.against ?? enemies,
    always: row.always,
    status: row.status,
    open: row.open,
    does: row.does,
    force: row.force,
    forceReadings: row.forceReadings,
    towardBoth: row.towardBoth,
    unlessAidDue: row.unlessAidDue,
    decidedBy: row.decidedBy,
    decides: row.decides,
    when: row.when,
    wording: row.wording,
    quote: row.quote,
    quoteLanguage: row.quoteLanguage,
    quoteTranslated: row.quoteTranslated,
    presumed: row.presumed,
    checked,
    tests,
    positions: saidBeside(row.said, by, toward ?? subject),
    precedents: row.precedents,
    otherUses: row.otherUses,
    nominal,
    ending: null, // read from the acts where an answer is written
    depth: row.depth,
  };
}

/** Tests of a row as they read from one act of entry, and the weakest mark among their references. */
interface Cited {
  readonly tests: SharedRow["tests"];
  readonly checked: Checked;
}

/** The row's tests, of which the first, that the pledge was in force, cites the act from which it ran. Bearers by one act share them. */
function citedIn({ tests: all, weakest, cited, entries }: SharedRow, entry: Act, terms: Pick<Terms, "instrument" | "day">): Cited {
  const known = cited.get(entry);
  if (known !== undefined) return known;
  const tests = all.slice();
  const renewal = renewalRead(terms, entry);
  if (all[0] !== undefined) tests[0] = citing(all[0], entry, renewal, entries);
  const made = { tests, checked: MARKS[Math.max(weakest, MARKS.indexOf((renewal ?? entry).ref.checked))] ?? "unverified" };
  cited.set(entry, made);
  return made;
}

/**
 * The last renewal before the day, where no source was opened for the entry into force: parties that renewed a pact were bound by it, on
 * whatever day it first began. Null where the entry has a source, or no renewal was read.
 */
function renewalRead({ instrument, day }: Pick<Terms, "instrument" | "day">, entry: Act): Act | null {
  if (entry.ref.checked !== "unverified") return null;
  const bound = entry.for ?? entry.by ?? [];
  const renews = ({ act, date, ref, by, for: whom }: Act) =>
    act === "renewed" &&
    ref.checked !== "unverified" &&
    date !== null &&
    reachedBy(requireSpan(date), day) === true &&
    bound.every((state) => (by ?? whom ?? bound).includes(state));
  return instrument.acts.findLast(renews) ?? null;
}

function citing(inForce: UnspokenTestRow, entry: Act, renewal: Act | null, entries: OfTerms["entries"]): UnspokenTestRow {
  const known = entries.get(entry);
  if (known !== undefined) return known;
  if (inForce.open === "text") return inForce; // it cites the act that is disputed
  const { act, date } = entry;
  const reason = inForce.result === "met" ? phrase("in-force-since", { act, date, renewed: renewal?.date ?? null }) : inForce.reason;
  const made = { ...inForce, reason, reference: (renewal ?? entry).ref };
  entries.set(entry, made);
  return made;
}

/** States that the duty points at: the enemies that the clause means, unless the text points elsewhere. */
function againstOf(said: StateTest | "attackers" | undefined, enemies: readonly StateId[] | null): StateId[] | null {
  if (isStateId(said)) return [said];
  if (Array.isArray(said)) return said.filter(isStateId);
  return enemies === null ? null : [...enemies].sort();
}

function isStateId(test: StateTest | string | undefined): test is StateId {
  return typeof test === "string" && /^[A-Z]{3}$/.test(test);
}

function decidesKindOf(decides: Decides): DecidesKind {
  if (typeof decides === "string") return decides;
  return "state" in decides ? "state" : "organ";
}

function decidedByOf({ decides, "by-constitution": byConstitution }: Response): Phrase {
  const by = deciderOf(decides);
  return byConstitution === true ? phrase("decides-by-constitution", { by }) : by;
}

function deciderOf(decides: Decides): Phrase {
  if (typeof decides === "string") return phrase(`decides-${decides}`);
  if ("state" in decides) return phrase("decides-state", { state: decides.state });
  const { organ, rule = null, "bearer-may-refuse-force": mayRefuseForce = false } = decides;
  return phrase("decides-organ", { organ, rule, mayRefuseForce });
}

const NOBODY: readonly never[] = [];
const RESULTS: Record<Verdict, TestRow["result"]> = { yes: "met", no: "not-met", open: "open" };

/** A check as an answer shows it. */
export function testRowOf({ clause, result, basis, open, reads, reason, readings, ref }: Check): UnspokenTestRow {
  return {
    clause,
    result: RESULTS[result],
    basis,
    open,
    reads,
    reason,
    readings: readings.map(({ says, heldBy, coded = NOBODY, result: one }) => ({ says, heldBy, coded, result: RESULTS[one] })),
    reference: ref,
  };
}
