/**
 * Claims of those that struck: rights to act that an instrument gives them over the state that they struck. They oblige nobody, and
 * whether they cover the attack is not decided.
 */
import { articleOn } from "../../ledger/articleOn.ts";
import type { Instrument, Obligation } from "../../model/instruments.ts";
import { phrase } from "../../model/phrase.ts";
import type { UnspokenOwnClaim } from "../../model/results/trace.ts";
import { MARKS } from "../../model/vocabulary.ts";
import { gradeOf, shortTitle } from "../../ties/tieRows.ts";
import type { Decider } from "../cache/decisions.ts";
import { codersAmong } from "../cache/tables.ts";
import type { Situation } from "../case/situation.ts";
import type { Check } from "../checks/check.ts";
import { questionsReaching } from "../clause/slots.ts";
import type { Duty } from "../clause/terms.ts";
import { attackedBy } from "./nonaggression.ts";
import { usesOf } from "./pastUses.ts";
import { questionOf } from "./question.ts";
import { testRowOf } from "./rows.ts";

/** The claims of the states that attacked the subject, from the duties of its enemies toward it. */
export function ownClaimsOf(situation: Situation, ofEnemies: readonly Duty[], decisionOn: Decider): UnspokenOwnClaim[] {
  return ofEnemies
    .filter((duty) => isOwnClaim(duty) && attackedBy(situation, duty.by) !== "no")
    .flatMap((duty) => {
      const { checks } = decisionOn(duty);
      return checks.some((one) => OF_THE_PLEDGE.has(one.clause) && one.result === "no") ? [] : [rowOf(duty, checks, situation)];
    });
}

/** Checks that no claim survives: others read the attack itself, and a claim answers an event before it. */
const OF_THE_PLEDGE: ReadonlySet<string> = new Set(["in-force", "text", "owed", "area"]);

/** Events that a right to act may answer although the attack itself is none: a breach by others, an uprising. */
const BEFORE_THE_ATTACK: ReadonlySet<string> = new Set(["breach", "uprising"]);

/** True for a right to act over the subject, as against a right to help it: one after a breach or an uprising, or one that covers parties. */
export function isOwnClaim({ terms: { instrument, obligation, clause } }: Duty): boolean {
  const { trigger, response, "own-parties": ownParties } = clause.slots;
  if (gradeOf(instrument, obligation) !== "permissive" || response?.does !== "act") return false;
  return ownParties === "included" || (trigger !== undefined && BEFORE_THE_ATTACK.has(trigger));
}

function rowOf(duty: Duty, checks: readonly Check[], { ledger, subject, day }: Situation): UnspokenOwnClaim {
  const { terms, by, toward } = duty;
  const { instrument, obligation, clause } = terms;
  const marks = [duty.entry.ref, clause.ref].map(({ checked }) => MARKS.indexOf(checked));
  return {
    instrument: instrument.id,
    title: instrument.title,
    short: shortTitle(instrument),
    obligation: obligation.id,
    article: articleOn(obligation, day),
    by,
    toward: subject,
    wording: clause.slots.response?.wording ?? null,
    quote: clause.quote,
    force: clause.slots.response?.force ?? null,
    turnsOn: turnsOn({ ledger, day }, checks, instrument, obligation, { by, toward }),
    uses: usesOf(instrument, obligation, day, "through").ofArticle,
    checked: MARKS[Math.max(...marks)] ?? "unverified",
    reference: clause.ref,
  };
}

/** The open checks, and the questions on the clause that change no check, each with its readings. */
function turnsOn(
  { ledger, day }: Pick<Situation, "ledger" | "day">,
  checks: readonly Check[],
  instrument: Instrument,
  obligation: Obligation,
  pair: Pick<Duty, "by" | "toward">,
): UnspokenOwnClaim["turnsOn"] {
  const open = checks.filter(({ result }) => result === "open").map(testRowOf);
  const asked = new Set(open.flatMap(({ reason }) => ("question" in reason.args ? [reason.args.question] : [])));
  const further = questionsReaching(instrument, obligation, pair, day).filter(({ question }) => !asked.has(question));
  return [
    ...further.map(({ question, readings }) => ({
      question: phrase("as-written", { text: question }),
      readings: readings.map(({ says, "held-by": heldBy = [] }) => ({
        says: phrase("as-written", { text: says }),
        heldBy,
        coded: codersAmong(ledger, heldBy),
      })),
    })),
    ...open.map((test) => ({
      question: questionOf(test),
      readings: test.readings.map(({ says, heldBy, coded }) => ({ says, heldBy, coded })),
    })),
  ];
}
