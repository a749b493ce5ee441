/** search: states, instruments, places and terms by name, and the tool that answers a question in plain words. */
import * as z from "zod";
import { Hit, Question, SearchAnswer } from "../../../model/results/search.ts";
import { definition } from "../../../operations/ledger/search/schema.ts";
import { sharedInput } from "../frame.ts";
import { pick } from "../pick.ts";
import { tool } from "../tool.ts";

const HIT = ["kind", "id", "name", "detail", "state", "matched", "as"] as const;

/** The tool and the arguments that answer a question; null if no tool does. */
function callFor({ kind, states, instrument, place, date, sentence }: Question): { tool: string; arguments: object } | null {
  const [a, b] = states;
  const on = date === null ? {} : { date };
  switch (kind) {
    case "who-defends":
      if (b === undefined) return { tool: "allies", arguments: { state: a, rule: "owed-defence", ...on } };
      return { tool: "trace", arguments: { initiator: a, target: b, ...(place === null ? {} : { place }), ...on } };
    case "allies":
      return { tool: "allies", arguments: { state: a, ...on } };
    case "is-ally":
    case "must-defend":
    case "is-member":
      return { tool: "check_claims", arguments: { sentence } };
    case "compare":
      return { tool: "ties", arguments: { a, b, ...on } };
    case "treaty":
    case "treaty-of-pair":
      return { tool: "instrument", arguments: { id: instrument, ...on } };
    default:
      return null;
  }
}

export const search = tool({
  name: "search",
  title: "Find by name",
  description:
    "Finds states, instruments, places and terms by any of their names, keys or numbers (small typing errors are corrected), and gives the ids that other tools take. A question in plain words also gets the tool and the arguments that answer it. Start here when an id is not known.",
  input: definition.input.extend(sharedInput),
  output: {
    ...SearchAnswer.pick({ date: true, text: true, found: true, readAs: true }).shape,
    questions: z.array(
      Question.pick({ says: true }).extend({
        call: z
          .strictObject({ tool: z.string(), arguments: z.record(z.string(), z.unknown()) })
          .nullable()
          .meta({ description: "The call that answers it" }),
      }),
    ),
    hits: z.array(Hit.pick({ kind: true, id: true, name: true, detail: true, state: true, matched: true, as: true })),
  },
  examples: [
    { title: "A common name of a treaty", input: { text: "Molotov-Ribbentrop" } },
    { title: "A place, mistyped", input: { text: "senkakku" } },
    { title: "A question", input: { text: "who would defend Taiwan against China" } },
  ],
  run: async (ask, { page: _, language: __, ...input }) => {
    const answer = await ask("ledger.search", input);
    const questions = answer.questions.map((question) => ({ says: question.says, call: callFor(question) }));
    const hits = answer.hits.map((hit) => pick(hit, HIT));
    const lead = questions.flatMap(({ says, call }) =>
      call === null ? [] : [says, `  ${call.tool} ${JSON.stringify(call.arguments)}`, ""],
    );
    return {
      lead,
      // The commands of the terminal's text would mislead an agent; its calls stand among the rows.
      spoken: { ...answer, questions: [] },
      head: pick(answer, ["date", "text", "found", "readAs"]),
      lists: { questions, hits },
    };
  },
});
