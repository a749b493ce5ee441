/** Errors over HTTP: problem+json bodies (RFC 9457) with the four parts of every complaint. */
import type { Context as HonoContext } from "hono";
import * as z from "zod";
import { type Complaint, type ErrorKind, NotFoundError, type UserError } from "../../errors.ts";
import { loadComplaints } from "../../prose/complaints.ts";
import type { Language } from "../../prose/index.ts";
import { abridged, textsIn } from "./abridge.ts";
import { CONTENT_LANGUAGE } from "./negotiation.ts";

/** The statuses of errors, each with the name that the standard gives it. */
export const STATUS = Object.freeze({
  400: "Bad Request",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  408: "Request Timeout",
  413: "Content Too Large",
  414: "URI Too Long",
  415: "Unsupported Media Type",
  417: "Expectation Failed",
  431: "Request Header Fields Too Large",
  500: "Internal Server Error",
  503: "Service Unavailable",
});
export type ErrorStatus = keyof typeof STATUS;

export const Problem = z.strictObject({
  kind: z.enum(["input", "not-found", "data", "internal", "busy"]),
  title: z.string().meta({ description: "The name of the status" }),
  status: z.number().int(),
  what: z.string().meta({ description: "What is wrong, in one line" }),
  where: z.string().meta({ description: "The parameter, field or header" }),
  why: z.string().meta({ description: "The rule that was broken, or what is accepted" }),
  todo: z.string().meta({ description: "The next step" }),
  code: z.string().optional().meta({ description: "Identifies the complaint, the same in every language" }),
  args: z.record(z.string(), z.unknown()).optional().meta({ description: "The values in the complaint" }),
});
export type Problem = z.infer<typeof Problem>;
export type ProblemKind = ErrorKind | "internal" | "busy";

/** The response to a user error, in the language of the request. `body` is the JSON that was sent, if any. */
export async function failed(c: HonoContext, error: UserError, language: Language, body?: unknown): Promise<Response> {
  const told = await loadComplaints(language);
  const complaint = abridged(error.complaint, [...sentIn(c), ...textsIn(body)]);
  return written(c, error instanceof NotFoundError ? 404 : 400, error.kind, told(complaint), language);
}

/** A problem+json response. */
export function problem(c: HonoContext, status: ErrorStatus, kind: ProblemKind, complaint: Complaint): Response {
  return written(c, status, kind, abridged(complaint, sentIn(c)), "en");
}

function written(c: HonoContext, status: ErrorStatus, kind: ProblemKind, complaint: Complaint, language: Language): Response {
  return c.body(problemText(status, kind, complaint), status, {
    "content-type": "application/problem+json",
    "content-language": CONTENT_LANGUAGE[language],
    "cache-control": "no-store",
  });
}

/** The body of an error. */
export function problemText(status: ErrorStatus, kind: ProblemKind, complaint: Complaint): string {
  const body: Problem = { kind, title: STATUS[status], status, ...complaint };
  return JSON.stringify(body);
}

/** The texts of a request's first line and headers that an error may repeat. */
function sentIn({ req }: HonoContext): string[] {
  const { pathname, searchParams } = new URL(req.url);
  const headers = ["host", "origin", "content-type", "accept"].map((name) => req.header(name) ?? "");
  return [req.method, req.path, pathname, ...req.path.split("/"), ...[...searchParams].flat(), ...headers];
}
