/** English sentences about ties, clauses and changes between two days. */

import type { PlaceName, SlotPhrases, StateTestPhrases, TieStanding, TiesPhrases } from "../../model/phrases/ties.ts";
import { PACT_TYPES } from "../../model/vocabulary.ts";
import { capital } from "../capital.ts";
import type { Sentences, Speaker } from "../speaker.ts";
import { statesWord } from "./numbers.ts";
import { rulePredicate } from "./rulePredicate.ts";
import { words } from "./words.ts";

const spaced = (word: string) => word.replaceAll("-", " ");

const STANDING: Readonly<Record<TieStanding, string>> = {
  "not-in-force": "not in force",
  "in-force": "in force",
  unknown: "not known whether in force",
  dormant: "dormant",
};

const DECIDES: Readonly<Record<TiesPhrases["slot-decides"]["who"], string>> = {
  automatic: "nobody: the duty follows from the event",
  each: "each for itself",
  jointly: "the parties jointly",
  unsaid: "not said",
};

const CONDITIONS: Readonly<Record<TiesPhrases["slot-condition"]["condition"], string>> = {
  unprovoked: "it did not provoke the attack",
  opinion: "a party holds it to be threatened",
  "not-directly-provoked": "it did not directly provoke the attack",
  "provoked-into-war": "it was itself provoked into the war",
  "state-of-war": "the attack has put it in a state of war",
  "common-war": "the two are at war with the same enemy",
  "from-abroad": "the attack comes from abroad",
  request: "the state to be helped asks for it",
  "party-request": "a party asks for it",
  resistance: "it resists with its own forces",
};

const FORCE: Readonly<Record<TiesPhrases["slot-force"]["force"], string>> = {
  required: "required",
  permitted: "permitted, not required",
  unsaid: "not mentioned, neither named nor excluded",
  none: "none",
};

const FINDS: Readonly<Record<TiesPhrases["slot-finding"]["by"], string>> = {
  organ: "the organ finds",
  parties: "the parties find",
  bearer: "the bearer finds",
};

const withIndefinite = (name: string) => `${/^(?!eu|uni)[aeiou]/i.test(name) ? "an" : "a"} ${name}`;

/** A state that does not meet the test. */
function notSo(test: StateTestPhrases["state-not"]["test"], say: Speaker): string {
  switch (test.code) {
    case "state-named":
      return `a state other than ${say.phrase(test)}`;
    case "state-in-war":
      return `a state not in the ${say.or(test.args.wars)}`;
    case "state-in-region":
      return `a state outside ${test.args.name}`;
    default:
      return `a state that is not ${say.phrase(test)}`;
  }
}

const stateTests: Sentences<StateTestPhrases> = {
  "state-named": ({ state }, say) => say.state(state),
  "state-any": () => "any state",
  "state-one-of": ({ tests }, say) => tests.map(say.phrase).join(" or "),
  "state-all-of": ({ tests }, say) => tests.map(say.phrase).join(" and "),
  "state-not": ({ test }, say) => notSo(test, say),
  "state-of-class": ({ name }) => withIndefinite(name),
  "state-party": ({ party }) => (party ? "a party" : "a state that is not a party"),
  "state-allied": ({ state }, say) => `a state allied with ${say.state(state)}`,
  "state-in-war": ({ wars }, say) => `a state in the ${say.or(wars)}`,
  "state-bordering": ({ state }, say) => `a state bordering ${say.state(state)}`,
  "state-in-region": ({ name }) => `a state in ${name}`,
};

/** The part of an enemy in the war, after "as". */
const ROLES: Readonly<Record<SlotPhrases["enemy-is"]["roles"][number], string>> = {
  attacker: "the attacker",
  opponent: "the state that it attacked",
  second: "a state that joins the war later",
  supporting: "a supporter of the enemy",
  mobilised: "a state that has mobilised",
  belligerent: "a state at war",
};

const slots: Sentences<SlotPhrases> = {
  ...stateTests,
  "enemy-is": ({ test, roles, atLeast }, say) =>
    [
      atLeast === null ? "" : `at least ${atLeast} states, each `,
      say.phrase(test),
      roles.length === 0 ? "" : ` (as ${say.or(roles.map((role) => ROLES[role]))})`,
    ].join(""),
  "enemies-all-of": ({ enemies }, say) => enemies.map(say.phrase).join(" together with "),
  "enemies-one-of": ({ enemies }, say) => enemies.map(say.phrase).join(", or "),
  area: areaSentence,
  "slot-not-said": () => "not said",
  "slot-none": () => "none",
  "slot-trigger": ({ trigger }) => spaced(trigger),
  "slot-fellow-party": ({ value }) => ({ included: "counts too", excluded: "does not count", unsaid: "not said" })[value],
  "slot-conduct": ({ value }) => ({ any: "owed all the same", "self-defence": "not owed", unsaid: "not said" })[value],
  "slot-anyone": () => "anyone",
  "slot-everywhere": () => "everywhere",
  "slot-condition": ({ condition }) => CONDITIONS[condition],
  "slot-own-claim": ({ claim }) => `it claims that ${claim}`,
  "slot-finding": ({ by, finding }) => `${FINDS[by]}: ${finding}`,
  "slot-assists": ({ state }, say) => `${say.state(state)} helps too`,
  "slot-enemy-excepted": ({ enemy }, say) => `the enemy is ${say.phrase(enemy)}`,
  "slot-began-on": ({ states }, say) => `it began the war on ${say.or(states.map(say.state))}`,
  "slot-happens-in": ({ places }, say) => `it happens in ${placesOr(places, say)}`,
  "slot-forbids": ({ forbidden }) => spaced(forbidden),
  "slot-decides": ({ who }) => DECIDES[who],
  "slot-organ-decides": ({ organ, rule, mayRefuse }) =>
    [organ, rule === null ? "" : ` (${spaced(rule)})`, mayRefuse ? "; none may be made to use force" : ""].join(""),
  "slot-by-constitution": ({ decides }, say) => `${say.phrase(decides)}, by constitutional processes`,
  "slot-force": ({ force }) => FORCE[force],
  "slot-when": ({ when }, say) => (/^\d{4}/.test(when) ? say.date(when) : spaced(when)),
  "slot-attackers": () => "the attackers",
};

const KINDS: Readonly<Record<TiesPhrases["area"]["kinds"][number], string>> = {
  metropolitan: "metropolitan territory",
  island: "islands",
  mainland: "mainland",
  feature: "reefs and rocks",
  sea: "waters",
  airspace: "airspace",
  space: "outer space",
  cyberspace: "cyberspace",
};

/** "territory", "metropolitan territory", "islands under the jurisdiction". */
function landWords(jurisdiction: boolean, kinds: TiesPhrases["area"]["kinds"], say: Speaker): string {
  const land = kinds.length === 0 ? (jurisdiction ? "land" : "territory") : say.or(kinds.map((kind) => KINDS[kind]));
  return jurisdiction ? `${land} under the jurisdiction` : land;
}

/** "on territory that Japan administers", "in such parts of Europe as Austria administers". */
function administeredLand(by: TiesPhrases["area"]["administeredBy"], within: readonly PlaceName[], say: Speaker): string {
  const whose = by.length > 4 ? `one of ${by.length} named states` : say.or(by.map(say.state));
  return within.length === 0
    ? `on territory that ${whose} administers`
    : `in such parts of ${placesOr(within, say)} as ${whose} administers`;
}

/** "territory of the United States in Europe", "forces of a party at sea". */
function areaSentence(args: TiesPhrases["area"], say: Speaker): string {
  const { what, jurisdiction, of, landOf, kinds, within, places, administeredBy, asOf, not, from, until } = args;
  const whose = of === null ? "a party" : say.or(of.map(say.state));
  const parts = [
    what === "any"
      ? `an attack${of === null ? "" : ` on ${whose}`}`
      : what === "territory"
        ? `${landWords(jurisdiction, kinds, say)} of ${whose}`
        : `forces of ${whose}`,
    kinds.length === 0 || what === "territory" ? "" : `(${say.or(kinds.map((kind) => KINDS[kind]))})`,
    within.length === 0 || administeredBy.length > 0 ? "" : `in ${placesOr(within, say)}`,
    places.length === 0 ? "" : `at ${placesOr(places, say)}`,
    landOf.length === 0 ? "" : `on the territory of ${say.or(landOf.map(say.state))}, whoever is struck there`,
    administeredBy.length === 0 ? "" : administeredLand(administeredBy, within, say),
    asOf === null ? "" : `${administeredBy.length > 0 ? "as it did" : "as held"} on ${say.date(asOf)}`,
    not.length === 0 ? "" : `outside ${placesOr(not, say)}`,
    from === null ? "" : `from ${say.date(from)}`,
    until === null ? "" : `until ${say.date(until)}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function placesOr(places: readonly PlaceName[], say: Speaker): string {
  return say.or(places.map((one) => ("place" in one ? say.place(one.place) : words.regionWithArticle(one.region))));
}

/** "no", "12": a count before its noun. */
const countOrNo = (count: number) => (count === 0 ? "no" : String(count));

export const ties: Sentences<TiesPhrases> = {
  ...slots,
  quoted: ({ text }) => text,
  "reading-of-beginning": () => "Its beginning",
  "reading-of-end": () => "Its end",
  "reading-of-date": ({ date, says }, say) => `${date === null ? "not known" : say.date(date)}${says === null ? "" : `: ${says}`}`,
  "change-standing-unknown": ({ first, last }) => `${STANDING[first]} on the first day, ${STANDING[last]} on the last`,
  "change-day-imprecise": () => "the day is known only in part",
  "change-day-not-found": () => "the day was not found",
  "change-in-force-by-then": () => "in force by then at the latest; since when was not found",
  "change-in-use-by": ({ date }, say) => `in use by ${say.date(date)} at the latest`,
  "tie-began": () => "began",
  "tie-resumed": () => "resumed",
  "tie-ended": () => "ended",
  "tie-suspended": () => "suspended",
  "tie-went-from-to": ({ first, last }) => `${STANDING[first]}, then ${STANDING[last]}`,
  "changes-of-instruments": ({ from, to, ended, began }, say) =>
    `Between ${say.date(from)} and ${say.date(to)}, of the instruments of the ledger, ${ended} ended and ${began} began.`,
  "changes-of-ties": (args, say) => {
    const { from, to, state, of, lost, gained, passed, notKnown, dormant } = args;
    const isPact = !("type" in of) || (PACT_TYPES as readonly string[]).includes(of.type);
    const what = "type" in of ? `of ${of.type}` : `by the rule “${say.phrase(of.rule)}”`;
    const noun = `${"binding" in of && of.binding ? "binding " : ""}${isPact ? "promise" : "tie"}${lost > 1 ? "s" : ""} ${what}`;
    const whose = state === null ? "" : ` that ${say.state(state)} owed or was owed`;
    return [
      `Between ${say.date(from)} and ${say.date(to)} ${countOrNo(lost)} ${noun}${whose} ended and ${gained === 0 ? "none" : gained} began, each of one state to another.`,
      ...(passed === 0 ? [] : [`${passed} more began and ended in between.`]),
      ...(notKnown === 0 ? [] : [`It is not known whether ${notKnown} more began or ended in this time.`]),
      ...(dormant === 0 ? [] : [`${dormant} ${dormant === 1 ? "is" : "are"} of a dormant pact.`]),
    ].join(" ");
  },
  "state-owes-defence": ({ state, date, past, owes, owed }, say) => {
    const count = (number: number) => (number === 0 ? "nobody" : statesWord(number));
    return `On ${say.date(date)} ${say.state(state)} ${past ? "owed" : "owes"} defence to ${count(owes)} and ${past ? "was" : "is"} owed it by ${count(owed)}.`;
  },
  "state-absent": ({ state, date, periods }, say) => {
    const spans = periods.map(({ from, until }) => `from ${say.date(from)} to ${until === null ? "today" : say.date(until)}`);
    return `${capital(say.state(state))} did not exist on ${say.date(date)}; it existed ${say.and(spans)}.`;
  },
  "rule-title": ({ text }) => text,
  "rule-meaning": ({ text }) => text,
  "rule-change": ({ text }) => text,
  "rule-predicate": rulePredicate,
  "needs-own-copy": () => "your own copy of ATOP 5.1 (atop5_1m.csv), given with --data DIR",
};
