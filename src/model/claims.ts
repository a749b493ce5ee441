/**
 * The format of a text of claims: each claim in our own words, bound to an operation, with the answers that would support it.
 * docs/claims.md documents it. Verdicts are computed (src/claims) and never written in the file.
 */
import * as z from "zod";
import { PartialDate } from "./dates.ts";
import { Checked } from "./evidence.ts";

/** Text from an unknown author: no control characters, and none that change the direction of writing. */
const plain = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((text) => !/[\p{Cc}\p{Bidi_Control}]/u.test(text.replace(/[\t\n]/g, "")), { error: "text has no control characters" });

const key = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: "an id is lower-case words joined by hyphens" });

/** A path into an answer: names, list indexes and filters, separated by dots: `obligations[type=defence&by~CHN].0.article`. */
const NAME = String.raw`[A-Za-z_][\w-]*`;
const CONDITION = String.raw`${NAME}(?:\.${NAME})*(?:!=|=|~|<|>)[^\[\]&]*`;
const FILTER = String.raw`\[${CONDITION}(?:&${CONDITION})*\]`;
const PATH = new RegExp(String.raw`^${NAME}(?:${FILTER})?(?:\.(?:${NAME}|\d+)(?:${FILTER})?)*$`);

/** A claim of another text: the text's id, a slash, the claim's. */
const elsewhere = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: "a claim of another text is written text-id/claim-id" });

const scalar = z.union([z.string(), z.number(), z.boolean()]);

export const Expectation = z
  .strictObject({
    at: z
      .string()
      .regex(PATH, { error: "a path is names, places and filters, such as counts.0.count or ties[type=defence].article" })
      .meta({ description: "The path to a value in the answer" }),
    equals: scalar.optional(),
    "at-least": z.number().optional(),
    "at-most": z.number().optional(),
    includes: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
    excludes: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
    exists: z.literal(true).optional(),
    empty: z.literal(true).optional(),
    before: PartialDate.optional(),
    after: PartialDate.optional(),
    between: z.tuple([z.union([z.number(), PartialDate]), z.union([z.number(), PartialDate])]).optional(),
  })
  .meta({ description: "One test of one value in the answer" });
export type Expectation = z.infer<typeof Expectation>;

export const Binding = z.strictObject({
  operation: z.string().min(1),
  input: z.record(z.string(), z.union([scalar, z.array(z.string())])).default({}),
});
export type Binding = z.infer<typeof Binding>;

/** A further question; its expectations must be met too. */
export const FurtherCheck = z.strictObject({ "bound-to": Binding, expect: z.array(Expectation).min(1).max(20) });

/** One reading of the claim. Missing fields come from the claim; `input` is merged over the claim's own. */
export const Reading = z.strictObject({
  reading: plain(200).meta({ description: "The reading in a few words: the rule, the date, the sense of a term" }),
  input: Binding.shape.input.optional(),
  "bound-to": Binding.optional(),
  expect: z.array(Expectation).max(20).optional(),
  also: z.array(FurtherCheck).max(10).optional(),
  "not-checkable": plain(400).optional().meta({ description: "Why the ledger cannot answer under this reading" }),
  "where-known": z
    .literal(true)
    .optional()
    .meta({ description: "The reading counts only where the ledger can tell under it: another definition of a word" }),
});
export type Reading = z.infer<typeof Reading>;

export const Claim = z.strictObject({
  id: key,
  says: plain(500).meta({ description: "The claim, in our own words" }),
  kind: z.enum(["date", "count", "law", "history", "interpretation", "opinion", "forecast"]),
  paragraph: z.number().int().min(1).optional(),
  "bound-to": Binding.optional(),
  expect: z.array(Expectation).max(20).optional(),
  also: z.array(FurtherCheck).max(10).optional(),
  readings: z.array(Reading).min(2).max(6).optional(),
  "not-checkable": z
    .strictObject({ because: z.enum(["opinion", "motive", "forecast", "outside-the-ledger", "not-on-record"]), reason: plain(400) })
    .optional(),
  note: plain(600).optional(),
  counterparts: z
    .array(elsewhere)
    .min(1)
    .max(20)
    .optional()
    .meta({ description: "Claims of other texts on the same matter, as text-id/claim-id" }),
});
export type Claim = z.infer<typeof Claim>;

export const ClaimsText = z.strictObject({
  id: key,
  title: plain(300),
  author: plain(200).optional(),
  source: z.strictObject({
    cite: plain(400).meta({ description: "Author, title, outlet, date" }),
    url: z.url({ protocol: /^https?$/ }).optional(),
    checked: Checked,
  }),
  note: plain(1000).optional(),
  claims: z.array(Claim).min(1),
});
export type ClaimsText = z.infer<typeof ClaimsText>;
