/** The evidence of a row, by which its sentence is cited. */
import * as z from "zod";
import { Checked, type Ref } from "../../model/evidence.ts";

/** Each fact's sources: ids for the tool `cite`. */
export const Source = z
  .strictObject({
    ids: z.array(z.string()),
    at: z.string().nullable(),
    checked: Checked.nullable(),
  })
  .meta({ description: "ids for the tool cite; at: the place in the source; checked: text means that its words were seen" });
export type Source = z.infer<typeof Source>;

export function sourceOf(ref: Ref | null | undefined): Source {
  if (ref === null || ref === undefined) return { ids: [], at: null, checked: null };
  return { ids: [ref.source].flat(), at: ref.at ?? null, checked: ref.checked };
}
