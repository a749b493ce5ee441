/** Sentences about pacts by their kind: "A and B had a non-aggression pact", and "X was a non-aggression pact, not an alliance". */
import type { StateId } from "../../../model/ids.ts";
import type { Instrument } from "../../../model/instruments.ts";
import { phrase } from "../../../model/phrase.ts";
import type { Members } from "../../../model/results/members.ts";
import type { ObligationType } from "../../../model/vocabulary.ts";
import type { Day } from "../../../time/day.ts";
import { affair, there, type Way } from "../affairs.ts";
import {
  called,
  isPast,
  kindSaid,
  lastSoFar,
  momentsOf,
  type Scene,
  sentence,
  type Taken,
  timeWords,
  titled,
  twoStates,
  Unreadable,
} from "../scene.ts";
import { byTitle, ofKindProper, partiesTo, treatyAtAll, typesOfKind } from "../treaties.ts";

/**
 * A pact of the kind that is in force between the two: by its title where one says the kind, else by what it promises. "Had one in
 * 1939" is true if it had one in the course of the year.
 */
export function kindPact(given: Scene): Taken[] {
  const [a, b] = twoStates(given);
  const kind = given.words["neutralkind"] ?? "pact";
  const words = kind.split(" ").map((word) => word.replace(/(pact|agreement)s$/, "$1").replace(/treaties$/, "treaty"));
  const pacts = byTitle(ofKindProper(partiesTo(given, [[a], [b]], words, null), given, words, 2), words);
  const found = pacts.flatMap((pact) => {
    const day = daysIn(given).find((one) => binds(given, pact, a, b, one));
    return day === undefined ? [] : [{ pact, day }];
  });
  const [first] = found;
  const scene = first === undefined || given.when.kind !== "in" ? given : { ...given, when: { kind: "in" as const, date: first.day } };
  const verb = given.denies ? "had no" : "had a";
  const says = sentence(
    `${called(given, a)} and ${called(given, b)} ${isPast(given) ? verb : verb.replace("had", "have")} ${kindSaid(kind)} in force ${timeWords(given)}`,
  );
  if (first === undefined) {
    const reason = `a ${kindSaid(kind)} in force between these states at that time`;
    return [{ claim: { says, kind: "law", "not-checkable": { because: "not-on-record", reason } }, takes: [] }];
  }
  const ask: Way["ask"] = (date, denied) => there("instrument.members", { id: first.pact.id, date }, `members[state=${a}].inForce`, denied);
  const takes = [{ word: kind, means: phrase("these-instruments", { instruments: [first.pact.id] }) }];
  return [{ claim: { says, kind: "law", ...affair(scene, [a, b], [{ name: null, ask }]) }, takes }];
}

/** The days on which it may have been in force; of a year or month, its last one first. */
function daysIn(scene: Scene): Day[] {
  const { when, today } = scene;
  const days = momentsOf(scene).filter((day) => day <= today);
  return when.kind === "in" ? [lastSoFar(when.date, today), ...days] : days;
}

function binds({ ask }: Scene, { id }: Instrument, a: StateId, b: StateId, date: Day): boolean {
  const { members } = ask.run("instrument.members", { id, date }) as Members;
  return [a, b].every((state) => members.some((one) => one.state === state && one.inForce === true));
}

/** "T was a non-aggression pact": it has a promise of this kind; "only" that, or "not a military alliance": it has none of defence. */
export function pactKind(scene: Scene): Taken[] {
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
