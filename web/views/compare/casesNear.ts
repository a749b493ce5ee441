/** Past cases that are ready to open, for a day near them. */
import type { Day } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { examplesOf, stateNamed, verifiedThrough } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";

/** Days between a day and a past case that is offered beside it. */
const NEAR = 400;
const DAY = 86_400_000;

const one = (side: string | readonly string[]) => (typeof side === "string" ? side : side.join(","));

/** The ready cases of the time around the day. */
export function casesNear(date: string) {
  return examplesOf("crisis.trace").flatMap(({ title, input }) => {
    const { initiator, target, place = null, date: on } = input;
    if (
      initiator === undefined ||
      on === undefined ||
      Math.abs(Date.parse(on) - Date.parse(date)) > NEAR * DAY ||
      date >= verifiedThrough()
    )
      return [];
    const name = (side: typeof target) => en.list.and([side].flat().map((typed) => stateNamed(typed, on as Day)?.name ?? typed));
    const shown = en.doors.caseOf(title, name(initiator), name(target), on);
    return [
      { href: hrefOf("attacked", { initiator: one(initiator), target: one(target), place, date: on }), title: shown, text: en.doors.ready },
    ];
  });
}
