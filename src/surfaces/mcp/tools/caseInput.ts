/** Arguments and fields of the tools that ask about a case: were A to attack B. */
import * as z from "zod";
import { caseShape } from "../../../model/results/caseShape.ts";
import { crisisInput } from "../../../operations/crisis/fields.ts";
import { sharedInput } from "../frame.ts";
import { pick } from "../pick.ts";

const FACTS =
  "Facts to assume: key=yes, key=no or key=open, separated by commas; the keys stand in the questions of trace and in the facts of flip";

export const caseInput = crisisInput.extend({
  fact: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .meta({ description: FACTS }),
  state: z.string().optional().meta({ description: "Only this state's duties, with the tests of each and their reasons" }),
  ...sharedInput,
});

/** The case as it was understood. */
export const caseOutput = caseShape;

const CASE = ["date", "initiators", "targets", "place", "placeName", "act"] as const;

export const caseHead = <T extends { readonly [K in (typeof CASE)[number]]: unknown }>(answer: T) => pick(answer, CASE);
