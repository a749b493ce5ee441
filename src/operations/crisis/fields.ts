/** Input fields of a crisis. */
import * as z from "zod";
import { JOINS, MOST_ROUNDS } from "../../law/outcome/rounds.ts";
import { CrisisAct } from "../../model/crisis.ts";
import { dateInput } from "../fields.ts";

/** A field that takes one or several values: a list, or text separated by commas. */
const several = (what: string) => z.union([z.string(), z.array(z.string())]).meta({ description: what });

export const crisisFields = {
  initiator: several(
    "The attacker: one state, or several separated by commas; left out for an uprising, a civil war, a secession or a coup, with --act uprising",
  ).optional(),
  target: several("The state attacked, or in which the act takes place: one, or several separated by commas"),
  place: z.string().optional().meta({ description: "The place of the attack, by id or name; by default the target's home territory" }),
  date: dateInput,
  act: CrisisAct.default("armed-attack").meta({ description: "The act; an uprising needs no initiator" }),
  provocation: z
    .enum(["unsaid", "none", "given", "disputed"])
    .default("unsaid")
    .meta({ description: "Whether the target provoked the attack; unsaid is read as none" }),
  fact: several("Facts to assume: key=yes, key=no or key=open, separated by commas; crisis facts lists the keys of a case").optional(),
  reading: several(
    "Open questions of instruments to read one way: INSTRUMENT:QUESTION=2, the second of its readings; separated by commas",
  ).optional(),
  strike: several("Further strikes: GBR>DEU or GBR>DEU@place, with /POL for one in Poland's defence; separated by commas").optional(),
  aid: several("States that aid without striking: RUS+SRB for support, RUS*SRB for mobilisation; separated by commas").optional(),
};

/** The input that narrows an answer to one state. */
export function narrowedTo(description: string) {
  return { state: z.string().optional().meta({ description }) };
}

/** The inputs of escalation. */
export const escalation = {
  rounds: z.coerce.number().int().min(0).max(MOST_ROUNDS).default(0).meta({
    description:
      "Rounds of escalation to list under the answer: in each, states whose duty requires force join in, and what that calls on is listed",
  }),
  joins: z.enum(JOINS).default("triggered").meta({
    description:
      "Who joins in a round: states whose duty to fight is triggered; also those whose duty to fight is contestable; or, called-on, all whose duty to help is triggered, also where it leaves force open",
  }),
};

export const crisisInput = z.strictObject(crisisFields);
export type CrisisInput = z.output<typeof crisisInput>;
