/**
 * The law around a case: the rules of general treaties that bear on its strikes, whom of its states each treaty bound on the
 * day, and the measures in force. It stands beside the verdicts and decides none of them.
 */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Strike, Verdict } from "../../model/crisis.ts";
import type { Ref } from "../../model/evidence.ts";
import type { GeneralRule, GeneralTreaty } from "../../model/generalLaw.ts";
import type { StateId } from "../../model/ids.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { UnspokenAround } from "../../model/results/around.ts";
import type { Day } from "../../time/day.ts";
import type { Known } from "../../time/span.ts";
import { triggerWord } from "../cache/tables.ts";
import { ofKnown, strongest, weakest } from "../verdicts.ts";
import { measuresOn } from "./measures.ts";
import { isMember, isWithin } from "./membership.ts";
import { doubtfulState } from "./statehood.ts";

type Pair = Pick<Strike, "by" | "on"> & Partial<Pick<Strike, "act" | "inDefenceOf">>;
/** A strike that a state makes: rules on the use of force between states do not speak of an act from within. */
type StatePair = Pair & { readonly by: StateId };

/** A treaty with whom of the case's states it bound. */
interface Reach {
  readonly treaty: GeneralTreaty;
  readonly bound: ReadonlyMap<StateId, Known>;
}

/**
 * The law around the strikes on the day. Third states that may owe help are not asked about. `asStated`: nothing is held that would put
 * in doubt who attacks whom without provocation.
 */
export function aroundOf(ledger: Ledger, day: Day, strikes: readonly Pair[], asStated = true): UnspokenAround {
  const states = [...new Set(strikes.flatMap(({ by, on }) => (by === null ? [on] : [by, on])))];
  const betweenStates = strikes.filter((pair): pair is StatePair => pair.by !== null);
  const all = (ledger.data.generalTreaties ?? [])
    .filter((treaty) => isWithin(treaty, day) !== false)
    .map((treaty): Reach => ({ treaty, bound: new Map(states.map((state) => [state, isMember(ledger, treaty, state, day)])) }));
  const reaches = withoutReplaced(all);
  return {
    standing: reaches.length === 0 ? [{ treaty: null, text: phrase("no-general-law", { date: day }) }] : reaches.map(standingOf),
    rules: reaches.flatMap((reach) => rulesOf(ledger, day, reach, betweenStates, asStated)),
    measures: measuresOn(ledger, states, day),
  };
}

/** Leaves out a treaty where another takes its place: it binds every state of the case, or the first binds none. The others come first. */
function withoutReplaced(reaches: readonly Reach[]): Reach[] {
  const every = ({ bound }: Reach, wanted: Known) => [...bound.values()].every((one) => one === wanted);
  const laterOf = ({ treaty }: Reach) => reaches.find((one) => one.treaty.id === treaty["gives-way-to"]);
  const kept = reaches.filter((reach) => {
    const later = laterOf(reach);
    return later === undefined || !(every(later, true) || every(reach, false));
  });
  return [...kept.filter((one) => laterOf(one) === undefined), ...kept.filter((one) => laterOf(one) !== undefined)];
}

function standingOf({ treaty, bound }: Reach): UnspokenAround["standing"][number] {
  const { binds, outside, unsettled } = sorted(bound);
  return { treaty: treaty.id, text: phrase("general-treaty-binds", { treaty: treaty.short, binds, outside, unsettled }) };
}

/** The rules whose condition some strike meets, or may meet; none where the treaty surely bound no state of the case. */
function rulesOf(
  ledger: Ledger,
  day: Day,
  { treaty, bound }: Reach,
  pairs: readonly StatePair[],
  asStated: boolean,
): UnspokenAround["rules"] {
  if ([...bound.values()].every((one) => one === false)) return [];
  return treaty.rules
    .filter((rule) => pairs.some((pair) => isListed(rule, pair, bound)))
    .map((rule) => {
      const forbids = forbiddenBy({ ledger, day, rule, bound, asStated }, pairs);
      return rowOf(treaty, rule, bound, forbids, forbids === "open" ? doubtOf({ ledger, day, rule, bound }, pairs) : null);
    });
}

interface Asked {
  readonly ledger: Ledger;
  readonly day: Day;
  readonly rule: GeneralRule;
  readonly bound: ReadonlyMap<StateId, Known>;
}

/** Whether the rule forbids a strike between states that it binds; open where the deed, a membership or who began is in doubt. */
function forbiddenBy(asked: Asked & { readonly asStated: boolean }, pairs: readonly StatePair[]): Verdict {
  const { ledger, bound, asStated } = asked;
  const { forbids } = asked.rule;
  const row = forbids === undefined ? undefined : triggerWord(ledger, forbids);
  if (row === undefined) return "no";
  return strongest(
    pairs
      .filter(({ inDefenceOf = null }) => inDefenceOf === null)
      .map(({ by, on, act = "armed-attack" }) =>
        weakest([row.cells[act] ?? "open", ofKnown(bound.get(by) ?? false), protectedBy(asked, on), asStated ? "yes" : "open"]),
      ),
  );
}

/** Whether the rule protects the state: as a member; under a rule on any state, one that is no member unless its statehood is not settled. */
function protectedBy({ ledger, day, rule, bound }: Asked, on: StateId): Verdict {
  const member = ofKnown(bound.get(on) ?? false);
  if (rule.protects !== "any" || member === "yes") return member;
  return doubtfulState(ledger, on, day) === null ? "yes" : "open";
}

/** A doubt whether a state that is struck is one that the rule protects, with the record of it. */
interface Doubt {
  readonly says: Phrase;
  readonly ref: Ref;
}

/** The doubt about the first state struck of which it is not settled whether the rule protects it; null where there is none. */
function doubtOf(asked: Asked, pairs: readonly StatePair[]): Doubt | null {
  const struck = pairs.find(({ on }) => asked.rule.protects === "any" && protectedBy(asked, on) === "open");
  const doubt = struck === undefined ? null : doubtfulState(asked.ledger, struck.on, asked.day);
  if (struck === undefined || doubt === null) return null;
  const { is, "part-of": partOf = [], ref } = doubt;
  return { says: phrase("statehood-not-settled", { state: struck.on, is, partOf, checked: ref.checked }), ref };
}

function isListed({ when }: GeneralRule, { by, on }: StatePair, bound: ReadonlyMap<StateId, Known>): boolean {
  if (when === undefined) return true;
  const fits = (state: StateId, side: "member" | "outside" | undefined) =>
    side === undefined || bound.get(state) === "unknown" || (bound.get(state) === true) === (side === "member");
  return when.some(({ striker, struck }) => fits(by, striker) && fits(on, struck));
}

function rowOf(
  treaty: GeneralTreaty,
  rule: GeneralRule,
  bound: ReadonlyMap<StateId, Known>,
  forbids: Verdict,
  doubt: Doubt | null,
): UnspokenAround["rules"][number] {
  const { id, title, short, citation, grade } = treaty;
  const { article, says, words, ref } = rule;
  return {
    id: `${id}/${rule.id}`,
    treaty: id,
    title,
    short,
    citation,
    article,
    says,
    words,
    ...sorted(bound),
    forbids,
    doubt: doubt?.says ?? null,
    doubtReference: doubt?.ref ?? null,
    grade,
    checked: ref.checked,
    reference: ref,
  };
}

function sorted(bound: ReadonlyMap<StateId, Known>): { binds: StateId[]; outside: StateId[]; unsettled: StateId[] } {
  const which = (wanted: Known) => [...bound].filter(([, one]) => one === wanted).map(([state]) => state);
  return { binds: which(true), outside: which(false), unsettled: which("unknown") };
}
