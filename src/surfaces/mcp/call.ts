/** Answers a call of a tool: checks the arguments, asks, and gives the page of the answer that was asked for. */
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { isUserError } from "../../errors.ts";
import type { Operation } from "../../operations/operation.ts";
import { parseInput } from "../../operations/parseInput.ts";
import { type Language, loadAgentTerminal } from "../../prose/index.ts";
import { PLAIN } from "../../views/style.ts";
import { textOf } from "../../views/textAnswers.ts";
import type { SpeakingClient } from "../client/client.ts";
import { refusal } from "./complaints.ts";
import { isoDay } from "./dates.ts";
import { pageOf } from "./pages.ts";
import { pick } from "./pick.ts";
import type { Tool } from "./tool.ts";

/** Lines that a text may take before it leaves rows out. */
const LINES = 100;

/** The note on rules that read a dataset of the user's own, which this server cannot be given. */
const OF_OWN_DATA = "needs-data";

interface Enveloped {
  readonly ledger: { readonly version: string; readonly hash: string; readonly verifiedThrough: string };
  readonly assumptions: readonly string[];
  readonly notes: readonly { readonly text: string; readonly code: string; readonly records: readonly string[] }[];
}

/** The result of a call; a wrong argument gives a result that says how to mend it. */
export async function callTool(tool: Tool, client: SpeakingClient, given: unknown): Promise<CallToolResult> {
  let language: Language = "en";
  try {
    const input = parseInput(asOperation(tool), withDays(given)) as { readonly page: number; readonly language: Language };
    language = input.language;
    const {
      spoken,
      head,
      lists,
      textRoom,
      lead = [],
    } = await tool.run((name, asked) => client.ask(name, asked, { language }), input as never);
    const { ledger, assumptions, notes: all } = spoken as Enveloped;
    const notes = all.filter(({ code }) => code !== OF_OWN_DATA);
    const words = await loadAgentTerminal(language);
    const told = textOf({ ...spoken, notes } as never, { ...PLAIN, words, lines: LINES });
    const text = [...lead, told].join("\n");
    const envelope = { ledger: { name: "Entente ledger" as const, ...ledger }, assumptions, ...head };
    const rows = { ...lists, notes: notes.map((note) => pick(note, ["text", "code", "records"])) };
    const page = pageOf(text, envelope, rows, input.page, textRoom);
    const next = page.page < page.of ? page.page + 1 : null;
    const structuredContent = { ...envelope, ...page.lists, page: { page: page.page, of: page.of, next } };
    return { content: [{ type: "text", text: [...turning(page.page, page.of, ledger), page.text].join("\n") }], structuredContent };
  } catch (error) {
    if (isUserError(error)) return refusal(error, language);
    throw error;
  }
}

/** A line on the pages of an answer, with the ledger that each is cited by; none if it has one page. */
function turning(page: number, of: number, { version, hash }: Enveloped["ledger"]): string[] {
  if (of === 1) return [];
  const next = page < of ? ` For the next, repeat this call with "page": ${page + 1}.` : "";
  return [`Page ${page} of ${of}, Entente ledger ${version} (${hash}).${next}`, ""];
}

const DAYS = ["date", "from", "until"];

/** The arguments with days that are written as in a sentence as YYYY-MM-DD. */
function withDays(given: unknown): unknown {
  if (given === null || typeof given !== "object") return given;
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, DAYS.includes(name) && typeof value === "string" ? isoDay(value) : value]),
  );
}

/** The part of an operation that a check of its input reads. */
const asOperation = ({ name, input }: Tool) => ({ name, input }) as unknown as Operation;
