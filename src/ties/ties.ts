/** The ties of a day: who owes what to whom, as rows. */
import type { Ledger } from "../ledger/ledger.ts";
import { endSpan } from "../ledger/memberships.ts";
import type { Version } from "../model/clauses.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument, Obligation } from "../model/instruments.ts";
import type { Tie } from "../model/results/ties.ts";
import { PACT_TYPES, SOFT_TYPES } from "../model/vocabulary.ts";
import type { Day } from "../time/day.ts";
import { and, type Known, not, printedDate, reachedBy, requireSpan } from "../time/span.ts";
import { testText } from "./testWords.ts";
import { type TieSpan, tieSpansBetween, tieSpansOf, tieSpansWith } from "./tieSpans.ts";

/** Ties that a state owes or is owed on the day, in force or not known to be. Pledges first: sorted by type, instrument, obligation, states. */
export function tiesOf(ledger: Ledger, state: StateId, day: Day): Tie[] {
  return tieSpansWith(ledger, state)
    .flatMap((span) => rowOn(span, day))
    .sort(byPlace);
}

/** Ties between two states on the day, both directions. */
export function tiesBetween(ledger: Ledger, a: StateId, b: StateId, day: Day): Tie[] {
  return tieSpansBetween(ledger, a, b)
    .flatMap((span) => rowOn(span, day))
    .sort(byPlace);
}

/** Every tie of the day, of all states. */
export function allTies(
  ledger: Ledger,
  day: Day,
  accepts: (obligation: Obligation, instrument: Instrument) => boolean = () => true,
): Tie[] {
  return ledger.data.instruments.flatMap((instrument) =>
    instrument.obligations.some((obligation) => accepts(obligation, instrument))
      ? tieSpansIn(ledger, instrument)
          .filter(({ obligation }) => accepts(obligation, instrument))
          .flatMap((span) => rowOn(span, day))
      : [],
  );
}

/** Every tie that an instrument ever made. Computed once. */
export function tieSpansIn(ledger: Ledger, instrument: Instrument): readonly TieSpan[] {
  return ledger.memo(`all ties ${instrument.id}`, () => tieSpansOf(ledger, instrument));
}

/** Was the tie in force on the day? A suspended one was not. */
export function inForceOn(span: TieSpan, day: Day): Known {
  const running = and(reachedBy(span.since.span, day), not(span.until === null ? false : reachedBy(span.until.span, day)));
  return span.suspended.reduce<Known>(
    (known, { from, until }) => and(known, not(and(reachedBy(from, day), not(until === null ? false : reachedBy(until, day))))),
    running,
  );
}

function rowOn(span: TieSpan, day: Day): Tie[] {
  const inForce = inForceOn(span, day);
  return inForce === false ? [] : [rowOf(span, day, inForce)];
}

/** The row of a tie as it stood on the day. */
export function rowOf(span: TieSpan, day: Day, inForce: Known = inForceOn(span, day)): Tie {
  const { instrument, obligation, owedBy, owedTo, membership } = span;
  const version = versionOn(obligation, day);
  const response =
    obligation.versions.findLast((one) => one.response !== undefined && startedBy(one.from, day))?.response ??
    obligation.versions[0]?.response;
  return {
    instrument: instrument.id,
    title: instrument.short ?? instrument.title,
    obligation: obligation.id,
    type: obligation.type,
    grade: gradeOf(instrument, obligation),
    article: obligation.article,
    owedBy,
    owedTo,
    about: obligation.about === undefined ? null : testText(obligation.about),
    since: span.since.date === null ? null : printedDate(span.since.date),
    byConduct: membership.start.act.act === "applied",
    until: span.until === null ? null : span.until.date === null ? "unknown" : printedDate(span.until.date),
    inForce,
    dormant: isDormant(instrument, day),
    standing: membership.standing,
    tier: membership.tier,
    site: membership.site,
    wording: response?.wording ?? null,
    quote: version.quote ?? null,
    translated: version.translated ?? false,
    depth: instrument.depth,
    ref: version.ref,
    entry: { ref: membership.start.act.ref, note: membership.start.act.note ?? null },
    readings: readingsOn(span, day),
  };
}

export function gradeOf(instrument: Instrument, obligation: Obligation): Tie["grade"] {
  return obligation.grade ?? instrument.grade ?? "binding";
}

/** No end found, never used, nobody ended it. */
export function isDormant({ dormant }: Instrument, day: Day): boolean {
  return dormant !== undefined && (dormant.since === undefined || requireSpan(dormant.since).earliest <= day);
}

/** The words that were in force: of the versions that had begun, the last that set the duty itself. A change of area alone leaves them. */
export function versionOn(obligation: Obligation, day: Day): Version {
  const [first] = obligation.versions;
  const begun = obligation.versions.filter(({ from }) => startedBy(from, day));
  return (
    begun.findLast(({ trigger, response, quote }) => trigger !== undefined || response !== undefined || quote !== undefined) ??
    (first as Version)
  );
}

function startedBy(from: string | undefined, day: Day): boolean {
  return from === undefined || requireSpan(from).earliest <= day;
}

/** Readings that an answer about this tie on this day turns on. */
function readingsOn(span: TieSpan, day: Day): Tie["readings"] {
  const found: Tie["readings"] = [];
  for (const [bound, what] of [
    [span.membership.start, "beginning"],
    [span.membership.end, "end"],
  ] as const) {
    if (bound === null) continue;
    for (const reading of bound.act.readings ?? []) {
      const other = reading.date === null ? null : endSpan(bound.act, requireSpan(reading.date));
      const differs = other === null || reachedBy(other, day) !== reachedBy(bound.span, day);
      if (!differs) continue;
      const question = `Its ${what}`;
      if (!found.some((one) => one.question === question))
        found.push({
          question,
          says: `${bound.date ?? "not known"}${bound.act.note === undefined ? "" : `: ${bound.act.note}`}`,
          heldBy: [],
          isDefault: true,
        });
      found.push({ question, says: `${reading.date ?? "not known"}: ${reading.says}`, heldBy: reading["held-by"] ?? [], isDefault: false });
    }
  }
  for (const question of span.instrument.open ?? []) {
    const touches =
      (question.obligations === undefined || question.obligations.includes(span.obligation.id)) &&
      (question.by === undefined || question.by.includes(span.owedBy)) &&
      (question.toward === undefined || question.toward.includes(span.owedTo)) &&
      startedBy(question.from, day) &&
      (question.until === undefined || requireSpan(question.until).latest >= day);
    if (!touches) continue;
    for (const [index, reading] of question.readings.entries()) {
      found.push({ question: question.question, says: reading.says, heldBy: reading["held-by"] ?? [], isDefault: index === 0 });
    }
  }
  return found;
}

const ORDER: readonly string[] = [...PACT_TYPES, ...SOFT_TYPES];

/** Pledges first: by type, then instrument, obligation, who owes, who is owed, site. */
function byPlace(a: Tie, b: Tie): number {
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
