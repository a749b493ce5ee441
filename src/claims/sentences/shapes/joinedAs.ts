/** Sentences about the place of a member in the order of joining: "Sweden became NATO's 32nd member in March 2024". */
import { phrase } from "../../../model/phrase.ts";
import { addDays, type Day } from "../../../time/day.ts";
import { called, type Scene, sentence, type Taken, timeWords, titled, Unreadable } from "../scene.ts";
import { treatyAtAll } from "../treaties.ts";
import { dated, standingOf, stateEver } from "./membership.ts";

/** It joined, at the time named; with those that joined on the same day there were so many members, and fewer on the day before. */
export function joinedAs(scene: Scene): Taken[] {
  const { number, when, denies } = scene;
  if (number === null || denies || (when.kind !== "in" && when.kind !== "unsaid")) throw new Unreadable("time");
  const treaty = treatyAtAll(scene, 1);
  const state = stateEver(scene);
  const standing = standingOf(treaty);
  const start = scene.ledger.memberships(treaty).find((one) => one.state === state && one.standing === standing)?.start;
  const says = sentence(
    `${called({ ...scene, when: { kind: "unsaid" } }, state)} joined ${titled(treaty)} as member number ${number} ${when.kind === "in" ? timeWords(scene) : ""}`,
  );
  const takes = [{ word: scene.words["join"] ?? "became", means: phrase("bound-as-member") }];
  const joined = dated(scene, treaty, `spans[state=${state}&standing=${standing}].since`);
  if (start === undefined || start.date === null) return [{ claim: { says, kind: "date", ...joined }, takes }];
  const countedOn = (date: Day) => ({ operation: "instrument.members", input: { id: treaty.id, date } });
  const at = `members[standing=${standing}&inForce=true].length`;
  return [
    {
      claim: {
        says,
        kind: "date",
        ...joined,
        also: [
          { "bound-to": countedOn(start.span.latest), expect: [{ at, "at-least": number }] },
          { "bound-to": countedOn(addDays(start.span.earliest, -1)), expect: [{ at, "at-most": number - 1 }] },
        ],
      },
      takes,
    },
  ];
}
