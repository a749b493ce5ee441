/** ties: the duties between two states, on a day or over time. */
import * as z from "zod";
import { NamedState } from "../../../model/results/envelope.ts";
import { TieSpan } from "../../../model/results/tieHistory.ts";
import { TieRow } from "../../../model/results/ties.ts";
import { definition as between } from "../../../operations/ties/between/schema.ts";
import { definition as history } from "../../../operations/ties/history/schema.ts";
import { sharedInput } from "../frame.ts";
import { fieldsOf, pick } from "../pick.ts";
import { Source, sourceOf } from "../sources.ts";
import { tool } from "../tool.ts";

const Tie = TieRow.pick({
  instrument: true,
  short: true,
  obligation: true,
  article: true,
  type: true,
  grade: true,
  owedBy: true,
  owedTo: true,
  about: true,
  since: true,
  until: true,
  inForce: true,
  disputed: true,
  dormant: true,
  wording: true,
  quote: true,
});
const TIE = fieldsOf(Tie);
const Span = TieSpan.omit({ title: true, settled: true, earliest: true, latest: true });
const SPAN = fieldsOf(Span);

export const ties = tool({
  name: "ties",
  title: "What two states owe each other",
  description:
    "Every duty between two states on a day, one row for each direction of each article: the instrument, the article, its kind (defence, consultation, nonaggression, ...), how firmly it binds (grade), since when, and the quoted words. With over_time it lists all instruments that ever ran between them, each with its beginning and end.",
  input: between.input.extend({
    over_time: z
      .boolean()
      .default(false)
      .meta({ description: "All instruments that ever ran between them, with their dates, in place of one day" }),
    ...history.input.pick({ from: true, until: true }).shape,
    ...sharedInput,
  }),
  output: {
    date: z.string().nullable().meta({ description: "The day of `ties`; null with over_time" }),
    a: NamedState,
    b: NamedState,
    ties: z.array(Tie.extend({ source: Source })),
    spans: z.array(Span).meta({ description: "With over_time: the instruments by their first day" }),
    coverage: z.array(z.string()).meta({ description: "How complete the ledger is for these regions and this time" }),
  },
  examples: [
    { title: "The United States and Japan in 1970", input: { a: "USA", b: "JPN", date: "1970-01-01" } },
    { title: "Only what China and North Korea owe each other in defence", input: { a: "China", b: "North Korea", type: "defence" } },
    { title: "All treaties that ever ran between Britain and Japan", input: { a: "GBR", b: "JPN", over_time: true } },
  ],
  run: async (ask, { page: _, language: __, over_time, from, until, date, type, a, b }) => {
    if (over_time) {
      const answer = await ask("ties.history", { a, b, from, until });
      const spans = answer.spans.map((span) => pick(span, SPAN));
      return { spoken: answer, head: { date: null, a: answer.a, b: answer.b }, lists: { spans, ties: [], coverage: [] } };
    }
    const answer = await ask("ties.between", { a, b, date, type });
    const rows = answer.ties.map((tie) => ({ ...pick(tie, TIE), source: sourceOf(tie.ref) }));
    const coverage = answer.coverage.map(({ text }) => text);
    return { spoken: answer, head: pick(answer, ["date", "a", "b"]), lists: { ties: rows, spans: [], coverage } };
  },
});
