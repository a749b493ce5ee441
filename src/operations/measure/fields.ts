/** Input fields that the operations on measures and similarity share. */
import * as z from "zod";
import { DIRECTIONS, LARGEST_BLOC, SCALES, WEIGHTS } from "../../model/measures.ts";
import { Grade, ObligationType } from "../../model/vocabularySchemas.ts";

export const selectionInput = {
  rule: z
    .string()
    .default("treaty-ally")
    .meta({ description: "The rule for ally whose ties count, by its types and grades; by default binding defence in force" }),
  type: ObligationType.optional().meta({ description: "The type of obligation that counts, in place of the rule's types" }),
  grade: Grade.optional().meta({ description: "The grade that counts, in place of the rule's grades" }),
  largestPact: z.coerce
    .number()
    .int()
    .min(2)
    .optional()
    .meta({
      description: `Leaves out instruments that tie more states than this; by default none, for modularity and polarity ${LARGEST_BLOC}`,
    }),
};

export const portfolioInput = {
  scale: z
    .enum(SCALES)
    .default("binary")
    .meta({ description: "binary: tied or not; valued: 1 consultation, 2 neutrality or nonaggression, 3 defence or offence" }),
  direction: z.enum(DIRECTIONS).default("given").meta({ description: "The pledges that make a portfolio: given, received or either" }),
  weight: z.enum(WEIGHTS).default("equal").meta({
    description:
      "What a state weighs as one toward which pledges run: equal, or a column of your own copy of National Material Capabilities (--data)",
  }),
};
