/** The body of a POST request: a JSON object in UTF-8 that gives each key once. */
import type { Context as HonoContext } from "hono";
import { InputError } from "../../errors.ts";
import { MOST_DEPTH } from "./limits.ts";
import { depthOf, repeatedKey } from "./repeatedKey.ts";

/** The JSON object in the body, or the error to answer with. */
export async function jsonBody(c: HonoContext): Promise<unknown> {
  const refused = wrongType(c.req.header("content-type")) ?? wrongCoding(c.req.header("content-encoding"));
  if (refused !== null) return refused;
  const text = utf8(await c.req.arrayBuffer());
  if (text === null)
    return new InputError({
      what: "the body is not UTF-8",
      where: "body",
      why: "a body is JSON in UTF-8, and some of its bytes are none",
      todo: "save the text as UTF-8 and send it again",
    });
  const body = parsed(text);
  if (body !== null && typeof body === "object" && !Array.isArray(body)) return tooDeep(text) ?? withoutRepeats(text, body);
  return new InputError({
    what: "the body is not a JSON object",
    where: "body",
    why: "the inputs of an operation are an object",
    todo: 'send {"a": "USA", "b": "JPN"}, for example',
  });
}

/** The error for a body of another type than JSON, or of JSON in another alphabet. */
function wrongType(sent = ""): InputError | null {
  const [type = "", ...parameters] = sent.split(";").map((part) => part.trim().toLowerCase());
  const charset = parameters.find((one) => one.startsWith("charset="))?.replace(/^charset="?([^"]*)"?$/, "$1");
  if (type === "application/json" && (charset === undefined || charset === "utf-8" || charset === "utf8")) return null;
  return new InputError({
    what: `a body of type "${sent || "none"}"`,
    where: "Content-Type",
    why: "a body is JSON in UTF-8",
    todo: "send application/json",
  });
}

/** The error for a body that is packed: it could hold more than it weighs. */
function wrongCoding(sent = "identity"): InputError | null {
  if (sent.trim().toLowerCase() === "identity") return null;
  return new InputError({
    what: `a body that is packed as "${sent}"`,
    where: "Content-Encoding",
    why: "a body is read as it stands",
    todo: "send it unpacked, without this header",
  });
}

/** The text of the bytes; null if they are not UTF-8. */
function utf8(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The value of a JSON text; null if it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The error for JSON of a depth that no input has, and that a reader of every level would not survive. */
function tooDeep(json: string): InputError | null {
  if (depthOf(json) <= MOST_DEPTH) return null;
  return new InputError({
    what: "the body is nested too deeply",
    where: "body",
    why: `at most ${MOST_DEPTH} objects and lists stand in one another`,
    todo: "send the inputs of one operation",
  });
}

/** The body, or the error if one of its objects gives a key twice. */
function withoutRepeats(text: string, body: object): object | InputError {
  const repeated = repeatedKey(text);
  if (repeated === null) return body;
  const { path, line, column } = repeated;
  return new InputError({
    what: `${path} is given twice`,
    where: `body, line ${line}, column ${column}`,
    why: "each key is given once, as it would be unclear which value counts",
    todo: "leave one; several values of one input are a list, or divided by commas",
  });
}
