/** One state's brief in a case: the duties that it owes and is owed, with their words, who decides, by when, and what is open. */
import * as z from "zod";
import { Ref } from "../evidence.ts";
import { StateId } from "../ids.ts";
import type { Unspoken } from "../phrase.ts";
import { Sentence } from "../sentence.ts";
import { Grade, ObligationType } from "../vocabularySchemas.ts";
import { caseShape } from "./caseShape.ts";
import { answer, NamedState } from "./envelope.ts";
import { DecidesKind, OpenKind, Status } from "./trace.ts";

const Answered = z.strictObject({
  obligation: z.string(),
  status: Status.nullable().meta({ description: "null: sealed" }),
  open: OpenKind.nullable(),
  because: z.array(Sentence),
});

export const BriefDuty = z.strictObject({
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
  wording: z.string().nullable(),
  quote: z.string().nullable(),
  decidedBy: Sentence.nullable(),
  decides: DecidesKind.nullable(),
  force: z.string().nullable(),
  when: z.string().nullable(),
  tests: z
    .array(
      z.strictObject({
        clause: z.string(),
        asks: Sentence,
        readings: z.array(z.strictObject({ says: Sentence, heldBy: z.array(z.string()) })),
        reference: Ref,
      }),
    )
    .meta({ description: "The questions to decide, without their answers" }),
  said: z.array(
    z.strictObject({
      date: z.string(),
      by: z.array(z.string()),
      who: Sentence.meta({ description: "The names of those who said it" }),
      says: z.string(),
    }),
  ),
});
export type BriefDuty = z.infer<typeof BriefDuty>;
export type UnspokenBriefDuty = Unspoken<BriefDuty>;

export const Brief = answer("brief", {
  ...caseShape,
  role: NamedState,
  part: z.enum(["target", "initiator", "third"]),
  sealed: z.boolean(),
  owes: z.array(BriefDuty),
  owed: z.array(BriefDuty),
  answers: z.array(Answered).meta({ description: "Empty where sealed: they stand in the second file" }),
});
export type Brief = z.infer<typeof Brief>;
