/** Sentences about how many allies a state has, who its only allies are, or which of two states has more. */

import { isUserError } from "../../../errors.ts";
import { withoutGuarantees } from "../../../ledger/ruleSenses.ts";
import { inSystem } from "../../../ledger/states.ts";
import type { Expectation } from "../../../model/claims.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { AllyList } from "../../../model/results/allies.ts";
import type { AllyRule } from "../../../model/rules.ts";
import type { Day } from "../../../time/day.ts";
import { countWord, longDate } from "../../../views/words.ts";
import { runsAt } from "../../openMembership.ts";
import { allyDoubt } from "../../tieDoubt.ts";
import { affair, alsoOf, together, type Way } from "../affairs.ts";
import { byDefinition } from "../definitions.ts";
import {
  called,
  isPast,
  mentionsIn,
  momentsOf,
  ruleOf,
  type Scene,
  sentence,
  standingWord,
  stateOf,
  type Taken,
  timeWords,
  titled,
  twoStates,
  Unreadable,
} from "../scene.ts";
import type { Bound } from "../vocabulary.ts";
import { BOUND_WORDS, holdsIn, type Sense, senseExpectation, sensesOf } from "./amounts.ts";
import { takeOf } from "./ties.ts";

/**
 * The rules for counting allies, the default first. The rules that count promises not to attack, or titles, answer questions of
 * research: nobody calls such states allies.
 */
const RULES = ["treaty-ally", "consultation-or-more"] as const;
/** The rule for states that another "must defend". */
const OWED = ["owes-defence"] as const;
/** The rules that the word can mean: "treaty allies" one alone. Others differ on pacts to consult. */
function rulesFor({ words }: Scene) {
  if (words["must"] !== undefined) return OWED;
  const word = wordOf({ words });
  return /treaty|formal|defence|assistance/.test(word) || standingWord(words) !== null ? RULES.slice(0, 1) : RULES;
}

/** The rules with the sense of each that leaves out guarantors, where one of these is counted on some day of the time. */
function sensesFor(scene: Scene, state: string): AllyRule[] {
  return rulesFor(scene).flatMap((id) => {
    const rule = ruleOf(scene, id);
    const narrow = withoutGuarantees(rule);
    const days = momentsOf(scene).filter((day) => day <= scene.today);
    const differs = narrow !== null && days.some((day) => numberBy(scene, state, rule, day) !== numberBy(scene, state, narrow, day));
    return differs ? [rule, narrow] : [rule];
  });
}

/** The number of allies by the rule; null if the state did not exist. */
function numberBy({ ask }: Scene, state: string, { id }: AllyRule, date: Day): number | null {
  try {
    return (ask.run("allies.list", { state, rule: id, date }) as Unspoken<AllyList>).allies.length;
  } catch (error) {
    if (isUserError(error)) return null;
    throw error;
  }
}

/** The word for the allies, or for the alliance that makes them. */
function wordOf({ words }: Pick<Scene, "words">): string {
  return words["ally"] ?? words["pact"] ?? words["must"] ?? "";
}

export function count(scene: Scene): Taken[] {
  const state = stateOf(scene, scene.slots[0]);
  const { number, bound, denies } = scene;
  // "Had an alliance" is at least one ally; "had allies" does not say how many.
  const some = number === null && !denies;
  if (some && !/^(?!.*(s|ies)$)/.test(scene.words["pact"] ?? "s")) throw new Unreadable("vague", [wordOf(scene)]);
  const wanted = some ? 1 : (number ?? 0);
  const how = some ? "at-least" : number === null ? "equals" : (bound ?? "equals");
  const [one, many] = scene.words["must"] === undefined ? ["ally", "allies"] : ["state to defend", "states to defend"];
  const has = `${called(scene, state)} ${isPast(scene) ? "had" : "has"} ${BOUND_WORDS[how]}${wanted === 0 ? "no" : countWord(wanted, false)} ${wanted === 1 ? one : many}`;
  const taken = sensesFor(scene, state).map((rule): Taken => {
    const at = `counts[rule=${rule.id}].count`;
    const isNarrow = rule.guarantees === false;
    const says = sentence(`${has} by the rule “${rule.title}” ${timeWords(scene)}`);
    const senses = sensesOf(how, wanted).map(
      (sense): Way => ({
        name: sense.name,
        ask: (date, not) => {
          if (not) throw new Unreadable("time");
          return isNarrow || turnsOnDoubt(scene, { state, rule, date, sense })
            ? {
                "bound-to": { operation: "allies.list", input: { state, rule: rule.id, date } },
                expect: [senseExpectation("allies.length", sense)],
              }
            : { "bound-to": { operation: "allies.count", input: { state, date } }, expect: [senseExpectation(at, sense)] };
        },
      }),
    );
    const some = how === "equals" && (rule.id === RULES[0] || rule.id === OWED[0]) ? fewerWays(scene, state, rule, wanted) : [];
    const ways = some.length === 0 ? senses : [...senses.map((one) => ({ ...one, name: "all that the rule counts" })), ...some];
    return {
      claim: { says, kind: "count", ...affair(undenied(scene), [state], ways) },
      takes: [takeOf(wordOf(scene) || "allies", rule)],
    };
  });
  return byDefinition(scene, sentence(`${has} ${timeWords(scene)}`), taken);
}

interface Said extends Pick<Counted, "state" | "rule"> {
  readonly date: string;
  readonly sense: Sense;
}

/**
 * Whether the number holds or fails by whether some allies count, of whom the record asks if anything is owed: then it is asked of the
 * list, whose length is the least and the most.
 */
function turnsOnDoubt(scene: Scene, { state, rule, date: on, sense }: Said): boolean {
  const date = (on > scene.today ? scene.today : on) as Day;
  try {
    const { allies } = scene.ask.run("allies.list", { state, rule: rule.id, date }) as Unspoken<AllyList>;
    const open = allies.filter((one) => allyDoubt(scene.ledger, one, date) !== null).length;
    const results = Array.from({ length: open + 1 }, (_, less) => holdsIn(sense, allies.length - less));
    return new Set(results).size > 1;
  } catch (error) {
    if (isUserError(error)) return false;
    throw error;
  }
}

/**
 * The readings of a number smaller than the count: the allies of one alliance of several states alone, where it gives the number;
 * and without allies that are in question, where leaving out some of them gives it. In question are states outside the state system, parties for which a pact is nominal or suspended, and those whose pacts are known
 * from summaries alone.
 */
function fewerWays(scene: Scene, state: string, rule: AllyRule, wanted: number): Way[] {
  const date = momentsOf(scene).findLast((day) => day <= scene.today);
  if (date === undefined) return [];
  const { allies } = scene.ask.run("allies.list", { state, rule: rule.id, date }) as Unspoken<AllyList>;
  if (wanted >= allies.length) return [];
  const free = withoutProviso(scene, { state, rule, date, wanted, allies });
  if (wanted === 0) return free;
  const alone = [...inOneAlliance(scene, { state, rule, date, wanted, allies }), ...free];
  const open = allies.filter((one) => isInQuestion(scene, one, date)).map((one) => one.state);
  if (wanted < allies.length - open.length) return alone;
  const kept = `allies[${open.map((id) => `state!=${id}`).join("&")}].length`;
  const names = open.map((id) => called(scene, id)).join(", ");
  return [
    ...alone,
    {
      name: `without some of those in question (${names})`,
      ask: (day) => ({
        "bound-to": { operation: "allies.list", input: { state, rule: rule.id, date: day } },
        expect: [
          { at: kept, "at-most": wanted },
          { at: "allies.length", "at-least": wanted },
        ],
      }),
    },
  ];
}

interface Counted {
  readonly state: string;
  readonly rule: AllyRule;
  readonly date: Day;
  readonly wanted: number;
  readonly allies: Unspoken<AllyList>["allies"];
}

/** Fewest allies by which an alliance is one of several states. */
const SEVERAL = 2;

/** The reading by which the allies in one alliance are meant: "five" of a state with five partners in it, and others elsewhere. */
function inOneAlliance({ ledger }: Scene, { state, rule, wanted, allies }: Counted): Way[] {
  const of = (id: string) => allies.filter(({ ties }) => ties.some(({ instrument }) => instrument === id));
  const ids = [...new Set(allies.flatMap(({ ties }) => ties.map(({ instrument }) => instrument)))];
  const id = ids.find((one) => of(one).length === wanted && wanted >= SEVERAL);
  const instrument = id === undefined ? undefined : ledger.instrument(id);
  if (instrument === undefined) return [];
  return [
    {
      name: `those of ${titled(instrument)} alone`,
      ask: (date) => ({
        "bound-to": { operation: "allies.list", input: { state, rule: rule.id, date } },
        expect: [{ at: `allies[ties.instrument=${instrument.id}].length`, equals: wanted }],
      }),
    },
  ];
}

/** The reading without the pact by which the state is bound under a proviso of its own, where the others give the number. */
function withoutProviso({ ledger }: Scene, { state, rule, wanted, allies, date }: Counted): Way[] {
  const ids = [...new Set(allies.flatMap(({ ties }) => ties.map(({ instrument }) => instrument)))];
  const found = ids.flatMap((id) => {
    const instrument = ledger.instrument(id);
    const proviso = instrument?.modifiers?.find(
      (one) => one.kind === "proviso" && one.by?.some((by) => by === state) === true && runsAt(one, date),
    );
    return instrument === undefined || proviso === undefined ? [] : [{ instrument, says: proviso.says ?? "" }];
  });
  const [first, ...more] = found;
  if (first === undefined || more.length > 0) return [];
  const { id } = first.instrument;
  const kept = allies.filter(({ ties }) => ties.every(({ instrument }) => instrument !== id));
  if (kept.length !== wanted) return [];
  return [
    {
      name: `without ${titled(first.instrument)}, which binds it under a proviso: “${first.says}”`,
      ask: (day) => ({
        "bound-to": { operation: "allies.list", input: { state, rule: rule.id, date: day } },
        expect: [{ at: `allies[ties.instrument!=${id}].length`, equals: wanted }],
      }),
    },
  ];
}

function isInQuestion({ ledger }: Scene, { state: id, ties }: Unspoken<AllyList>["allies"][number], day: Day): boolean {
  const state = ledger.state(id);
  if (state !== undefined && !inSystem(state, day)) return true;
  if (allyDoubt(ledger, { ties }, day) !== null) return true;
  return (
    ties.some(({ nominal, standing }) => nominal !== null || standing === "suspended") || ties.every(({ depth }) => depth === "summary")
  );
}

/** The expectation of a number that is no approximate one. */
export function countExpectation(at: string, how: Bound, wanted: number): Expectation {
  const [sense, ...more] = sensesOf(how, wanted);
  if (sense === undefined || more.length > 0) throw new Unreadable("vague", [BOUND_WORDS[how].trim()]);
  return senseExpectation(at, sense);
}

/** "No allies" is a count of zero, not a denied count. */
function undenied(scene: Scene): Scene {
  return { ...scene, denies: false };
}

/** Factor by which "far more" is more; with less the word is too much, and the comparison depends on it. */
const FAR = 1.5;

/** "A has more allies than B": the number of B is looked up, both its least and its most where some are in doubt, and both are checked. */
export function compared(scene: Scene): Taken[] {
  const [a, b] = twoStates(scene);
  const days = momentsOf(scene);
  const [date] = days;
  const compare = scene.words["compare"] ?? "more";
  const how = compare === "as many" ? "equals" : compare === "fewer" ? "fewer" : "more";
  const far = (scene.words["many"] ?? "") !== "" ? scene.words["many"] : null;
  if (date === undefined || days.some((day) => day > scene.today) || (days.length > 1 && far !== null)) throw new Unreadable("time");
  const taken = rulesFor(scene).map((id): Taken => {
    const rule = ruleOf(scene, id);
    const counts = days.map((day) => ({ day, ...countedOf(scene, b, rule, day) }));
    const [least, most] = [Math.min(...counts.map((one) => one.least)), Math.max(...counts.map((one) => one.most))];
    const at = "allies.length";
    const of = (state: string, expect: Expectation, on = date) => ({
      "bound-to": { operation: "allies.list", input: { state, rule: rule.id, date: on } },
      expect: [expect],
    });
    const than = least === most ? String(most) : `${least} to ${most}`;
    const says = sentence(
      `${called(scene, a)} has ${how === "equals" ? "as many" : how} allies ${how === "equals" ? "as" : "than"} ${called(scene, b)}, which has ${than}, by the rule “${rule.title}” ${timeWords(scene)}`,
    );
    if (counts.length > 1) {
      const through = counts.flatMap((one) =>
        [...new Set([one.least, one.most])].map((other) => ({
          name: `on ${longDate(one.day)}, than ${other}`,
          question: {
            ...of(a, countExpectation(at, how, other), one.day),
            also: alsoOf(of(b, senseExpectation(at, { name: null, least: one.least, most: one.most }), one.day)),
          },
        })),
      );
      return { claim: { says, kind: "count", ...together(through) }, takes: [takeOf(scene.words["ally"] ?? "allies", rule)] };
    }
    const own = alsoOf(of(b, senseExpectation(at, { name: null, least, most })));
    const to = (other: number) => ({ ...of(a, countExpectation(at, how, other)), also: own });
    const readings = [
      ...[...new Set([least, most])].map((other) => ({
        name:
          least === most
            ? far === null
              ? ""
              : "at all"
            : `than ${other}, ${other === least ? "without those in doubt" : "with those in doubt"}`,
        question: to(other),
      })),
      ...(far === null
        ? []
        : [
            {
              name: `${far} ${how}: at least by half`,
              question: to(how === "more" ? Math.ceil(most * FAR) - 1 : Math.floor(least / FAR) + 1),
            },
          ]),
    ];
    return { claim: { says, kind: "count", ...together(readings) }, takes: [takeOf(scene.words["ally"] ?? "allies", rule)] };
  });
  const than = `${how === "equals" ? "as many allies as" : `${how} allies than`} ${called(scene, b)}`;
  return byDefinition(scene, sentence(`${called(scene, a)} has ${than} ${timeWords(scene)}`), taken);
}

/** The least and the most allies that the rule counts, as a list of them does. */
function countedOf(scene: Scene, state: string, rule: AllyRule, date: Day): { least: number; most: number } {
  const { allies, most } = scene.ask.run("allies.list", { state, rule: rule.id, date }) as Unspoken<AllyList>;
  return { least: allies.filter((one) => allyDoubt(scene.ledger, one, date) === null).length, most };
}

export function onlyAlly(scene: Scene): Taken[] {
  const [owner, ...others] = scene.slots;
  const state = stateOf(scene, owner);
  const only = others.flatMap((slot) =>
    mentionsIn(slot).map((mention) => stateOf(scene, { kind: "states", mentions: [mention], joint: null })),
  );
  if (/\btwo\b/.test(scene.said) && only.length !== 2) throw new Unreadable("vague", ["two"]);
  if (only.includes(state) || new Set(only).size < only.length) throw new Unreadable("itself", [called(scene, state)]);
  const names = only.map((one) => called(scene, one)).join(" and ");
  const has = `${called(scene, state)} ${isPast(scene) ? "had" : "has"} no allies but ${names}`;
  const taken = sensesFor(scene, state).map((rule): Taken => {
    const says = sentence(`${has} by the rule “${rule.title}” ${timeWords(scene)}`);
    const ask = (date: string) => ({
      "bound-to": { operation: "allies.list", input: { state, rule: rule.id, date } },
      expect: [
        { at: "allies.length", equals: only.length },
        { at: "allies.state", includes: only },
      ] satisfies Expectation[],
    });
    return {
      claim: { says, kind: "count", ...affair(scene, [state, ...only], [{ name: null, ask }]) },
      takes: [takeOf(scene.words["ally"] ?? "allies", rule)],
    };
  });
  return byDefinition(scene, sentence(`${has} ${timeWords(scene)}`), taken);
}
