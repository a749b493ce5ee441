/**
 * Explanations of why a state forms few alliances, written down before they are computed: the evidence expected for and
 * against each, its cases, and the prediction of its rival for the same cell.
 */
import * as z from "zod";
import { PartialDate } from "./dates.ts";
import { Ref, Source } from "./evidence.ts";
import { ClassId } from "./ids.ts";
import { PACT_TYPES } from "./vocabulary.ts";

const Id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: "an id is lower-case words joined by hyphens" });
const RuleId = Id.meta({ description: "A rule for ally that decides who counts as a candidate" });

/** The binding ties that make a partner. */
const pacts = {
  types: z.array(z.enum(PACT_TYPES)).min(1),
  direction: z.enum(["owes", "owed", "either"]).meta({ description: "Seen from the state of the case" }),
};
/** The definition of a first pact, and of its turning against the state. */
const first = {
  ...pacts,
  "within-years": z.number().int().min(0).meta({ description: "Years after a pact's end in which a war with the partner still counts" }),
  "of-partners": z.number().gt(0).max(1).meta({ description: "The share of the pact's partners that must have been on the other side" }),
};
const readFrom = PartialDate.meta({ description: "The first day that the collection covers; before it: unknown" });

/** The condition that is said to hold a state back: a computation of src/strategy/explanations with its parameters. */
const CONDITIONS = [
  z.strictObject({ computation: z.literal("first-pact-turned"), ...first, "at-least": z.number() }),
  z.strictObject({
    computation: z.literal("strength-against-rivals"),
    yardsticks: z.array(z.string()).min(1),
    "read-from": readFrom,
    "at-least": z.number(),
  }),
  z.strictObject({ computation: z.literal("rivalries-inside"), candidates: RuleId, "read-from": readFrom, "at-least": z.number() }),
  z.strictObject({
    computation: z.literal("candidates-sharing-a-rival"),
    candidates: RuleId,
    "read-from": readFrom,
    "at-least": z.number(),
  }),
  z.strictObject({ computation: z.literal("years-of-foreign-forces"), "years-before": z.number().int().min(1), "at-least": z.number() }),
  z.strictObject({ computation: z.literal("statements-against-pacts"), words: z.array(z.string()).min(1), "at-least": z.number() }),
  z.strictObject({ computation: z.literal("rivals-not-shared"), "read-from": readFrom, "at-least": z.number() }),
  z.strictObject({ computation: z.literal("rivals-shared"), "read-from": readFrom, "at-least": z.number() }),
] as const;
export const Condition = z.discriminatedUnion("computation", CONDITIONS);
export type Condition = z.infer<typeof Condition>;

/** The outcome to explain, with the number up to which it counts as few. */
const OUTCOMES = [
  z.strictObject({ computation: z.literal("new-partners-per-decade"), ...pacts, after: z.strictObject(first), "at-most": z.number() }),
  z.strictObject({ computation: z.literal("partners-on-average"), ...pacts, "at-most": z.number() }),
  z.strictObject({ computation: z.literal("partners-on-last-day"), ...pacts, "at-most": z.number() }),
  z.strictObject({ computation: z.literal("bound"), ...pacts, "at-most": z.number() }),
] as const;
export const Outcome = z.discriminatedUnion("computation", OUTCOMES);
export type Outcome = z.infer<typeof Outcome>;

const PAIRWISE: readonly string[] = ["rivals-not-shared", "rivals-shared", "bound"];

/** The rule that selects cases: a class of states, all states in a rivalry, or a class paired with each of its candidates. */
export const Population = z.union([
  z.strictObject({ class: ClassId }),
  z.strictObject({ with: z.literal("rivalry") }),
  z.strictObject({ "pairs-of": ClassId, candidates: RuleId }),
]);
export type Population = z.infer<typeof Population>;

export const Expected = z.enum(["few", "several", "nothing"]).meta({ description: "nothing: the explanation makes no prediction there" });
export type Expected = z.infer<typeof Expected>;

export const ExplanationTest = z.strictObject({
  id: Id,
  unit: z.string().meta({ description: "The unit: one case" }),
  population: Population,
  period: z.strictObject({ from: PartialDate, until: PartialDate.nullable() }),
  comparison: z.string().meta({ description: "The two groups that are compared" }),
  condition: Condition,
  outcome: Outcome,
  threshold: z.string().meta({ description: "The reason for the two thresholds" }),
});
export type ExplanationTest = z.infer<typeof ExplanationTest>;

/** One plain line, short enough for a table. */
const Line = z.string().max(110);

const EvidenceSaid = z.strictObject({ says: z.string(), ref: Ref.optional() });

export const Explanation = z
  .strictObject({
    id: Id,
    title: z.string(),
    "written-on": PartialDate.meta({ description: "The date on which it was written, before the first computation" }),
    mechanism: z.string().meta({ description: "The mechanism, in two sentences" }),
    "would-see": z.string().meta({ description: "The evidence expected if it holds" }),
    against: z.string().meta({ description: "Evidence that would count against it" }),
    "cannot-tell": z.string().meta({ description: "Questions that the record cannot answer" }),
    scholarship: z.array(z.strictObject({ says: z.string(), ref: Ref })).min(1),
    expects: z.strictObject({ present: Expected, absent: Expected }),
    rival: z.strictObject({
      explanation: Id,
      where: z.enum(["present", "absent"]).meta({ description: "The cell in which the two predictions differ" }),
      expects: Expected,
      says: z.string(),
    }),
    evidence: z
      .strictObject({ for: z.array(EvidenceSaid).default([]), against: z.array(EvidenceSaid).default([]) })
      .optional()
      .meta({ description: "Evidence that no test reads: facts of the ledger in words, or facts with a reference" }),
    "in-short": z
      .strictObject({ for: Line, against: Line, cannot: Line })
      .meta({ description: "The explanation in a table: one line for it, one against it, one on what cannot be tested" }),
    tests: z.array(ExplanationTest),
    untested: z.string().optional().meta({ description: "The reason why these data cannot test it, if it has no test" }),
    revised: z
      .array(z.strictObject({ on: PartialDate, what: z.string(), why: z.string() }))
      .min(1)
      .optional()
      .meta({ description: "Changes made after a computation had been seen" }),
    sources: z.array(Source).optional(),
  })
  .superRefine((value, context) => {
    const { rival, expects, id } = value;
    const wrong = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", path, message });
    if ((value.tests.length === 0) !== (value.untested !== undefined))
      wrong(["tests"], "an explanation has a test, or says in untested why these data cannot test it");
    if (rival.explanation === id) wrong(["rival", "explanation"], "a rival is another explanation");
    if (rival.expects === expects[rival.where])
      wrong(["rival", "expects"], `a counter-prediction differs from the explanation's own, which expects ${expects[rival.where]} there`);
    for (const [index, { population, condition, outcome }] of value.tests.entries()) {
      const pairs = "pairs-of" in population;
      for (const [key, { computation }] of Object.entries({ condition, outcome })) {
        if (PAIRWISE.includes(computation) !== pairs)
          wrong(
            ["tests", index, key, "computation"],
            pairs ? "cases that are pairs take a measure of pairs" : "this measure needs cases that are pairs",
          );
      }
    }
  });
export type Explanation = z.infer<typeof Explanation>;
