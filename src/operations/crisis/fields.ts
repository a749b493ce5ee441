/** Input fields of a case. */
import * as z from "zod";
import { CrisisAct } from "../../model/crisis.ts";
import { dateInput } from "../fields.ts";

/** One or several: a list, or words divided by commas. */
const several = (what: string) => z.union([z.string(), z.array(z.string())]).meta({ description: what });

export const crisisFields = {
  initiator: several("State that strikes, or several divided by commas"),
  target: several("State that is struck, or several divided by commas"),
  place: z.string().optional().meta({ description: "Place of the attack, by id or name; the target's home territory if left out" }),
  date: dateInput,
  act: CrisisAct.default("armed-attack").meta({ description: "Kind of attack" }),
  provocation: z
    .enum(["unsaid", "none", "given", "disputed"])
    .default("unsaid")
    .meta({ description: "Whether the target provoked it; presumed not if unsaid" }),
  fact: several("Facts that you hold: key=yes, key=no or key=open, divided by commas; the keys are those of the open questions").optional(),
  strike: several("Further strikes: GBR>DEU or GBR>DEU@place, with /POL for one in Poland's defence; divided by commas").optional(),
  aid: several("Aid without a strike: RUS+SRB supports, RUS*SRB has mobilised for; divided by commas").optional(),
};

/** The input that narrows an answer to one state. */
export function narrowedTo(description: string) {
  return {
    state: z.string().optional().meta({ description }),
    why: z.string().optional().meta({ description: "Alias of state, its name in version 0.1" }),
  };
}

export const crisisInput = z.strictObject(crisisFields);
export type CrisisInput = z.output<typeof crisisInput>;
