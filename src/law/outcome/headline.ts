/** The headline of a position: the duty that it names, in one sentence. */
import { askingIn, isByOwnReading, isDecidedJointly, openAs, toldGrade, unopenedIn } from "../../model/dutyTold.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { Position, UnspokenFinding } from "../../model/results/trace.ts";
import { MARKS } from "../../model/vocabulary.ts";
import { livePositionIn } from "./positionOfFinding.ts";
import { factIn } from "./question.ts";

/**
 * The duty that the headline names, as a memo names it: of those on opened sources the one that waits for no joint decision, among
 * these one that leaves no choice, then the one that rests on the fewest presumptions, then on the best source.
 */
export function leadOf(findings: readonly UnspokenFinding[]): UnspokenFinding | undefined {
  let lead = findings[0];
  if (lead === undefined || findings.length === 1) return lead;
  for (const one of findings) if (comesBefore(one, lead)) lead = one;
  return lead;
}

function comesBefore(one: UnspokenFinding, other: UnspokenFinding): boolean {
  const unseen = Number(one.checked === "unverified") - Number(other.checked === "unverified");
  if (unseen !== 0) return unseen < 0;
  const way = wayRank(one) - wayRank(other);
  if (way !== 0) return way < 0;
  const presumed = one.presumed.length - other.presumed.length;
  if (presumed !== 0) return presumed < 0;
  const marks = MARKS.indexOf(one.checked) - MARKS.indexOf(other.checked);
  if (marks !== 0) return marks < 0;
  // A numbered article of a treaty comes before its convention or a clause without a number.
  return one.instrument === other.instrument && isNumbered(one) && !isNumbered(other);
}

const isNumbered = ({ article }: UnspokenFinding): boolean => /^(?:\d|[IVXL]+\b)/.test(article);

/** Duties that leave no choice, then those whose bearer chooses how it helps, then those that wait for a joint decision. */
function wayRank(finding: UnspokenFinding): number {
  return isDecidedJointly(finding) ? 2 : finding.decides === "each" ? 1 : 0;
}

/** The duties of help among them; all where there is none. */
export function helpIn(findings: readonly UnspokenFinding[]): readonly UnspokenFinding[] {
  const help = findings.filter((one) => livePositionIn(one) !== "must-consult");
  return help.length > 0 ? help : findings;
}

/** The position in one sentence, which says so where no source of a test was opened. */
export function headlineOf(position: Position, first: UnspokenFinding, findings: readonly UnspokenFinding[]): Phrase {
  const says = verdictOf(position, first, findings);
  return first.checked === "unverified" && position !== "unbound" ? phrase("verdict-unverified", { says, of: unopenedIn(first) }) : says;
}

function verdictOf(position: Position, first: UnspokenFinding, findings: readonly UnspokenFinding[]): Phrase {
  // Two triggers of one article are one clause to the reader.
  const articles = findings.length === 1 ? 1 : new Set(findings.map(({ instrument, article }) => `${instrument} ${article}`)).size;
  const clause = { instrument: first.instrument, article: first.article, more: articles - 1 };
  const toward = beneficiary(first);
  const { standing } = first;
  const ifAsked = askingIn(first.presumed, toward);
  const presumed = { ifAsked, provided: claimIn(first), ifWar: first.presumed.includes("state-of-war") };
  switch (position) {
    case "must-assist":
      return phrase("obliged-to-assist", {
        toward,
        standing,
        ...presumed,
        clause,
        decides: first.decides,
        decidedBy: first.decidedBy,
        act: actOf(first),
        force: first.force,
        forces: first.forceReadings.map(({ force }) => force ?? "unsaid"),
        own: isByOwnReading(first),
      });
    case "may-assist":
      return phrase("may-assist", { toward, standing, ...presumed, act: actOf(first), clause, grade: first.grade });
    case "self-bound":
      return phrase("bound-itself", { toward, ifAsked, clause, does: deedOf(first), wording: first.wording });
    case "political":
      return phrase(first.principle === "treaty" ? "bound-by-principle" : "committed-politically", {
        toward,
        ifAsked,
        clause,
        does: deedOf(first),
        wording: first.wording,
      });
    case "contestable":
      return phrase("contestable-whether-obliged", {
        toward,
        standing,
        ...presumed,
        act: actOf(first),
        clause,
        open: openAs(first),
        grade: toldGrade(first),
      });
    case "nominal":
      return phrase("nominally-obliged", {
        toward,
        standing,
        ...presumed,
        clause,
        does: deedOf(first),
        grade: toldGrade(first),
        status: first.status,
        life: first.nominal,
      });
    case "must-consult":
      return phrase("obliged-to-consult", { clause, toward, among: first.owedTo === "parties", ...presumed });
    case "must-stay-neutral":
      return phrase("obliged-to-stay-neutral", { toward, both: first.towardBoth, clause, ...presumed });
    case "must-not-help":
      return phrase("obliged-not-to-help", { enemies: first.against, toward, unlessAidDue: first.unlessAidDue, clause });
    case "may-not-attack":
    case "political-nonaggression":
      return promiseHeadline(findings.length === 1 ? [toward] : [...new Set(findings.map(beneficiary))], clause, first.grade);
    case "bound-to-both":
      return phrase("bound-to-both", {
        instruments: [...new Set(findings.map(({ instrument }) => instrument))],
        certain: isCertain(position, findings),
      });
    case "unbound":
      return phrase("owes-nothing-here");
  }
}

/** Most states that a headline names. */
const NAMED = 3;

/** The promise toward these states: each named, or the first of them and how many more there are. Hundreds of states have one. */
function promiseHeadline(all: readonly string[], clause: { instrument: string; article: string; more: number }, grade: string): Phrase {
  const others = all.length <= NAMED ? 0 : all.length - NAMED + 1;
  return phrase("promised-not-to-attack", { toward: others === 0 ? all : all.slice(0, NAMED - 1), others, clause, grade });
}

/** Whether the position is beyond doubt; one of pledges to both sides needs a duty beyond doubt to each. */
export function isCertain(position: Position, findings: readonly UnspokenFinding[]): boolean {
  if (position === "unbound") return findings.every(({ status }) => status !== "contestable");
  if (position !== "bound-to-both") return findings.every(({ status }) => status === "triggered");
  const sure = findings.filter(({ status }) => status === "triggered");
  return sure.some(({ side }) => side === "target") && sure.some(({ side }) => side === "initiator");
}

/** The claim of the struck state on which the duty rests, where it is presumed. */
function claimIn({ tests }: UnspokenFinding): Phrase | null {
  const presumed = tests.find(({ basis, result, reads }) => basis === "presumed" && result === "met" && reads[0]?.startsWith("claim:"));
  const fact = presumed === undefined ? null : factIn(presumed.reason);
  return fact === null ? null : phrase("fact-is-so", { fact });
}

/** The deed of a duty to act otherwise than by helping the state. */
const actOf = ({ does, wording }: UnspokenFinding): string | null => (does === "act" ? wording : null);

function deedOf({ type, does }: UnspokenFinding): "assist" | "consult" | "act" {
  if (does === "act") return "act";
  return type === "consultation" || does === "consult" ? "consult" : "assist";
}

/** The state that the duty would help: the one to which it is owed, or the one that it is about. */
export function beneficiary({ owedTo, about }: UnspokenFinding): string {
  return owedTo === "parties" ? (about ?? "parties") : owedTo;
}
