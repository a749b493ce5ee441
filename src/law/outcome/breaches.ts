/** Promises that the strikes of the case themselves break: not to attack, to guarantee, or to help the state that is struck. */
import { articleOn } from "../../ledger/articleOn.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { isToAnother } from "../../model/dutyTold.ts";
import type { StateId } from "../../model/ids.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { UnspokenBreach } from "../../model/results/trace.ts";
import { MARKS } from "../../model/vocabulary.ts";
import { gradeOf, shortTitle } from "../../ties/tieRows.ts";
import type { Day } from "../../time/day.ts";
import type { Decider } from "../cache/decisions.ts";
import { partiesOn } from "../cache/states.ts";
import type { Situation } from "../case/situation.ts";
import type { Duties } from "../clause/duties.ts";
import { isHelp } from "../clause/help.ts";
import type { Duty } from "../clause/terms.ts";
import { weakest } from "../verdicts.ts";
import type { Decision } from "./decide.ts";
import { answersAttack, attackedBy, isBroken, mayInterfere } from "./nonaggression.ts";
import { isOwnClaim } from "./ownClaims.ts";
import { questionOf } from "./question.ts";
import { testRowOf } from "./rows.ts";

/**
 * The promises of those that struck the subject, not to attack it first; `ofEnemies`: their duties of help toward it. A pledge to guarantee or to help the subject is broken where
 * it covers the attack of its own bearer; where the text leaves that open, or the bearer can claim a right to act under the same
 * instrument, it is contestable.
 */
export function breachesOf(
  situation: Situation,
  { promisesOf }: Duties,
  ofEnemies: readonly Duty[],
  decisionOn: Decider,
): UnspokenBreach[] {
  const promises = [...situation.roles.keys()].flatMap((state) => promisesOf.get(state) ?? []);
  const pledges = ofEnemies.filter(isPledgeOfHelp);
  const claims = ofEnemies.filter(isOwnClaim);
  return [
    ...promises.flatMap((duty) => {
      const decision = decisionOn(duty);
      const broken = isBroken(situation, duty, decision);
      const doubts = membershipDoubt(duty, situation);
      if (broken !== "no") return [rowOf(duty, decision, "not-to-attack", broken === "yes" && doubts.length === 0, situation, doubts)];
      const asked = phrase("breach-as-interference", { state: situation.subject });
      return mayInterfere(situation, duty, decision) ? [rowOf(duty, decision, "not-to-attack", false, situation, [asked])] : [];
    }),
    ...pledges.flatMap((duty) => {
      const decision = decisionOn(duty);
      const struck = attackedBy(situation, duty.by);
      if (struck === "no" || decision.status === "not-triggered") return [];
      const claim = claims.find(({ by, terms }) => by === duty.by && terms.instrument === duty.terms.instrument);
      const settled = decision.status === "triggered" && duty.nominal === null && claim === undefined;
      const certain = weakest([struck, settled ? "yes" : "open"]) === "yes";
      const promise = duty.terms.clause.slots.trigger === "breach" ? "guarantee" : "help";
      const article = claim === undefined ? undefined : articleOn(claim.terms.obligation, situation.day);
      const disputed = membershipDoubt(duty, situation);
      const claimed = article === undefined ? [] : [phrase("breach-against-claim", { instrument: duty.terms.instrument.id, article })];
      const settledFor = certain && disputed.length === 0 && !answersAttack(situation);
      return [rowOf(duty, decision, promise, settledFor, situation, [...claimed, ...disputed])];
    }),
  ];
}

/** The question whether the state that was struck is a party at all; none where that is settled. */
function membershipDoubt({ standing }: Duty, { subject }: Situation): Phrase[] {
  return standing === "disputed" || standing === "two-governments" ? [phrase("breach-toward-disputed", { state: subject })] : [];
}

/** A duty of help with which an attack by its own bearer cannot stand; a permission binds nobody. */
function isPledgeOfHelp({ terms: { instrument, obligation, clause } }: Duty): boolean {
  const does = clause.slots.response?.does ?? null;
  return isHelp({ type: obligation.type, does }) && gradeOf(instrument, obligation) !== "permissive";
}

function rowOf(
  duty: Duty,
  { checks, open }: Decision,
  promise: UnspokenBreach["promise"],
  certain: boolean,
  situation: Situation,
  asked: readonly Phrase[] = [],
): UnspokenBreach {
  const { subject, began } = situation;
  const { instrument, obligation, clause } = duty.terms;
  const isAboutAnother = duty.toward === null;
  const doubts = [
    ...checks.filter(({ result }) => result === "open").map((one) => questionOf(testRowOf(one))),
    ...asked,
    ...(answersAttack(situation) ? [phrase("question-as-stated", { why: began.why })] : []),
  ];
  const marks = [duty.entry.ref, ...checks.slice(1).map(({ ref }) => ref)].map(({ checked }) => MARKS.indexOf(checked));
  return {
    instrument: instrument.id,
    title: instrument.title,
    short: shortTitle(instrument),
    article: articleOn(obligation, situation.day),
    by: duty.by,
    toward: isAboutAnother ? promisee(duty, situation) : subject,
    about: isAboutAnother || obligation.about !== undefined ? subject : null,
    type: obligation.type,
    grade: gradeOf(instrument, obligation),
    promise,
    certain,
    open: certain ? null : (open ?? (doubts.length > 0 ? "text" : null)),
    doubts,
    obligation: obligation.id,
    wording: clause.slots.response?.wording ?? null,
    quote: clause.quote,
    checked: MARKS[Math.max(...marks)] ?? "unverified",
    reference: clause.ref,
  };
}

/** The one other party to which a promise about the state was made; where there are several, the state itself stands for them. */
function promisee(duty: Duty, { ledger, day, subject }: Situation): StateId {
  const parties = partiesOn(ledger, duty.terms.instrument, day);
  const [other, ...more] = [...parties].filter(([state, runs]) => runs !== false && state !== duty.by).map(([state]) => state);
  return other === undefined || more.length > 0 ? subject : other;
}

/** The promises that were made to the attacked itself first, and among these the treaty of the fewest parties: the special before the general. */
export function inOrder(breaches: readonly UnspokenBreach[], ledger: Ledger, day: Day): UnspokenBreach[] {
  if (breaches.length < 2) return [...breaches];
  const sizes = new Map<string, number>();
  for (const { instrument: id } of breaches) {
    const instrument = ledger.instrument(id);
    if (instrument !== undefined && !sizes.has(id))
      sizes.set(id, [...partiesOn(ledger, instrument, day).values()].filter((runs) => runs !== false).length);
  }
  return [...breaches].sort(
    (one, other) =>
      Number(isToAnother(one)) - Number(isToAnother(other)) || (sizes.get(one.instrument) ?? 0) - (sizes.get(other.instrument) ?? 0),
  );
}
