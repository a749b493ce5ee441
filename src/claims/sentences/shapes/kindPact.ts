/** Sentences about pacts by their kind: "A and B had a non-aggression pact", and "X was a non-aggression pact, not an alliance". */
import type { StateId } from "../../../model/ids.ts";
import type { Instrument } from "../../../model/instruments.ts";
import { phrase } from "../../../model/phrase.ts";
import type { Members } from "../../../model/results/members.ts";
import type { Ties } from "../../../model/results/tieAnswer.ts";
import type { ObligationType } from "../../../model/vocabulary.ts";
import type { Day } from "../../../time/day.ts";
import { requireSpan, spanOf } from "../../../time/span.ts";
import { alsoOf, onSomeDay, partTakes, partWords, there, type Way } from "../affairs.ts";
import { type Group, groupOf, groupTakes } from "../groups.ts";
import {
  called,
  dayOf,
  isPast,
  kindSaid,
  lastSoFar,
  momentsOf,
  ruleOf,
  type Scene,
  sentence,
  type Taken,
  timeWords,
  titled,
  twoStates,
  Unreadable,
} from "../scene.ts";
import { tieTurns } from "../stretches.ts";
import { byTitle, closestOf, ofKindProper, partiesTo, treatyAtAll, typesOfKind } from "../treaties.ts";
import { ruleConditions, takeOf, tie } from "./ties.ts";

/**
 * A pact of the kind that is in force between the two: by its title where one says the kind, else by what it promises. "Had one in
 * 1939" is true if it had one in the course of the year.
 */
export function kindPact(given: Scene): Taken[] {
  const [a, b] = twoStates(given);
  const kind = given.words["neutralkind"] ?? "pact";
  const words = kind.split(" ").map((word) => word.replace(/(pact|agreement)s$/, "$1").replace(/treaties$/, "treaty"));
  const pacts = byTitle(ofKindProper(partiesTo(given, [[a], [b]], words, null), given, words, 2), words);
  const days = daysIn(given, [a, b]);
  const closest = closestOf(pacts, given, 2);
  const own = [...closest, ...pacts.filter((one) => !closest.includes(one))];
  const signed = given.when.kind === "since" && !given.denies ? own.find((one) => signedIn(given, one)) : undefined;
  // Such pacts are not all collected: one that began at another time does not prove that none began then.
  const began = given.when.kind === "since" ? days.slice(0, 1) : days;
  const first = signed ?? own.find((pact) => began.some((one) => binds(given, pact, a, b, one)));
  const verb = given.denies ? "had no" : "had a";
  const saying = (part: string) =>
    sentence(
      `${called(given, a)} and ${called(given, b)} ${isPast(given) ? verb : verb.replace("had", "have")} ${kindSaid(kind)} in force ${timeWords(given)}${part}`,
    );
  if (first === undefined) {
    const reason = `a ${kindSaid(kind)} in force between these states at that time`;
    return [{ claim: { says: saying(""), kind: "law", "not-checkable": { because: "not-on-record", reason } }, takes: [] }];
  }
  const ask: Way["ask"] = (date, denied) => there("instrument.members", { id: first.id, date }, `members[state=${a}].inForce`, denied);
  const { when } = given;
  if (signed !== undefined && when.kind === "since" && !binds(given, signed, a, b, lastSoFar(when.date, given.today))) {
    const made = there("instrument.show", { id: signed.id }, "instrument.acts[act=signed].date", false, when.date);
    const claim = { says: saying(", counted from its signature"), kind: "law" as const, ...ask(given.today, false), also: alsoOf(made) };
    return [{ claim, takes: [{ word: kind, means: phrase("these-instruments", { instruments: [signed.id] }) }] }];
  }
  const { checks, part } = onSomeDay(given, [a, b], [{ name: null, ask }]);
  const takes = [{ word: kind, means: phrase("these-instruments", { instruments: [first.id] }) }, ...partTakes(given, part)];
  return [{ claim: { says: saying(partWords(part)), kind: "law", ...checks }, takes }];
}

/** The days on which it may have been in force: of a year or month also those on which a promise between the two begins or ends. */
function daysIn(scene: Scene, [a, b]: readonly [StateId, StateId]): Day[] {
  const { when, today, ledger } = scene;
  const span = when.kind === "in" ? requireSpan(when.date) : null;
  const turns = span === null ? [] : tieTurns(ledger, a, b).filter((day) => day >= span.earliest && day <= span.latest);
  return [...momentsOf(scene), ...turns].filter((day) => day <= today);
}

/** Whether it was signed in the time from which it is said to run: one that entered into force only later counts from then. */
function signedIn({ when }: Scene, { acts }: Instrument): boolean {
  if (when.kind !== "since") return false;
  const wanted = requireSpan(when.date);
  return acts.some(({ act, date }) => {
    const held = act === "signed" && date !== null ? spanOf(date) : null;
    return held !== null && held.earliest >= wanted.earliest && held.latest <= wanted.latest;
  });
}

function binds({ ask }: Scene, { id }: Instrument, a: StateId, b: StateId, date: Day): boolean {
  const { members } = ask.run("instrument.members", { id, date }) as Members;
  return [a, b].every((state) => members.some((one) => one.state === state && one.inForce === true));
}

/** "T was a non-aggression pact": it has a promise of this kind; "only" that, or "not a military alliance": it has none of defence. */
export function pactKind(scene: Scene): Taken[] {
  const group = groupOf(scene, scene.slots[0]);
  if (group !== null) return groupKind(scene, group);
  const treaty = treatyAtAll(scene);
  const kind = scene.words["kind"] ?? "";
  const types = typesOfKind(kind.split(" "));
  if (types.length === 0) throw new Unreadable("word", [kind]);
  const only = /\b(only|merely|just)\b/.test(scene.said) && !types.includes("defence");
  const at = (type: ObligationType) => `instrument.obligations[type=${type}].article`;
  const says = sentence(
    `${titled(treaty)} promises ${scene.denies ? "no " : ""}${types.map((type) => type.replace("nonaggression", "non-aggression")).join(" and ")}${only ? " and no defence" : ""}`,
  );
  return [
    {
      claim: {
        says,
        kind: "law",
        "bound-to": { operation: "instrument.show", input: { id: treaty.id } },
        expect: [
          ...types.map((type) => (scene.denies ? { at: at(type), empty: true as const } : { at: at(type), exists: true as const })),
          ...(only ? [{ at: at("defence"), empty: true as const }] : []),
        ],
      },
      takes: [{ word: kind, means: phrase("promises-of-kind", { types }) }],
    },
  ];
}

/** "The Triple Entente was a military alliance": each two of its states are allied by one of its instruments; to deny it, one pair that is not is enough. */
function groupKind(given: Scene, { name, instruments, states, since }: Group): Taken[] {
  const kind = given.words["kind"] ?? "";
  if (!typesOfKind(kind.split(" ")).includes("defence") || given.slots.length > 1)
    throw new Unreadable("ambiguous", [name, ...instruments.slice(0, MOST_NAMED).map(titled)]);
  const scene: Scene = given.when.kind === "unsaid" && since !== null ? { ...given, when: { kind: "in", date: since } } : given;
  const rule = ruleOf(scene, "treaty-ally");
  const conditions = [`instrument=${instruments.map(({ id }) => id).join("|")}`, ...ruleConditions(rule)];
  const pairs = states.flatMap((a, at) => states.slice(at + 1).map((b) => [a, b] as const));
  const ways = pairs.map(([a, b]) => tie(a, b, conditions));
  const unallied = pairs.findIndex(([a, b]) => !isAllied(scene, instruments, a, b));
  const ask: Way["ask"] = (day, denied) => {
    const [first, ...others] = denied ? ways.slice(Math.max(unallied, 0), Math.max(unallied, 0) + 1) : ways;
    const question = first?.ask(day, denied) ?? {};
    return { ...question, also: others.flatMap((one) => alsoOf(one.ask(day, denied))) };
  };
  const says = sentence(
    `The ${name} ${scene.denies ? "did not bind all" : "bound all"} of its states to one another as allies ${timeWords(scene)}`,
  );
  const { checks } = onSomeDay(scene, states, [{ name: null, ask }]);
  return [{ claim: { says, kind: "law", ...checks }, takes: [...groupTakes(scene, scene.slots[0]), takeOf(kind, rule)] }];
}

const MOST_NAMED = 4;

function isAllied(scene: Scene, instruments: readonly Instrument[], a: StateId, b: StateId): boolean {
  const { ties } = scene.ask.run("ties.between", { a, b, date: dayOf(scene, [a, b]), type: "defence" }) as Ties;
  return ties.some(
    ({ instrument, inForce, grade }) => inForce === true && grade === "binding" && instruments.some(({ id }) => id === instrument),
  );
}
