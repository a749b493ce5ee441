/** Answers of the SDK to a request whose parameters are not of its form: its list of issues, as a mistake of its own, becomes a complaint. */
import { ErrorCode } from "@modelcontextprotocol/sdk/types.js";
import { brief } from "../../model/brief.ts";

interface Sent {
  readonly error?: { readonly code: number; readonly message: string };
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The message to a client; one that lists issues says instead which parameter is wrong, why, and what to do. */
export function mendedMessage<M extends object>(message: M): M {
  const { error } = message as Sent;
  if (error?.code !== ErrorCode.InternalError || !error.message.startsWith("[")) return message;
  const [first] = JSON.parse(error.message) as Issue[];
  const where = brief(first?.path.map(String).join(".") ?? "") || "params";
  const complaint = {
    what: `${where} is not valid`,
    where,
    why: first?.message ?? "it does not fit",
    todo: "see this request in the protocol",
  };
  const { what, why, todo } = complaint;
  return { ...message, error: { code: ErrorCode.InvalidParams, message: `${what}; ${why}; ${todo}`, data: complaint } };
}
