/** Agreement with an outside dataset: the classes of a disagreement, the definitions that explain one, and their files in data/. */
import * as z from "zod";
import { CAUSES, DEFINITIONS, HOLDERS } from "./agreementWords.ts";
import { InstrumentId, StateId } from "./ids.ts";
import { PACT_TYPES } from "./vocabulary.ts";

const Judged = z.strictObject({
  instrument: InstrumentId.optional().meta({ description: "Absent: the alliance has no counterpart in the ledger" }),
  alliance: z.number().int().optional().meta({ description: "ATOP's number; absent: every alliance, or none" }),
  in: z.enum(HOLDERS).optional().meta({ description: "The side that has the promise; absent: either" }),
  states: z
    .array(StateId)
    .min(1)
    .optional()
    .meta({ description: "One state: it is one of the two; several: both are among them; absent: any two" }),
  types: z.array(z.enum(PACT_TYPES)).min(1).optional().meta({ description: "Absent: every type" }),
  causes: z.array(z.enum(CAUSES)).min(1).optional().meta({ description: "Absent: every cause" }),
  class: z.enum(["they-err", "definition", "ours", "missing", "beyond"]),
  definition: z.enum(DEFINITIONS).optional().meta({ description: "The definition in which the two differ" }),
  because: z.string().min(10).meta({ description: "The reason, with the article or act that decides it" }),
});
export type Judged = z.infer<typeof Judged>;

/** data/agreement/classes.yaml: disagreements that were read one by one. */
export const ClassesFile = z.strictObject({ classes: z.array(Judged) });

/** data/agreement/frozen.yaml: instruments drawn by lot before the first comparison. */
export const FrozenFile = z.strictObject({
  seed: z.number().int(),
  ledger: z.strictObject({ version: z.string(), hash: z.string() }),
  of: z.number().int().meta({ description: "The instruments from which they were drawn" }),
  instruments: z
    .array(z.strictObject({ id: InstrumentId, sha256: z.string().meta({ description: "The beginning of the file's hash at the time" }) }))
    .min(1),
});
export type Frozen = z.infer<typeof FrozenFile>;

export interface AgreementData {
  readonly judged: readonly Judged[];
  readonly frozen?: Frozen | undefined;
}
