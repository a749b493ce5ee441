/** Sentences about allies and about defence owed, each by a named rule of the ledger. */

import { runsOn } from "../../../ledger/memberships.ts";
import type { StateId } from "../../../model/ids.ts";
import { phrase } from "../../../model/phrase.ts";
import type { Ties } from "../../../model/results/tieAnswer.ts";
import type { AllyRule } from "../../../model/rules.ts";
import { addDays } from "../../../time/day.ts";
import { requireSpan, spanOf } from "../../../time/span.ts";
import { alsoOf, type Checks, onSomeDay, partTakes, partWords, there, together, type Way } from "../affairs.ts";
import { byDefinition } from "../definitions.ts";
import { groupOf } from "../groups.ts";
import {
  called,
  dayBefore,
  isPast,
  lastSoFar,
  momentsOf,
  ruleOf,
  type Scene,
  sentence,
  standingWord,
  type Take,
  type Taken,
  timeWords,
  twoStates,
  Unreadable,
} from "../scene.ts";
import { DAYS_TO_FORCE, statesOf, treatyAtAll } from "../treaties.ts";
import { ruleConditions } from "./ruleConditions.ts";
import { isNarrow, plainSense, sensesOf } from "./senses.ts";
import { signedToo } from "./signedFirst.ts";

export { among, LIVE_AND_OWN, ruleConditions } from "./ruleConditions.ts";

/**
 * The rules that each word can mean, the default first; a qualified word allows only one. An alliance is a promise of help in war: a
 * promise to consult is one only under a treaty that is called an alliance.
 */
const SENSES = {
  allied: ["treaty-ally", "consultation-or-more"],
  pact: ["treaty-ally", "defence-any-grade"],
} as const;
const QUALIFIED = /treaty|formal|military/;

export function takeOf(word: string, { id, title, meaning }: AllyRule): Take {
  return { word, means: phrase("by-rule", { rule: id, title, meaning }) };
}

/** A tie of this kind between two states; a mutual treaty gives one in each direction. */
export function tie(a: StateId, b: StateId, conditions: readonly string[], name: string | null = null): Way {
  const at = `ties[${conditions.join("&")}].inForce`;
  return { name, ask: (date, denied) => there("ties.between", { a, b, date }, at, denied) };
}

/** The condition that the tie is one of the treaty that the sentence names. */
function underTreaty(scene: Scene): string[] {
  const at = scene.slots.findIndex(({ kind }) => kind === "treaty");
  if (at < 0) return [];
  const group = groupOf(scene, scene.slots[at]);
  return [`instrument=${group === null ? treatyAtAll(scene, at).id : group.instruments.map(({ id }) => id).join("|")}`];
}

export function allied(given: Scene): Taken[] {
  const under = underTreaty(given);
  const scene = { ...given, slots: given.slots.filter(({ kind }) => kind !== "treaty") };
  const [a, b] = twoStates(scene);
  const { words, denies } = scene;
  const word = words["ally"] ?? words["pact"] ?? words["plainpact"] ?? "allied";
  const rules = (/defence|assistance/.test(word) ? SENSES.pact : SENSES.allied)
    .slice(0, QUALIFIED.test(word) || standingWord(words) !== null || !isCalledAlliance(scene, [a, b]) ? 1 : undefined)
    .map((id) => ruleOf(scene, id));
  const verb = scene.when.kind === "since" || scene.when.kind === "for" ? "have been" : isPast(scene) ? "were" : "are";
  const both = `${called(scene, a)} and ${called(scene, b)}`;
  const allies = word.includes("mutual")
    ? `${denies ? "do not both owe" : isPast(scene) ? "owed" : "owe"} each other defence`
    : `${verb}${denies ? " not" : ""} allies`;
  const pact = /defence|assistance/.test(word);
  const senses = word.includes("mutual") || pact ? rules.map(plainSense) : rules.flatMap((rule) => sensesOf(scene, [a, b], rule));
  const parts = new Set<string>();
  const each = senses.map(({ rule, conditions }): Taken => {
    const are = word.includes("mutual") ? allies : `${allies} by the rule “${rule.title}”`;
    const own = word.includes("mutual") ? mutual(scene, a, b, rule) : [tie(a, b, [...under, ...conditions])];
    const ways = under.length > 0 ? own : signedToo(scene, [a, b], rule, own);
    const { checks, part } = onSomeDay(scene, [a, b], ways);
    parts.add(partWords(part));
    const says = sentence(`${both} ${are} ${timeWords(scene)}${partWords(part)}`);
    const signed = scene.when.kind === "since" ? bySignature(scene, [a, b], rule, ways) : null;
    return {
      claim: { says, kind: "law", ...(signed === null ? checks : together([...questionsOf(checks), signed])) },
      takes: [takeOf(word, rule), ...partTakes(scene, part)],
    };
  });
  const part = parts.size === 1 ? [...parts][0] : "";
  const readings = byDefinition(scene, sentence(`${both} ${allies} ${timeWords(scene)}${part}`), each, senses.some(isNarrow));
  const [rule] = rules;
  if (scene.when.kind !== "since" || rule === undefined) return readings;
  const then = `${called(scene, a)} and ${called(scene, b)}`;
  const says = word.includes("mutual")
    ? `${then} owed each other defence by the end of ${scene.when.date}${scene.when.past === true ? "" : " and still do"}`
    : `${then} were allies by the rule “${rule.title}” by the end of ${scene.when.date}${scene.when.past === true ? "" : " and still are"}`;
  return [...readings, ...sinceAtLeast(readings[0], sentence(`${says}, whether or not before`))];
}

/** Whether a treaty between the two is called an alliance and was in force on some day of the time. */
function isCalledAlliance(scene: Scene, [a, b]: readonly [StateId, StateId]): boolean {
  const days = momentsOf(scene).filter((day) => day <= scene.today);
  return scene.ledger.data.instruments.some((instrument) => {
    const names = [instrument.title, instrument.short ?? "", ...(instrument.aliases ?? [])];
    if (!names.some((name) => /\balliance\b/i.test(name))) return false;
    const own = scene.ledger.memberships(instrument);
    return days.some((day) => [a, b].every((state) => own.some((one) => one.state === state && runsOn(one, day) === true)));
  });
}

/** A claim's one question, as the reading by which a treaty makes allies when it enters into force. */
function questionsOf(checks: Checks) {
  const { readings, ...question } = checks;
  return readings === undefined ? [{ name: "by entry into force", question }] : [];
}

/**
 * "Allies since 1953" may count from the signature: a treaty by which they are allies today was signed in that time, and entered
 * into force after it. Null if there is none, or more than one.
 */
function bySignature(
  { when, denies, today, ledger, ask }: Scene,
  [a, b]: readonly [StateId, StateId],
  { types, grades }: AllyRule,
  ways: readonly Way[],
) {
  const [way, ...others] = ways;
  if ((when.kind !== "since" && when.kind !== "in") || denies || way === undefined || others.length > 0) return null;
  const { earliest, latest } = requireSpan(when.date);
  // "Since" is about today as well; a treaty that made allies in one year is looked for soon after it.
  const later = addDays(latest, DAYS_TO_FORCE);
  const date = (when.kind === "since" && when.past !== true) || later > today ? today : later;
  const { ties } = ask.run("ties.between", { a, b, date }) as Ties;
  const late = ties.filter(
    ({ type, grade, since, inForce, dormant }) =>
      types.includes(type) &&
      grades.includes(grade) &&
      inForce === true &&
      !dormant &&
      since !== null &&
      (spanOf(since)?.earliest ?? latest) > latest,
  );
  const ids = [...new Set(late.map(({ instrument }) => instrument))].filter((id) =>
    ledger.instrument(id)?.acts.some(({ act, date }) => {
      const day = act === "signed" && date !== null ? spanOf(date) : null;
      return day !== null && day.earliest >= earliest && day.latest <= latest;
    }),
  );
  const [id, ...more] = ids.length > 0 ? ids : when.kind === "since" ? lesserPacts(ledger, [a, b], when.date) : [];
  if (id === undefined || more.length > 0) return null;
  const signed = there("instrument.show", { id }, "instrument.acts[act=signed].date", false, when.date);
  const name = ids.length > 0 ? "by signature" : "by a pact signed then, which the rule does not count";
  return { name, question: { ...way.ask(date, false), also: alsoOf(signed) } };
}

/** Pacts of the two alone, signed in the time, that speak of defence in a lesser grade: allies are often dated from such a one. */
function lesserPacts(ledger: Scene["ledger"], [a, b]: readonly [StateId, StateId], time: string): string[] {
  const { earliest, latest } = requireSpan(time);
  return ledger.data.instruments.flatMap((one) => {
    const states = statesOf(ledger, one);
    const isTheirs = states.size === 2 && states.has(a) && states.has(b);
    if (!isTheirs || !one.obligations.some(({ type }) => type === "defence" || type === "consultation")) return [];
    const isThen = one.acts.some(({ act, date }) => {
      const day = act === "signed" && date !== null ? spanOf(date) : null;
      return day !== null && day.earliest >= earliest && day.latest <= latest;
    });
    return isThen ? [one.id] : [];
  });
}

/** For a claim both directions together; for a denial each separately, because one missing direction is enough. */
export function mutual({ denies }: Scene, a: StateId, b: StateId, rule: AllyRule): Way[] {
  const one = (by: StateId) => tie(a, b, [...ruleConditions(rule), `owedBy=${by}`], `what ${by} owes`);
  if (denies) return [one(a), one(b)];
  return [
    {
      name: null,
      ask: (day, denied) => {
        const [first, second] = [one(a).ask(day, denied), one(b).ask(day, denied)];
        return { ...first, expect: [...(first.expect ?? []), ...(second.expect ?? [])] };
      },
    },
  ];
}

/** "Since 1949" may also mean that they were allies by then, whether or not before. */
function sinceAtLeast(main: Taken | undefined, says: string): Taken[] {
  if (main === undefined) return [];
  const { also: all, ...claim } = main.claim;
  const also = all?.filter(({ expect }) => expect.every(({ excludes }) => excludes === undefined)) ?? [];
  return [
    {
      claim: { ...claim, says, ...(also.length === 0 ? {} : { also }) },
      takes: [...main.takes, { word: "since", means: phrase("by-then") }],
    },
  ];
}

/** "Became allies in 1953": allies at the end of that time, and not on the day before it. */
export function becameAllied(scene: Scene): Taken[] {
  const [a, b] = twoStates(scene);
  const { when, today, denies } = scene;
  if (when.kind !== "in" || denies) throw new Unreadable(when.kind === "unsaid" ? "past-undated" : "time");
  const rules = SENSES.allied.slice(0, QUALIFIED.test(scene.words["ally"] ?? "") ? 1 : undefined).map((id) => ruleOf(scene, id));
  return rules.map((rule): Taken => {
    const way = tie(a, b, ruleConditions(rule));
    const { ask } = way;
    const says = sentence(`${called(scene, a)} and ${called(scene, b)} became allies by the rule “${rule.title}” ${timeWords(scene)}`);
    const question = { ...ask(lastSoFar(when.date, today), false), also: alsoOf(ask(dayBefore(when.date), true)) };
    const signed = bySignature(scene, [a, b], rule, [way]);
    return {
      claim: { says, kind: "date", ...(signed === null ? question : together([{ name: "by entry into force", question }, signed])) },
      takes: [takeOf(scene.words["ally"] ?? "allies", rule)],
    };
  });
}
