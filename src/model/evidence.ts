/** Sources, and references to them. Nothing in the ledger is without one. */
import * as z from "zod";
import { PartialDate } from "./dates.ts";
import { SourceId } from "./ids.ts";
import { MARKS } from "./vocabulary.ts";

export const Checked = z
  .enum(MARKS)
  .meta({ description: "text: the words themselves were seen; secondary: a summary, list or report was seen; unverified: neither" });
export type Checked = z.infer<typeof Checked>;

export const SourceKind = z.enum(["treaty-text", "law", "official", "reference", "dataset", "scholarship", "press", "web", "none"]);

/** One source. The kind `none` is for general knowledge. */
export const Source = z.strictObject({
  id: SourceId,
  cite: z.string().min(3).meta({ description: "How to cite it: author or outlet, title, date, series" }),
  kind: SourceKind,
  author: z.string().optional(),
  title: z.string().optional(),
  publisher: z.string().optional().meta({ description: "The outlet" }),
  date: z.string().optional(),
  url: z.url().optional(),
});
export type Source = z.infer<typeof Source>;

/** The source of a fact, and whether the words were seen. */
export const Ref = z.strictObject({
  source: z.union([SourceId, z.array(SourceId).min(1)]),
  at: z.string().optional().meta({ description: "The place in the source: an article, a page" }),
  checked: Checked,
});
export type Ref = z.infer<typeof Ref>;

/** Quoted law: one operative article, in full where its text is public. */
export const Quote = z
  .string()
  .refine((text) => text.trim().split(/\s+/).length <= 150, { error: "a quotation has at most 150 words" })
  .meta({ description: "Operative words of the text, at most 150" });

export const VerifiedThrough = PartialDate.meta({
  description: "The date of the newest source that was seen; later events were not checked",
});
