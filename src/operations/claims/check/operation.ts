/** claims.check: is what a text says true, on which reading, by which record? */
import * as z from "zod";
import { bindingComplaints } from "../../../claims/bindings.ts";
import { checkText, remembered } from "../../../claims/checkText.ts";
import { DataError, InputError, NotFoundError } from "../../../errors.ts";
import { anyOf, nearest } from "../../../ledger/nearest.ts";
import { type ClaimsText, MAX_CLAIMS, MAX_CLAIMS_TEXT } from "../../../model/claims.ts";
import { OWN_PARTS } from "../../../model/parts.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import { type CheckedText, ClaimsCheck } from "../../../model/results/claims.ts";
import type { Note } from "../../../model/results/envelope.ts";
import { claimsHtml } from "../../../views/claims/html.ts";
import { claimsMarkdown } from "../../../views/claims/markdown.ts";
import { frame } from "../../inputs.ts";
import { type Context, operation } from "../../operation.ts";

const input = z.strictObject({
  text: z.string().min(1).default("all").meta({ description: "A built-in text's id, all of them, or (command line) a file of claims" }),
  content: z.string().optional().meta({ description: "The claims themselves, as YAML, in place of a text's id" }),
  sentence: z
    .string()
    .max(MAX_CLAIMS_TEXT)
    .optional()
    .meta({ description: "Plain sentences, read one by one as claims where they fit a known form, in place of a text's id" }),
  claim: z.string().optional().meta({ description: "Only the claim of this id" }),
  first: z.coerce
    .number()
    .int()
    .min(1)
    .max(MAX_CLAIMS)
    .optional()
    .meta({ description: "Only the first so many claims; the answer says that it is a part" }),
  format: z.enum(["answer", "markdown", "html"]).default("answer").meta({ description: "A document in place of the answer's own form" }),
});

export const claimsCheck = operation({
  name: "claims.check",
  summary: "Checks a text's claims against the ledger: supported, contradicted, or dependent on the reading, and by which record.",
  needs: OWN_PARTS,
  positional: ["text"],
  input,
  output: ClaimsCheck,
  examples: [
    { title: "An essay on why China forms no solid alliances", input: { text: "china-essay" } },
    { title: "One claim of it", input: { text: "china-essay", claim: "one-formal-alliance" } },
    { title: "A plain sentence", input: { sentence: "Finland joined NATO in 2022." } },
  ],
  asks: true,
  rows: ({ texts }) =>
    texts.flatMap(({ id: text, claims }) =>
      claims.map(({ id, paragraph, kind, verdict, says, because, rests }) => ({
        text,
        id,
        paragraph,
        kind,
        verdict,
        says,
        because,
        rests: rests.map((rest) => rest.id).join(" "),
      })),
    ),
  run: check,
});

function check(context: Context, { text, content, sentence, claim, first, format }: z.output<typeof input>): Unspoken<ClaimsCheck> {
  const { ledger, asking, readSentences } = context;
  if (asking === undefined || readSentences === undefined) throw new Error("claims.check was not handed the other operations");
  const ask = remembered(asking);
  const handed = sentence === undefined ? null : readSentences(context, ask, sentence);
  const texts = (handed?.texts ?? textsOf(context, text, content)).map((one) => checkText(one, ask, { first, claim }));
  const read = handed?.read ?? null;
  const answer: ClaimsCheck = { kind: "claims-check", ...frame(ledger, undefined, texts.flatMap(notesOf)), texts, read, document: null };
  if (format === "answer") return answer;
  return { ...answer, document: format === "html" ? claimsHtml(answer) : claimsMarkdown(answer) };
}

/** The texts that were asked for; what a user handed over is checked for what it is bound to before anything is asked. */
function textsOf({ ledger, asking, readClaims }: Context, text: string, content: string | undefined): readonly ClaimsText[] {
  const builtIn = ledger.data.claims ?? [];
  if (content === undefined) {
    if (text === "all") return builtIn;
    const found = builtIn.find(({ id }) => id === text);
    if (found !== undefined) return [found];
    const file = /[./\\]/.test(text);
    if (!file) {
      const ids = builtIn.map(({ id }) => id);
      const close = nearest(text, ids);
      throw new NotFoundError({
        what: `no text "${text}"`,
        where: text,
        why: `the built-in texts are ${ids.join(", ")}`,
        todo: close.length > 0 ? `try ${anyOf(close)}` : "name one of them, or a file",
      });
    }
  }
  if (readClaims === undefined)
    throw new InputError({
      what: "claims cannot be read here",
      where: content === undefined ? "text" : "content",
      why: "this surface reads built-in texts alone",
      todo: "name a built-in text, or run: entente claims check FILE",
    });
  const read = readClaims(content === undefined ? { file: text } : { content });
  const [complaint, ...rest] = asking === undefined ? [] : bindingComplaints(read.text, asking, read.where);
  if (complaint !== undefined) throw new DataError([complaint, ...rest]);
  return [read.text];
}

function notesOf({ id, partial, claims }: CheckedText): Note[] {
  const wrong = claims.filter(({ readings }) => readings.some(({ reason }) => reason.includes(" could not answer: ")));
  return [
    ...(partial === null
      ? []
      : [{ code: "partial", text: `A part of "${id}": ${partial.checked} of its ${partial.of} claims were checked.`, records: [id] }]),
    ...(wrong.length === 0
      ? []
      : [
          {
            code: "asked-wrongly",
            text: `The ledger could not answer what these claims are bound to: ${wrong.map((one) => one.id).join(", ")}.`,
            records: wrong.map((one) => one.id),
          },
        ]),
  ];
}
