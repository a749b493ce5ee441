/** Schema of data/names/<language>/texts.yaml; apart from the texts' use, so that a plain command loads no schema. */
import * as z from "zod";
import { TEXT_KINDS, type TextKind } from "./ledgerTexts.ts";

export const LedgerTextsFile = z.strictObject({
  texts: z.strictObject(
    Object.fromEntries(TEXT_KINDS.map((kind) => [kind, z.record(z.string(), z.string().min(1)).default({})])) as Record<
      TextKind,
      z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodString>>
    >,
  ),
});
