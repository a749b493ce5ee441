/** Input fields of a case. */
import * as z from "zod";
import { CrisisAct } from "../../model/crisis.ts";
import { dateInput } from "../fields.ts";

/** One or several: a list, or words divided by commas. */
const several = (what: string) => z.union([z.string(), z.array(z.string())]).meta({ description: what });

export const crisisFields = {
  initiator: several("Who strikes: a state, or several divided by commas"),
  target: several("Who is struck: a state, or several divided by commas"),
  place: z.string().optional().meta({ description: "Where: a place's id or name; the target's home territory if left out" }),
  date: dateInput,
  act: CrisisAct.default("armed-attack").meta({ description: "What happens" }),
  provocation: z
    .enum(["unsaid", "none", "given", "disputed"])
    .default("unsaid")
    .meta({ description: "Whether the target provoked it; presumed not if unsaid" }),
  fact: several("What you hold true: key=yes, key=no or key=open, divided by commas; the keys are those of the open questions").optional(),
  strike: several("Further blows: GBR>DEU or GBR>DEU@place, with /POL for one in Poland's defence; divided by commas").optional(),
  aid: several("Who aids without striking: RUS+SRB supports, RUS*SRB has mobilised for; divided by commas").optional(),
};

export const crisisInput = z.strictObject(crisisFields);
export type CrisisInput = z.output<typeof crisisInput>;
