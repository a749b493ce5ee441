/** The ties of a day as rows of an answer: who owes what to whom, with the dates and readings behind it. */
import { articleOn } from "../ledger/articleOn.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { concerned, endSpan } from "../ledger/memberships.ts";
import { quoteOfDuty } from "../ledger/quoteOfDuty.ts";
import type { Act } from "../model/acts.ts";
import type { Version } from "../model/clauses.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument, Obligation, OpenQuestion } from "../model/instruments.ts";
import { type Phrase, phrase, type Unspoken } from "../model/phrase.ts";
import type { HeldReading, TieRow as SpokenRow } from "../model/results/ties.ts";
import { type Grade, PACT_TYPES, SOFT_TYPES } from "../model/vocabulary.ts";
import type { Day } from "../time/day.ts";
import { and, type Known, not, or, printedDate, reachedBy, requireSpan, type Span } from "../time/span.ts";
import { isAboutOthers } from "./aboutOthers.ts";
import { isDisputed } from "./doubt.ts";
import { isGuarantee } from "./guarantee.ts";
import { isKeptAlive, nominalOn } from "./life.ts";
import { PLAIN_NAMES, stateTestPhrase } from "./stateTest.ts";
import { type Tie, tiesBetween, tiesWith } from "./tie.ts";

export type TieRow = Unspoken<SpokenRow>;
type Reading = Unspoken<HeldReading>;

/** Ties that a state owes or is owed on the day, in force or uncertain, sorted by type (pledges first), instrument, obligation, states. */
export function tieRowsOf(ledger: Ledger, state: StateId, day: Day): TieRow[] {
  return rowsOn(tiesWith(ledger, state), day);
}

/** Ties between two states on the day, in both directions, in the same order. */
export function tieRowsBetween(ledger: Ledger, a: StateId, b: StateId, day: Day): TieRow[] {
  return rowsOn(tiesBetween(ledger, a, b), day);
}

function rowsOn(ties: readonly Tie[], day: Day): TieRow[] {
  const clauses = new Map<Obligation, ClauseOfRow>();
  const rows: TieRow[] = [];
  for (const tie of ties) {
    const inForce = inForceOn(tie, day);
    if (inForce === false) continue;
    const clause = clauses.get(tie.obligation) ?? clauseOfRow(tie, day);
    clauses.set(tie.obligation, clause);
    rows.push(tieRow(tie, day, inForce, clause));
  }
  return rows.sort(inTieOrder);
}

/** Whether the tie was in force on the day; a suspended one was not. */
export function inForceOn(tie: Tie, day: Day): Known {
  const running = and(reachedBy(tie.since.span, day), not(tie.until === null ? false : reachedBy(tie.until.span, day)));
  return and(running, not(isSuspendedOn(tie, day)));
}

/** Whether the bearer had suspended the duty on the day. */
export function isSuspendedOn({ suspended }: Tie, day: Day): Known {
  return suspended.reduce<Known>(
    (known, { from, until }) => or(known, and(reachedBy(from, day), not(until === null ? false : reachedBy(until, day)))),
    false,
  );
}

/** The part of a row that all ties under one clause share on a day. */
type ClauseOfRow = Pick<TieRow, "grade" | "about" | "dormant" | "wording" | "quote" | "translated" | "ref">;

function clauseOfRow({ instrument, obligation }: Pick<Tie, "instrument" | "obligation">, day: Day): ClauseOfRow {
  const version = versionOn(obligation, day);
  const response =
    obligation.versions.findLast((one) => one.response !== undefined && hasBegun(one.from, day))?.response ??
    obligation.versions[0]?.response;
  return {
    grade: gradeOf(instrument, obligation),
    about: obligation.about === undefined ? null : stateTestPhrase(obligation.about, PLAIN_NAMES),
    dormant: isDormant(instrument, day),
    wording: response?.wording ?? null,
    quote: quoteOfDuty(version),
    translated: version.translated ?? false,
    ref: version.ref,
  };
}

/** The row of a tie as it stood on the day. */
export function tieRow(tie: Tie, day: Day, inForce: Known, clause = clauseOfRow(tie, day)): TieRow {
  const { instrument, obligation, owedBy, owedTo, since, until, membership } = tie;
  const readings = readingsOn(tie, day);
  return {
    instrument: instrument.id,
    title: instrument.title,
    short: shortTitle(instrument),
    obligation: obligation.id,
    type: obligation.type,
    grade: clause.grade,
    article: articleOn(obligation, day),
    owedBy,
    owedTo,
    about: clause.about,
    aboutOthers: isAboutOthers(obligation, owedTo),
    guarantee: isGuarantee(tie),
    since: since.date === null ? null : printedDate(since.date),
    byConduct: membership.start.act.act === "applied",
    until: until === null ? null : until.date === null ? "unknown" : printedDate(until.date),
    inForce,
    dormant: clause.dormant,
    disputed: isDisputed({ readings }),
    nominal: nominalOn(instrument, [owedBy, owedTo], day),
    standing: membership.standing,
    tier: membership.tier,
    site: membership.site,
    wording: clause.wording,
    quote: clause.quote,
    translated: clause.translated,
    depth: instrument.depth,
    ref: clause.ref,
    entry: { ref: membership.start.act.ref, note: membership.start.act.note ?? null },
    readings,
  };
}

/** The part of a row that tells whether the promise is in doubt on the day. */
export function promisedOn(tie: Tie, day: Day): Pick<TieRow, "owedBy" | "owedTo" | "readings" | "nominal"> {
  const { instrument, owedBy, owedTo } = tie;
  return { owedBy, owedTo, readings: readingsOn(tie, day), nominal: nominalOn(instrument, [owedBy, owedTo], day) };
}

/** The instrument's short title, or its full title if it has none. */
export function shortTitle({ short, title }: Instrument): string {
  return short ?? title;
}

/** The grade of an obligation: its own, else the instrument's, else binding. */
export function gradeOf(instrument: Instrument, obligation: Obligation): Grade {
  return obligation.grade ?? instrument.grade ?? "binding";
}

/** Texts that bind their parties, as against declarations, notes and memoranda. */
const TREATIES: ReadonlySet<string> = new Set(["treaty", "charter", "agreement"]);

/**
 * For help in principle only: stated by a treaty that binds otherwise, which leaves the duty to other texts or to a decision; or a
 * political commitment, which binds nobody. Null for any other grade.
 */
export function principleOf(instrument: Instrument, obligation: Obligation): "treaty" | "political" | null {
  if (gradeOf(instrument, obligation) !== "principle") return null;
  const isHelp = obligation.type === "defence" || obligation.type === "offence";
  return isHelp && instrument.grade !== "principle" && TREATIES.has(instrument.kind) ? "treaty" : "political";
}

/** Whether the instrument was dormant: no end was found, and nobody used it or ended it. */
export function isDormant({ dormant }: Instrument, day: Day): boolean {
  return dormant !== undefined && (dormant.since === undefined || requireSpan(dormant.since).earliest <= day);
}

/** The version in force on the day: the last that set the duty itself. A later change of area alone keeps the earlier words. */
export function versionOn(obligation: Obligation, day: Day): Version {
  const [first] = obligation.versions;
  const begun = obligation.versions.filter(({ from }) => hasBegun(from, day));
  return (
    begun.findLast(({ trigger, response, quote }) => trigger !== undefined || response !== undefined || quote !== undefined) ??
    (first as Version)
  );
}

function hasBegun(from: string | undefined, day: Day): boolean {
  return from === undefined || requireSpan(from).earliest <= day;
}

/** Competing readings that decide the tie on this day: of its dates, and of its words. */
function readingsOn({ membership, ending, instrument, obligation, owedBy, owedTo }: Tie, day: Day): Reading[] {
  const found = [
    ...dateReadings(phrase("reading-of-beginning"), membership.start, day),
    // An end that no act set has no readings: the state ceased to exist.
    ...(ending === null || ending.act === null ? [] : dateReadings(phrase("reading-of-end"), ending, day)),
  ];
  for (const question of instrument.open ?? []) {
    const touches =
      (question.obligations === undefined || question.obligations.includes(obligation.id)) &&
      (question.by === undefined || question.by.includes(owedBy)) &&
      (question.toward === undefined || question.toward.includes(owedTo)) &&
      hasBegun(question.from, day) &&
      (question.until === undefined || requireSpan(question.until).latest >= day);
    if (!touches) continue;
    const ofWhole = question.obligations === undefined && question.by === undefined && question.toward === undefined;
    // Whether the pact still binds is no question between states that have kept it alive since.
    const settled = ofWhole && isKeptAlive(instrument, [owedBy, owedTo], day);
    for (const [index, reading] of question.readings.entries()) {
      const { says, "held-by": heldBy } = reading;
      found.push({
        question: phrase("quoted", { text: question.question }),
        says: phrase("quoted", { text: says }),
        heldBy: heldBy ?? [],
        isDefault: index === 0,
        // The count takes each guarantor to be bound alone, whichever reading stands first.
        undoes: isJointOnly(reading, { instrument, obligation }) || (index > 0 && !settled && undoes(question, reading)),
      });
    }
  }
  return found;
}

/**
 * Whether the promise may not hold at all under a reading: one that says so, or one of a question that no reading puts in slots of
 * the clause, so that the ledger cannot tell.
 */
function undoes({ "either-way": eitherWay, readings }: OpenQuestion, { set: sets }: OpenQuestion["readings"][number]): boolean {
  if (eitherWay === true) return false;
  return sets?.owed === false || readings.every((one) => one.set === undefined && one.add === undefined);
}

/**
 * Whether by the reading no bearer owes anything by itself: every bearer of a guarantee of several is excepted as an enemy, so that each
 * is bound only as long as all of them are.
 */
export function isJointOnly(
  { add }: OpenQuestion["readings"][number],
  { instrument, obligation }: Pick<Tie, "instrument" | "obligation">,
): boolean {
  const excepted = (add?.except ?? []).map((one) =>
    "enemy" in one && typeof one.enemy === "object" && "is" in one.enemy ? [one.enemy.is].flat() : [],
  );
  if (excepted.length === 0) return false;
  const bearers = obligation.by === "parties" ? partiesIn(instrument) : obligation.by;
  return bearers.length >= SEVERAL && excepted.some((enemies) => bearers.every((bearer) => enemies.includes(bearer)));
}

/** Fewest bearers of a promise that may be one of all together. */
const SEVERAL = 3;

function partiesIn({ acts }: Instrument): StateId[] {
  return [...new Set(acts.flatMap((act) => [...concerned(act)]))];
}

/** Other dates given for an act that would change whether the tie ran on the day, after the date used here. */
function dateReadings(question: Phrase, { date, span, act }: { date: string | null; span: Span; act: Act }, day: Day): Reading[] {
  const others = (act.readings ?? []).filter((one) => {
    // A reading without a date says that the act never took effect, which changes nothing before its day.
    const reached = one.date === null ? false : reachedBy(endSpan(act, requireSpan(one.date)), day);
    return reached !== reachedBy(span, day);
  });
  if (others.length === 0) return [];
  return [
    { question, says: phrase("reading-of-date", { date, says: act.note ?? null }), heldBy: [], isDefault: true, undoes: false },
    ...others.map((one) => ({
      question,
      says: phrase("reading-of-date", { date: one.date, says: one.says }),
      heldBy: one["held-by"] ?? [],
      isDefault: false,
      // Another dating by a data set is a coding, and no dispute.
      undoes: one.disputed === true,
    })),
  ];
}

const ORDER: readonly string[] = [...PACT_TYPES, ...SOFT_TYPES];

/** Pledges first: by type, then instrument, obligation, who owes, who is owed, site. */
export function inTieOrder(a: TieRow, b: TieRow): number {
  return (
    ORDER.indexOf(a.type) - ORDER.indexOf(b.type) ||
    compare(a.instrument, b.instrument) ||
    compare(a.obligation, b.obligation) ||
    compare(a.owedBy, b.owedBy) ||
    compare(a.owedTo, b.owedTo) ||
    compare(a.site ?? "", b.site ?? "")
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
