/** The answer to a request for an operation, in the language and the format of the request. */
import type { Context as HonoContext } from "hono";
import { isUserError } from "../../errors.ts";
import { claimsHanded } from "../../load/claimsHanded.ts";
import { ANSWER_FORMATS, type FileFormat } from "../../model/answerFormats.ts";
import type { Context } from "../../operations/operation.ts";
import type { OperationName } from "../../operations/table.ts";
import { LANGUAGES, type Language, loadVoice, type Voice } from "../../prose/index.ts";
import { answerTo, type Question, questionOf, shortAnswer } from "../answer.ts";
import { fileOf } from "../answerFile.ts";
import { languageOf } from "../speaking.ts";
import { ledgerHeaders, namesLedger } from "./caching.ts";
import { documentType } from "./documents.ts";
import { acceptedFormat, type Chosen, mediaTypes } from "./formats.ts";
import { CONTENT_LANGUAGE, preferredLanguage } from "./negotiation.ts";
import { failed, problem } from "./problems.ts";
import { postQueryOf, type Query, queryOf } from "./query.ts";
import { tagged } from "./tagged.ts";

export type ContextIn = (language: Language) => Context | Promise<Context>;

/** An answer to a GET, whose inputs stand in the query. It may be cached. */
export async function getAnswer(c: HonoContext, name: string, contextIn: ContextIn): Promise<Response> {
  return answered(c, name, contextIn, () => {
    const query = queryOf(c.req.url, name);
    return { query, input: query.fields, isWhole: query.fields["detail"] === "full" };
  });
}

/** An answer to a POST, whose inputs are its body. */
export async function postAnswer(c: HonoContext, name: string, body: unknown, contextIn: ContextIn): Promise<Response> {
  return answered(
    c,
    name,
    contextIn,
    () => {
      const query = postQueryOf(c.req.url, name);
      // A client of this library asks for the whole answer, whatever the operation.
      return { query, input: body, isWhole: query.fields["detail"] === "full" };
    },
    body,
  );
}

interface Asked {
  readonly query: Query;
  readonly input: unknown;
  readonly isWhole: boolean;
}

async function answered(c: HonoContext, name: string, contextIn: ContextIn, read: () => Asked, body?: unknown): Promise<Response> {
  try {
    const asked = read();
    const language =
      asked.query.lang === undefined ? preferredLanguage(c.req.header("accept-language")) : languageOf(asked.query.lang, "lang");
    const chosen = asked.query.format ?? acceptedFormat(name, c.req.header("accept"));
    if (chosen === null) return notAcceptable(c, name);
    return await written(c, name, { ...asked, language, chosen, context: await contextIn(language) });
  } catch (error) {
    if (isUserError(error)) return failed(c, error, languageAsked(c), body);
    throw error;
  }
}

interface Request extends Asked {
  readonly language: Language;
  readonly chosen: Chosen;
  readonly context: Context;
}

async function written(c: HonoContext, name: string, { query, input, isWhole, language, chosen, context }: Request): Promise<Response> {
  const isNamed = namesLedger(context.ledger, query.ledger) && context.outside === undefined;
  const asWanted = chosen.as === "document" ? { format: chosen.format, ...(input as object) } : input;
  const question = questionOf(name as OperationName, asWanted);
  const voice = await loadVoice(language);
  const answer = answerTo(question, { ...context, readClaims: claimsHanded }, voice);
  const headers = {
    ...ledgerHeaders(context.ledger, c.req.url, { isNamed, named: query.ledger }),
    "content-language": CONTENT_LANGUAGE[language],
    vary: "accept, accept-language",
  };
  if (chosen.as === "file") return file(c, question, { answer, context, language, voice, format: chosen.format, headers });
  const { document = null } = answer as { readonly document?: string | null };
  if (chosen.as === "document" && document !== null) {
    const { format } = asWanted as { readonly format: string };
    return tagged(c, document, { ...headers, "content-type": documentType(format) });
  }
  const json = JSON.stringify(isWhole ? answer : shortAnswer(question, answer));
  return tagged(c, json, { ...headers, "content-type": "application/json" });
}

interface Filed {
  readonly answer: unknown;
  readonly context: Context;
  readonly language: Language;
  readonly voice: Voice;
  readonly format: FileFormat;
  readonly headers: Record<string, string>;
}

/** The answer as a file, which a browser saves under the operation's name or shows. */
async function file(c: HonoContext, { operation, input }: Question, { headers, format, ...said }: Filed): Promise<Response> {
  const { type, saved } = ANSWER_FORMATS[format];
  const disposition = `${saved ? "attachment" : "inline"}; filename="${operation.name.replace(".", "-")}.${format}"`;
  const content = (await fileOf(operation, format, { ...said, input } as never)) as string | Uint8Array;
  return tagged(c, content, { ...headers, "content-type": type, "content-disposition": disposition });
}

function notAcceptable(c: HonoContext, name: string): Response {
  const types = mediaTypes(name);
  return problem(c, 406, "input", {
    what: `no answer of type "${c.req.header("accept")}"`,
    where: "Accept",
    why: `${name} is answered as ${types.join(", ")}`,
    todo: "accept one of these, or name a format with ?format=",
  });
}

/** The language in which to complain: that of the query if it is spoken, else that of the header. */
export function languageAsked(c: HonoContext): Language {
  const asked = new URL(c.req.url).searchParams.get("lang");
  return LANGUAGES.find((one) => one === asked) ?? preferredLanguage(c.req.header("accept-language"));
}
