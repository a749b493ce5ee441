/** Errors for agents: each says what is wrong, what is accepted, and what to write instead. */
import { type CallToolResult, ErrorCode, McpError } from "@modelcontextprotocol/sdk/types.js";
import type { Complaint, UserError } from "../../errors.ts";
import { anyOf, nearest } from "../../ledger/nearest.ts";
import { loadComplaints } from "../../prose/complaints.ts";
import type { Language } from "../../prose/index.ts";
import { loadAgentAdvice } from "../../prose/index.ts";

/** A result that an agent can mend by itself: the four parts of the complaint, as text and as data. */
export async function refusal(error: UserError, language: Language): Promise<CallToolResult> {
  const told = (await loadComplaints(language))(error.complaint);
  const advice = (await loadAgentAdvice(language))[told.code ?? ""];
  const { what, where, why, todo, code } = { ...told, ...advice?.(told.args ?? {}) };
  const complaint = { kind: error.kind, what, where, why, todo, ...(code === undefined ? {} : { code }) };
  const text = `Not answered: ${what}.\nArgument: ${where}\nWhy: ${why}.\nDo: ${todo}.`;
  return { isError: true, content: [{ type: "text", text }], _meta: { "entente/complaint": complaint } };
}

/** A protocol error about a name that is not known: a tool, a prompt, an address. */
export function unknown(kind: string, name: string, known: readonly string[], code: number = ErrorCode.InvalidParams): McpError {
  const close = nearest(name, known);
  const complaint: Complaint = {
    what: `no ${kind} "${name}"`,
    where: kind,
    why: `known are ${known.join(", ")}`,
    todo: close.length > 0 ? `write ${anyOf(close)}` : "choose one of them",
  };
  return mcpError(complaint, code);
}

/** A complaint as a protocol error, with its parts as data. */
export function mcpError(complaint: Complaint, code: number = ErrorCode.InvalidParams): McpError {
  const { what, where, why, todo } = complaint;
  return new McpError(code, `${what}; ${why}; ${todo}`, { what, where, why, todo });
}
