/**
 * The short answer of a memo: who is obliged to help, then one line for each duty in order of strength, then what the attack breaks and
 * what the attacker can claim, then coverage where it is thin.
 */
import { askingIn, isByOwnReading, isDecidedJointly } from "../../../model/dutyTold.ts";
import type { StateId } from "../../../model/ids.ts";
import { type Phrase, phrase, type Unspoken } from "../../../model/phrase.ts";
import type { Memo } from "../../../model/results/memo.ts";
import type { UnspokenFinding, UnspokenTrace } from "../../../model/results/trace.ts";
import { type AnswerLine as Line, linesOf } from "./answerLines.ts";
import { deedOf, helped } from "./duty.ts";
import { isUnverified, obligesToHelp, type Told } from "./entries.ts";
import { notOwed } from "./notOwed.ts";

interface Answered {
  readonly entries: readonly Told[];
  /** The great powers of the day. */
  readonly great: readonly StateId[];
  readonly obligations: readonly UnspokenFinding[];
  readonly targets: readonly StateId[];
  readonly breaches: Unspoken<Memo["breaches"]>;
  readonly ownClaims: Unspoken<Memo["ownClaims"]>;
  readonly state: StateId | null;
  readonly coverage: UnspokenTrace["coverage"];
  readonly rules: UnspokenTrace["around"]["rules"];
  readonly act: UnspokenTrace["act"];
  /** The states in which an act from within takes place; null for an attack by another state. */
  readonly within: readonly StateId[] | null;
  /** Notes that belong beside the answer: who of those called on is suspended from its body. */
  readonly beside: readonly Phrase[];
}

const ABOUT_THE_CASE = { duties: [], turnsOn: [], checked: null };

export function shortAnswerOf({
  entries,
  great,
  obligations,
  targets,
  breaches,
  ownClaims,
  state,
  coverage,
  rules,
  act,
  within,
  beside,
}: Answered): Line[] {
  const obliged = (["target", "initiator"] as const).flatMap((side) => obligedOn(side, entries));
  return [
    ...(obliged.length === 0
      ? [
          phrase("memo-nobody-obliged", {
            state,
            within,
            unverified: entries.some(({ entry: [one] }) => isUnverified(one) && obligesToHelp(one)),
          }),
        ]
      : obliged
    ).map((sentence) => ({ sentence, ...ABOUT_THE_CASE })),
    ...linesOf(entries, great),
    ...notOwed(obligations, targets, state).map((sentence) => ({ sentence, ...ABOUT_THE_CASE })),
    ...beside.map((sentence) => ({ sentence, ...ABOUT_THE_CASE })),
    ...(within === null ? brokenLines({ breaches, rules, state, act }) : []),
    ...distinct(ownClaims.map(({ sentence }) => sentence)).map((sentence) => ({ sentence, ...ABOUT_THE_CASE })),
    ...coverage.filter(({ thin }) => thin).map(({ text }) => ({ sentence: text, ...ABOUT_THE_CASE })),
  ];
}

/**
 * The states obliged to help a side: first those whose duty leaves no choice, then those that each decide how they help, then those
 * whose duty waits for a joint decision; in each, duties without a condition before those that wait for a request or for what the struck
 * state itself holds. A state stands once. A duty without an opened source is told in its own line.
 */
function obligedOn(side: UnspokenFinding["side"], entries: readonly Told[]): Phrase[] {
  const own = entries.flatMap(({ entry, also }) =>
    [entry, ...also].flat().filter((finding) => finding.side === side && obligesToHelp(finding) && !isUnverified(finding)),
  );
  const named = new Set<StateId>();
  return WAYS.flatMap(({ decides, provided, deed, own: byOwnReading }) => {
    const findings = own.filter(
      (finding) =>
        wayOf(finding) === decides &&
        conditionOf(finding) === provided &&
        deedOf(finding) === deed &&
        isByOwnReading(finding) === byOwnReading &&
        !named.has(finding.owedBy),
    );
    for (const { owedBy } of findings) named.add(owedBy);
    const [states, toward] = [findings.map(({ owedBy }) => owedBy), findings.map(helped)];
    if (findings.length === 0) return [];
    const wordings = [...new Set(findings.map((finding) => (deed === "act" ? finding.wording : null)))];
    const wording = wordings.length === 1 ? (wordings[0] ?? null) : null;
    const outside = findings.filter(({ standing }) => standing === "protected").map(helped);
    const both = { states: [...new Set(states)], toward: [...new Set(toward)], outside: [...new Set(outside)] };
    return [phrase("memo-obliged", { ...both, decides, provided, own: byOwnReading, deed, wording })];
  });
}

const CONDITIONS = ["none", "war", "asked", "party-asked", "claimed"] as const;
/** The ways of a duty to help, the firmest first. */
const WAYS = (["flat", "each", "jointly"] as const).flatMap((decides) =>
  CONDITIONS.flatMap((provided) =>
    (["assist", "act"] as const).flatMap((deed) => [false, true].map((own) => ({ decides, provided, deed, own }))),
  ),
);

/** The condition of the duty that the case presumes: a request, or something that the struck state itself holds. */
function conditionOf({ presumed }: UnspokenFinding): (typeof CONDITIONS)[number] {
  const asking = askingIn(presumed, null);
  if (asking !== false) return asking === "party" ? "party-asked" : "asked";
  if (presumed.some((key) => key.startsWith("claim:"))) return "claimed";
  return presumed.includes("state-of-war") ? "war" : "none";
}

/** The way in which the help is decided. */
function wayOf(finding: UnspokenFinding): "flat" | "each" | "jointly" {
  return isDecidedJointly(finding) ? "jointly" : finding.decides === "each" ? "each" : "flat";
}

/** The phrases, each once. */
const distinct = (phrases: readonly Phrase[]): Phrase[] => [...new Map(phrases.map((one) => [JSON.stringify(one), one])).values()];

/** The pledges between the two sides that the attack breaks, then the general law that forbids it. */
function brokenLines({ breaches, rules, state, act }: Pick<Answered, "breaches" | "rules" | "state" | "act">): Line[] {
  const general = rules.filter(({ forbids }) => forbids !== "no");
  const count = (certain: boolean, political: boolean) =>
    breaches.filter((one) => one.certain === certain && (one.grade === "principle") === political).length;
  const pledges =
    breaches.length > 0
      ? [
          phrase("memo-breaks", {
            count: count(true, false),
            contestable: count(false, false),
            political: count(true, true) + count(false, true),
          }),
        ]
      : state === null
        ? [phrase("memo-none-broken", { general: forbiddenBy(general), breach: act === "breach" })]
        : [];
  const law = state === null ? general.map(generalLine) : [];
  return [...pledges, ...law].map((sentence) => ({ sentence, ...ABOUT_THE_CASE }));
}

/** Whether any rule forbids the attack, or one only may; null where there is none. */
function forbiddenBy(rules: Answered["rules"]): "forbids" | "may-forbid" | null {
  if (rules.length === 0) return null;
  return rules.some(({ forbids }) => forbids === "yes") ? "forbids" : "may-forbid";
}

/** The sentence on a rule of general law that forbids the attack. */
export const generalLine = ({ short, article, binds, unsettled, forbids, doubt }: Answered["rules"][number]): Phrase =>
  phrase("general-law-forbids", { treaty: short, article, binds, unsettled, certain: forbids === "yes", doubt });
