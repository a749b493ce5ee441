/** Resolves the input of a crisis for the law engine. Contradictory input throws an InputError. */

import { InputError, NotFoundError } from "../../errors.ts";
import { homelandView, placeView } from "../../law/cache/places.ts";
import { type Ledger, requirePlace } from "../../ledger/ledger.ts";
import { resolveState } from "../../ledger/resolving.ts";
import { coded, type Side } from "../../model/complaints.ts";
import type { Crisis, CrisisAct, Strike } from "../../model/crisis.ts";
import type { StateId } from "../../model/ids.ts";
import type { Phrase } from "../../model/phrase.ts";
import { phrase } from "../../model/phrase.ts";
import type { UnspokenNote } from "../../model/results/envelope.ts";
import type { UnspokenFinding } from "../../model/results/trace.ts";
import type { Day } from "../../time/day.ts";
import { dayOf, stateOn } from "../inputs.ts";
import { allFound } from "../lookups.ts";
import { chosenReadings } from "./chosenReadings.ts";
import type { CrisisInput } from "./fields.ts";
import { type HeldFact, heldFacts } from "./heldFacts.ts";
import { placeNotes } from "./placeNotes.ts";
import { warsUnderWay } from "./underWay.ts";

export interface Case {
  readonly crisis: Crisis;
  readonly day: Day;
  readonly initiators: { id: StateId; name: string }[];
  readonly targets: { id: StateId; name: string }[];
  readonly place: string | null;
  readonly held: readonly HeldFact[];
  readonly notes: UnspokenNote[];
  readonly assumptions: Phrase[];
}

/** Maximum number of states on a side; more than in a world war is a mistake. */
const MOST_STATES = 60;
/** Acts that can come from within the state that they befall, with no other state behind them. */
const ACTS_FROM_WITHIN: readonly CrisisAct[] = ["uprising"];

export function caseOf(ledger: Ledger, input: CrisisInput): Case {
  const day = dayOf(ledger, input.date);
  const [initiators, targets] = allFound([() => initiatorsOf(ledger, input, day), () => sideOf(ledger, input.target, day, "target")]);
  for (const { id } of initiators) {
    if (targets.some((target) => target.id === id))
      throw new InputError({
        ...coded("attacks-itself", { state: id }),
        what: `${id} would attack itself`,
        where: "target",
        why: "a case sets one state against another",
        todo: 'name another state as the target; for an uprising, leave out the initiator and write act "uprising"',
      });
  }
  const place = input.place === undefined ? null : requirePlace(ledger, input.place).id;
  const facts = heldFacts(ledger, listOf(input.fact), input.provocation, day);
  const { readings, assumptions } = chosenReadings(ledger, listOf(input.reading));
  const strikers = initiators.length === 0 ? [null] : initiators.map(({ id }) => id);
  const given: Strike[] = strikers.flatMap((by) =>
    targets.map(({ id: on }): Strike => ({ by, on, act: input.act, place, object: null, round: 0, inDefenceOf: null })),
  );
  const strikes = [...given, ...furtherStrikes(ledger, input.strike, input.act, day)];
  const crisis: Crisis = {
    date: day,
    strikes,
    aid: aidOf(ledger, input.aid, day),
    provocation: input.provocation,
    held: Object.fromEntries(facts.map(({ key, value }) => [key, value])),
    readings,
  };
  return {
    crisis,
    day,
    initiators,
    targets,
    place,
    held: facts,
    notes: placeNotes(ledger, crisis, targets, place),
    assumptions: [...assumptionsOf(input, initiators, place), ...warsUnderWay(ledger, crisis), ...assumptions],
  };
}

/** The fields of the case that every answer about it repeats. */
export function caseFields(ledger: Ledger, { day, initiators, targets, place }: Case, act: CrisisAct) {
  const [target] = targets;
  const [initiator] = initiators;
  const view = place === null ? homelandView(ledger, target?.id ?? "", day, initiator?.id ?? null) : placeView(ledger, place);
  return { date: day, initiators, targets, place, placeName: view.name, act };
}

/** The first fields of every list of duties: the obligation, its text, and who owes it to whom. */
export function dutyHead({ id, title, short, article, type, grade, owedBy, owedTo, about }: UnspokenFinding) {
  const toParties = phrase("the-parties-about", { state: about ?? "" });
  return {
    obligation: id,
    title,
    short,
    article,
    type,
    grade,
    owedBy,
    owedTo: owedTo === "parties" ? toParties : owedTo,
    bearer: phrase("state-name", { state: owedBy }),
    beneficiary: owedTo === "parties" ? toParties : phrase("state-name", { state: owedTo }),
  };
}

/** The state that the input narrows the answer to; null for all. Throws NotFoundError or InputError. */
export function onlyState(ledger: Ledger, typed: string | undefined, day: Day): StateId | null {
  return typed === undefined ? null : resolveState(ledger, typed, day);
}

function listOf(value: string | string[] | undefined): string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : value.split(",")).map((one) => one.trim()).filter((one) => one !== "");
}

/** The attackers; none for an act from within. Any other act needs one. */
function initiatorsOf(ledger: Ledger, { initiator, act }: CrisisInput, day: Day): { id: StateId; name: string }[] {
  const named = listOf(initiator);
  if (named.length > 0 || !ACTS_FROM_WITHIN.includes(act)) return sideOf(ledger, named, day, "initiator");
  return [];
}

function sideOf(ledger: Ledger, value: string | string[], day: Day, where: Side): { id: StateId; name: string }[] {
  const typed = listOf(value);
  if (typed.length === 0)
    throw new InputError({
      ...coded("empty-side", { side: where }),
      what: `${where} is empty`,
      where,
      why: where === "initiator" ? "a case has an attacker, unless the act comes from within" : "a case has a state that is attacked",
      todo: where === "initiator" ? 'name the attacker, or write act "uprising"' : "name a state as the target",
    });
  if (typed.length > MOST_STATES)
    throw new InputError({
      ...coded("side-too-long", { side: where, count: typed.length, most: MOST_STATES }),
      what: `${typed.length} states as ${where}`,
      where,
      why: `a side has at most ${MOST_STATES}`,
      todo: "name fewer",
    });
  const find = where === "initiator" ? attackerOn : stateOn;
  const states = allFound(typed.map((one) => () => find(ledger, one, day)));
  const twice = states.find(({ id }, index) => states.findIndex((other) => other.id === id) !== index);
  if (twice !== undefined)
    throw new InputError({
      ...coded("twice-on-side", { side: where, state: twice.id }),
      what: `${twice.id} is named twice as ${where}`,
      where,
      why: "a state stands once on a side",
      todo: "remove one",
    });
  return states;
}

/** The state that attacks. One who attacks and is no state is put as a state with armed bands: the error says so. */
function attackerOn(ledger: Ledger, typed: string, day: Day): { id: StateId; name: string } {
  try {
    return stateOn(ledger, typed, day);
  } catch (error) {
    if (!(error instanceof NotFoundError) || error.complaint.code !== "no-state") throw error;
    const close = (error.complaint.args?.close ?? []) as readonly string[];
    const asGroup = 'for an armed group name the state that sent or harbours it and write act "armed-bands"';
    throw new NotFoundError({
      ...coded("no-attacker", { typed, close }),
      what: `no state "${typed}"`,
      where: "initiator",
      why: "a case sets a state against a state: only states are bound by pledges",
      todo: `${close.length > 0 ? `try ${close.join(", ")}` : "see the keys with: entente state list"}; ${asGroup}`,
    });
  }
}

function furtherStrikes(ledger: Ledger, value: string | string[] | undefined, act: CrisisAct, day: Day): Strike[] {
  return listOf(value).map((text, index) => {
    const match = /^([^>@/]+)>([^>@/]+)(?:@([^/]+))?(?:\/(.+))?$/.exec(text);
    if (match === null)
      throw new InputError({
        ...coded("no-strike", { typed: text }),
        what: `"${text}" is no strike`,
        where: "strike",
        why: "a strike is STRIKER>STRUCK, with @place and /IN-DEFENCE-OF if need be",
        todo: 'write it like "GBR>DEU/POL"',
      });
    const by = stateOn(ledger, match[1] ?? "", day).id;
    const on = stateOn(ledger, match[2] ?? "", day).id;
    if (by === on)
      throw new InputError({
        ...coded("attacks-itself", { state: by }),
        what: `${by} would attack itself`,
        where: "strike",
        why: "a strike sets one state against another",
        todo: "name another state",
      });
    const place = match[3] === undefined ? null : requirePlace(ledger, match[3]).id;
    return {
      by,
      on,
      act: act === "armed-attack" || act === "occupation" ? act : "armed-attack",
      place,
      object: null,
      round: index + 1,
      inDefenceOf: match[4] === undefined ? null : stateOn(ledger, match[4], day).id,
    };
  });
}

function aidOf(ledger: Ledger, value: string | string[] | undefined, day: Day): Crisis["aid"] {
  return listOf(value).map((text) => {
    const match = /^([^+*]+)([+*])([^+*]+)$/.exec(text);
    if (match === null)
      throw new InputError({
        ...coded("no-aid", { typed: text }),
        what: `"${text}" is no aid`,
        where: "aid",
        why: "aid is AIDER+AIDED (supports) or AIDER*AIDED (has mobilised for)",
        todo: 'write it like "RUS+SRB"',
      });
    return {
      by: stateOn(ledger, match[1] ?? "", day).id,
      to: stateOn(ledger, match[3] ?? "", day).id,
      as: match[2] === "+" ? ("supporting" as const) : ("mobilised" as const),
    };
  });
}

function assumptionsOf({ act, provocation }: CrisisInput, initiators: readonly { readonly id: StateId }[], place: string | null): Phrase[] {
  return [
    initiators.length === 0
      ? phrase("from-within-as-stated", { act })
      : phrase("attack-as-stated", { by: initiators.map(({ id }) => id), act }),
    ...(provocation === "unsaid" && initiators.length > 0 ? [phrase("unprovoked")] : []),
    ...(place === null ? [phrase(initiators.length === 0 ? "no-place-named-within" : "no-place-named")] : []),
    phrase("pledges-alone"),
  ];
}
