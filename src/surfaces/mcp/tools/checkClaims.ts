/** check_claims: sentences or coded claims, judged by the ledger. */
import * as z from "zod";
import { ClaimVerdict, Rest } from "../../../model/results/claims.ts";
import { QuotedAnswer, type ReadSentence } from "../../../model/results/readSentences.ts";
import { definition } from "../../../operations/claims/check/schema.ts";
import { sharedInput } from "../frame.ts";
import { pick } from "../pick.ts";
import { Source, sourceOf } from "../sources.ts";
import { tool } from "../tool.ts";

const CLAIM = ["id", "says", "kind", "verdict", "because", "doubts"] as const;
/** Records that a row names at most; the instrument tool has the others. */
const MOST_RESTS = 8;

export const checkClaims = tool({
  name: "check_claims",
  title: "Check claims against the ledger",
  description:
    "Judges claims about promises between states: supported, contradicted, depends-on-reading or not-checkable, each with the records that decide it and, for a false one, what comes closest. Give plain sentences, one claim each (sentence), or coded claims as YAML (content). A sentence that cannot be read comes back with the words that stopped it and sentences that can be read: reword it and ask again. Never soften or change a verdict.",
  input: definition.input.pick({ sentence: true, content: true, claim: true, first: true }).extend({
    text: z.string().optional().meta({ description: "The id of a text that the ledger holds, such as china-essay" }),
    ...sharedInput,
  }),
  output: {
    tally: z.record(z.string(), z.int()).meta({ description: "Claims by verdict" }),
    sentences: z.array(
      z.strictObject({
        said: z.string(),
        readAs: z.string().nullable().meta({ description: "The sentence as it was read; null: not read" }),
        verdict: ClaimVerdict.shape.verdict.nullable(),
        answer: z.string().nullable().meta({ description: "A sentence to quote" }),
        source: QuotedAnswer.shape.source,
        closest: z.array(z.string()).meta({ description: "For a sentence that fails: what the ledger has that comes closest" }),
        unread: z.strictObject({ because: z.string(), notUnderstood: z.array(z.string()), tryInstead: z.array(z.string()) }).nullable(),
      }),
    ),
    claims: z.array(
      ClaimVerdict.pick({ id: true, says: true, kind: true, verdict: true, because: true, doubts: true }).extend({
        rests: z.array(Rest.pick({ kind: true, id: true, article: true }).extend({ source: Source })),
        more: z.int().meta({ description: "Further records that it rests on" }),
      }),
    ),
    left: z.int().meta({ description: "Sentences past the most that are read at a time" }),
  },
  examples: [
    { title: "Two sentences", input: { sentence: "Finland joined NATO in 2022. Moscow and Beijing are military allies." } },
    { title: "One claim of a text that the ledger holds", input: { text: "china-essay", claim: "one-formal-alliance" } },
  ],
  run: async (ask, { page: _, language: __, ...input }) => {
    const answer = await ask("claims.check", { ...input, text: input.text ?? "all" });
    const claims = answer.texts.flatMap((text) => text.claims);
    const tallies = answer.texts.flatMap(({ tally }) => Object.entries(tally));
    const tally: Record<string, number> = {};
    for (const [verdict, count] of tallies) tally[verdict] = (tally[verdict] ?? 0) + count;
    return {
      spoken: answer,
      head: { tally, left: answer.read?.left ?? 0 },
      lists: { sentences: (answer.read?.sentences ?? []).map(sentenceOf), claims: claims.map(claimOf) },
    };
  },
});

function sentenceOf({ said, readings, verdict, near, quote, unread }: ReadSentence) {
  return {
    said,
    readAs: readings[0]?.as ?? null,
    verdict: verdict?.verdict ?? null,
    answer: quote?.answer ?? verdict?.says ?? null,
    source: quote?.source ?? null,
    closest: near.map(({ says }) => says),
    unread: unread === null ? null : { because: unread.says, notUnderstood: unread.words, tryInstead: unread.tries },
  };
}

const claimOf = (claim: ClaimVerdict) => ({
  ...pick(claim, CLAIM),
  rests: claim.rests.slice(0, MOST_RESTS).map(({ kind, id, article, ref }) => ({ kind, id, article, source: sourceOf(ref) })),
  more: Math.max(0, claim.rests.length - MOST_RESTS),
});
