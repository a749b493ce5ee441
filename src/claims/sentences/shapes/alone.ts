/** Sentences about the only states that joined or left: "only Albania left the Warsaw Pact before 1989". */
import { concerned } from "../../../ledger/memberships.ts";
import type { Expectation } from "../../../model/claims.ts";
import type { StateId } from "../../../model/ids.ts";
import { phrase } from "../../../model/phrase.ts";
import { addDays } from "../../../time/day.ts";
import { requireSpan, spanOf } from "../../../time/span.ts";
import { called, mentionsIn, type Scene, sentence, type Taken, timeWords, titled, Unreadable } from "../scene.ts";
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

/** Rows of all these states, and no row of another, among those of the time: `many` are the rows that are theirs. */
function alone(
  scene: Scene,
  verb: "joined" | "left",
  list: string,
  conditions: readonly string[] | null,
  field: string,
  many: number,
): Taken[] {
  const treaty = treatyAtAll(scene, 1);
  if (conditions === null || scene.denies) throw new Unreadable("time");
  const states = statesOf(scene);
  const time = scene.when.kind === "unsaid" ? "" : timeWords(scene);
  const names = states.map((state) => called({ ...scene, when: { kind: "unsaid" } }, state)).join(" and ");
  const says = sentence(`${names}, and no other state, ${verb} ${titled(treaty)} ${time}`);
  const rows = `${list}[${conditions.join("&")}]`;
  const expect: Expectation[] = [
    { at: `${rows}.${field}`, includes: states },
    { at: `${rows}.length`, equals: many },
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

function statesOf(scene: Scene): StateId[] {
  return mentionsIn(scene.slots[0]).map((mention) =>
    stateEver({ ...scene, slots: scene.slots.with(0, { kind: "states", mentions: [mention], joint: null }) }),
  );
}

export function joinedAlone(scene: Scene): Taken[] {
  const times = within(scene, "since");
  if (scene.when.kind === "unsaid") throw new Unreadable("past-undated");
  const standing = standingOf(treatyAtAll(scene, 1));
  return alone(scene, "joined", "spans", times === null ? null : [`standing=${standing}`, ...times], "state", statesOf(scene).length);
}

/** The states that left with effect: an exit from the command alone is none. */
export function leftAlone(scene: Scene): Taken[] {
  const times = within(scene, "date");
  const states: readonly string[] = statesOf(scene);
  const own = treatyAtAll(scene, 1).acts.filter(
    (one) =>
      one.act === "withdrew" &&
      one.scope !== "command" &&
      isThen(scene, one.date) &&
      concerned(one).every((state) => states.includes(state)),
  );
  const conditions = times === null ? null : ["act=withdrew", "scope!=command", ...times];
  return alone(scene, "left", "instrument.acts", conditions, "by", Math.max(own.length, 1));
}

function isThen({ when }: Scene, date: string | null): boolean {
  const held = spanOf(date ?? "");
  if (held === null) return false;
  if (when.kind === "in") return held.earliest >= requireSpan(when.date).earliest && held.latest <= requireSpan(when.date).latest;
  if (when.kind === "before") return held.latest < requireSpan(when.date).earliest;
  return when.kind !== "after" || held.earliest > requireSpan(when.date).latest;
}
