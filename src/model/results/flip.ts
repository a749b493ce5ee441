/** The smallest sets of facts that would change a status. */
import * as z from "zod";
import { StateId } from "../ids.ts";
import type { Unspoken } from "../phrase.ts";
import { Sentence } from "../sentence.ts";
import { Grade, ObligationType } from "../vocabularySchemas.ts";
import { caseShape } from "./caseShape.ts";
import { answer } from "./envelope.ts";
import { Status } from "./trace.ts";

export const Flip = z.strictObject({
  obligation: z.string(),
  from: Status,
  to: Status,
  facts: z.array(
    z.strictObject({
      key: z.string(),
      clause: z.string(),
      result: z.enum(["met", "not-met", "open"]),
      says: Sentence,
      value: z
        .string()
        .nullable()
        .meta({ description: "The value to give with --fact (or --provocation); null: a matter of the place, the act or the text" }),
    }),
  ),
  sentence: Sentence,
});
export type Flip = z.infer<typeof Flip>;
export type UnspokenFlip = Unspoken<Flip>;

export const Flips = answer("flips", {
  ...caseShape,
  duties: z.array(
    z.strictObject({
      obligation: z.string(),
      title: z.string().meta({ description: "The full title" }),
      short: z.string().meta({ description: "The name by which it is known" }),
      article: z.string(),
      type: ObligationType,
      grade: Grade,
      owedBy: StateId,
      owedTo: z.union([StateId, Sentence]),
      bearer: Sentence.meta({ description: "The name of owedBy" }),
      beneficiary: Sentence.meta({ description: "The name of owedTo" }),
      status: Status,
      flips: z.array(Flip),
      force: Sentence.nullable().meta({ description: "The readings of the text that differ on armed force; null: none differ" }),
    }),
  ),
});
export type Flips = z.infer<typeof Flips>;
