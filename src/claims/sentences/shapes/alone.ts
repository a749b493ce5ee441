/** Sentences about the one state that joined or left: "only Albania left the Warsaw Pact before 1989". */
import type { Expectation } from "../../../model/claims.ts";
import { phrase } from "../../../model/phrase.ts";
import { addDays } from "../../../time/day.ts";
import { requireSpan } from "../../../time/span.ts";
import { called, type Scene, sentence, type Taken, timeWords, titled, Unreadable } from "../scene.ts";
import { treatyAtAll } from "../treaties.ts";
import { standingOf, stateEver } from "./membership.ts";

/** Conditions on a date of a row that keep it within the time; null for a time that they cannot put. */
function within({ when }: Scene, field: string): string[] | null {
  switch (when.kind) {
    case "unsaid":
      return [];
    case "in": {
      const { earliest, latest } = requireSpan(when.date);
      return [`${field}>${addDays(earliest, -1)}`, `${field}<${addDays(latest, 1)}`];
    }
    case "before":
      return [`${field}<${requireSpan(when.date).earliest}`];
    case "after":
      return [`${field}>${requireSpan(when.date).latest}`];
    default:
      return null;
  }
}

/** One row of the state and no row of another, among those of the time. */
function alone(scene: Scene, verb: string, list: string, conditions: readonly string[] | null, field: string): Taken[] {
  const treaty = treatyAtAll(scene, 1);
  if (conditions === null || scene.denies) throw new Unreadable("time");
  const state = stateEver(scene);
  const time = scene.when.kind === "unsaid" ? "" : timeWords(scene);
  const says = sentence(`${called({ ...scene, when: { kind: "unsaid" } }, state)}, and no other state, ${verb} ${titled(treaty)} ${time}`);
  const at = `${list}[${conditions.join("&")}].${field}`;
  const expect: Expectation[] = [
    { at, includes: state },
    { at, equals: state },
  ];
  return [
    {
      claim: { says, kind: "date", "bound-to": { operation: "instrument.show", input: { id: treaty.id } }, expect },
      takes: [
        {
          word: scene.words["join"] ?? scene.words["leave"] ?? verb,
          means: phrase(verb === "joined" ? "bound-as-member" : "withdrew-that-year"),
        },
      ],
    },
  ];
}

export function joinedAlone(scene: Scene): Taken[] {
  const times = within(scene, "since");
  if (scene.when.kind === "unsaid") throw new Unreadable("past-undated");
  const standing = standingOf(treatyAtAll(scene, 1));
  return alone(scene, "joined", "spans", times === null ? null : [`standing=${standing}`, ...times], "state");
}

/** Of those that left with effect: an exit from the command alone is none. */
export function leftAlone(scene: Scene): Taken[] {
  const times = within(scene, "date");
  return alone(scene, "left", "instrument.acts", times === null ? null : ["act=withdrew", "scope!=command", ...times], "by");
}
