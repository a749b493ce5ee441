/** allies: a state's allies on a day, counted under every rule or listed under one. */
import * as z from "zod";
import { AllyCounts, AllyList } from "../../../model/results/allies.ts";
import { TieRow } from "../../../model/results/ties.ts";
import { definition } from "../../../operations/allies/count/schema.ts";
import { sharedInput } from "../frame.ts";
import { distinct, grouped, pick } from "../pick.ts";
import { Source, sourceOf } from "../sources.ts";
import { tool } from "../tool.ts";

const COUNT = ["rule", "title", "count", "least", "most", "states", "disputed", "nominal", "otherwise", "notKnown", "dormant"] as const;
const TIE = ["instrument", "short", "article", "type", "grade", "since", "until", "disputed"] as const;

export const allies = tool({
  name: "allies",
  title: "A state's allies",
  description:
    "Who counts as an ally depends on the rule. Without rule: the number of allies under every rule, with the states. With rule: each ally with the articles that make it one. Common rules: owes-defence, owed-defence, treaty-ally (defence in either direction), consultation-or-more, any-pact-obligation.",
  input: definition.input.extend({
    rule: z.string().optional().meta({ description: "One rule, to list the allies with their articles; left out: counts under all rules" }),
    ...sharedInput,
  }),
  output: {
    ...AllyCounts.pick({ date: true, state: true }).shape,
    rule: AllyList.pick({ rule: true, title: true, meaning: true }).nullable().meta({ description: "null: all rules" }),
    count: z.int().nullable().meta({ description: "Allies under `rule`" }),
    counts: z.array(
      AllyCounts.shape.counts.element.pick({
        rule: true,
        title: true,
        count: true,
        least: true,
        most: true,
        states: true,
        disputed: true,
        nominal: true,
        otherwise: true,
        notKnown: true,
        dormant: true,
      }),
    ),
    allies: z.array(
      TieRow.pick({
        instrument: true,
        short: true,
        article: true,
        type: true,
        grade: true,
        since: true,
        until: true,
        disputed: true,
      }).extend({
        ally: z.strictObject({ id: z.string(), name: z.string() }),
        owedBy: z.array(z.string()).meta({ description: "One direction, or both" }),
        source: Source,
      }),
    ),
    notKnown: z.array(z.string()).meta({ description: "States that would count if a missing date were found" }),
    dormant: z.array(z.string()),
  },
  examples: [
    { title: "China's allies by every rule", input: { state: "CHN" } },
    { title: "France's treaty allies on the eve of 1914", input: { state: "FRA", date: "1914-06-28", rule: "treaty-ally" } },
  ],
  run: async (ask, { page: _, language: __, rule, ...input }) => {
    if (rule === undefined) {
      const answer = await ask("allies.count", input);
      const counts = answer.counts.map((count) => pick(count, COUNT));
      return {
        spoken: answer,
        head: { ...pick(answer, ["date", "state"]), rule: null, count: null },
        lists: { counts, allies: [], notKnown: [], dormant: [] },
      };
    }
    const answer = await ask("allies.list", { ...input, rule });
    const rows = answer.allies.flatMap(({ state: id, name, ties }) =>
      grouped(ties, ({ instrument, obligation, grade, since }) => [instrument, obligation, grade, since].join(" ")).flatMap((same) => {
        const [first] = same;
        if (first === undefined) return [];
        return [
          { ally: { id, name }, owedBy: distinct(same.map(({ owedBy }) => owedBy)), ...pick(first, TIE), source: sourceOf(first.ref) },
        ];
      }),
    );
    const { notKnown, dormant } = answer;
    const head = { ...pick(answer, ["date", "state"]), rule: pick(answer, ["rule", "title", "meaning"]), count: answer.allies.length };
    return { spoken: answer, head, lists: { allies: rows, counts: [], notKnown, dormant } };
  },
});
