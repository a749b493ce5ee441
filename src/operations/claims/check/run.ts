/** claims.check: verdicts on the claims of a text, with the readings and records that they rest on. */

import { bindingComplaints } from "../../../claims/bindings.ts";
import { checkText, remembered } from "../../../claims/checkText.ts";
import { DataError, InputError, NotFoundError } from "../../../errors.ts";
import { anyOf, nearest } from "../../../ledger/nearest.ts";
import type { ClaimsText } from "../../../model/claims.ts";
import { coded } from "../../../model/complaints.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { CheckedText, ClaimsCheck } from "../../../model/results/claims.ts";
import type { UnspokenNote } from "../../../model/results/envelope.ts";
import { claimsHtml } from "../../../views/claims/html.ts";
import { claimsMarkdown } from "../../../views/claims/markdown.ts";
import { frame } from "../../inputs.ts";
import { note } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";
import { withVerdicts } from "./sentenceVerdicts.ts";

export function run(context: Context, { text, content, sentence, claim, first }: Input): Unspoken<ClaimsCheck> {
  const { ledger, asking, readSentences } = context;
  if (asking === undefined || readSentences === undefined) throw new Error("claims.check was not handed the other operations");
  const ask = remembered(asking);
  const handed = sentence === undefined ? null : readSentences(context, ask, sentence);
  const texts = (handed?.texts ?? textsOf(context, text, content)).map((one) => checkText(one, ask, { first, claim }));
  const read = handed === null ? null : withVerdicts(ledger, handed.read, texts);
  return { kind: "claims-check", ...frame(ledger, undefined, texts.flatMap(notesOf)), texts, read, document: null };
}

/** The answer as a page or as Markdown, if the input asks for one. */
export const document = (answer: ClaimsCheck, { format }: Input): string | null =>
  format === "html" ? claimsHtml(answer) : format === "markdown" ? claimsMarkdown(answer) : null;

/** The requested texts. The bindings of a user's own text are checked before any operation runs. */
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
        ...coded("not-listed", { kind: "text", typed: text, known: ids, close }),
        what: `no text "${text}"`,
        where: text,
        why: `the built-in texts are ${ids.join(", ")}`,
        todo: close.length > 0 ? `try ${anyOf(close)}` : "name one of them, or a file",
      });
    }
  }
  if (readClaims === undefined)
    throw new InputError({
      ...coded("no-disk", { command: "entente claims check FILE" }),
      what: "claims cannot be read here",
      where: content === undefined ? "text" : "content",
      why: "this surface reads built-in texts alone",
      todo: "name a built-in text, or run: entente claims check FILE",
    });
  const read = readClaims(content === undefined ? { file: text } : { content });
  const [complaint, ...rest] = asking === undefined ? [] : bindingComplaints(read.text, asking, read.where, asking);
  if (complaint !== undefined) throw new DataError([complaint, ...rest]);
  return [read.text];
}

/** Notes on texts checked only in part, and on claims whose question the ledger refused. */
function notesOf({ id, partial, claims }: Unspoken<CheckedText>): UnspokenNote[] {
  const refused = claims.filter(({ readings }) => readings.some(({ reason }) => reason.code === "no-answer")).map((claim) => claim.id);
  return [
    ...(partial === null ? [] : [note("partial", { text: id, ...partial }, [id])]),
    ...(refused.length === 0 ? [] : [note("asked-wrongly", { claims: refused }, refused)]),
  ];
}

/** The rows of the answer for --csv. */
export const rows = ({ texts }: ClaimsCheck) =>
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
  );
