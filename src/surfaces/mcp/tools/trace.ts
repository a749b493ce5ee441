/** trace: who owes help, talks or peace, were one state to attack another. */
import * as z from "zod";
import { Breach, Finding, PositionRow, Question, TestRow, type Trace } from "../../../model/results/trace.ts";
import { escalation } from "../../../operations/crisis/fields.ts";
import { short as shortForm } from "../../../operations/crisis/trace/short.ts";
import { fieldsOf, grouped, pick } from "../pick.ts";
import { Source, sourceOf } from "../sources.ts";
import { tool } from "../tool.ts";
import { caseHead, caseInput, caseOutput } from "./caseInput.ts";

const PositionGroup = PositionRow.pick({ position: true, grade: true, side: true, certainty: true, toward: true }).extend({
  states: z.array(z.string()).meta({ description: "The states that stand alike" }),
  says: z.string().meta({ description: "The verdict on each of them, with instrument and article" }),
  instrument: z.string().nullable(),
  article: z.string().nullable(),
  source: Source,
  handle: z
    .string()
    .nullable()
    .meta({ description: "The duty of the first state: call trace with obligation set to it for tests and words" }),
});

const Duty = Finding.pick({
  instrument: true,
  short: true,
  article: true,
  type: true,
  grade: true,
  owedBy: true,
  owedTo: true,
  side: true,
  status: true,
  open: true,
  force: true,
  decidedBy: true,
  wording: true,
  quote: true,
  checked: true,
}).extend({
  handle: z.string(),
  tests: z.array(TestRow.pick({ clause: true, result: true, basis: true, reason: true }).extend({ source: Source })),
});
const DUTY = fieldsOf(Duty.omit({ handle: true, tests: true }));

const Obligation = z.strictObject({
  clause: z.string().meta({ description: "instrument#obligation; with :BEARER>STATE after it, a handle" }),
  ...Finding.pick({ short: true, article: true, type: true, grade: true, side: true, status: true }).shape,
  owedBy: z.array(z.string()).meta({ description: "Each owes it to every other state of toward" }),
  toward: z.array(z.string()),
});

const OpenQuestion = Question.pick({ id: true, question: true, kind: true }).extend({
  values: z.array(z.strictObject({ value: z.string(), duties: z.int().meta({ description: "Duties that this answer changes" }) })),
});

const BREACH = ["instrument", "short", "article", "by", "toward", "type", "grade", "certain", "wording"] as const;

export const trace = tool({
  name: "trace",
  title: "Who is bound if one state attacks another",
  description:
    "Were A to attack B at a place on a day: who is obliged to help, who may, who must consult or stay out, who has promised not to attack, by which article and words, who decides, and what is open. It states duties, never forecasts. Place and day decide much: give them if the question does. With state: that state's duties with every test. With obligation (a handle of an answer): that duty alone.",
  input: caseInput.extend({
    obligation: z.string().optional().meta({ description: "A handle from an earlier answer, for that duty's tests and words alone" }),
    ...escalation,
  }),
  output: {
    ...caseOutput,
    positions: z.array(PositionGroup).meta({ description: "The answer: states by position, the strongest first" }),
    duties: z.array(Duty).meta({ description: "With state or obligation: each duty with its words and tests" }),
    questions: z.array(OpenQuestion).meta({ description: "What would have to be settled; flip says what each fact changes" }),
    breaches: z.array(
      Breach.pick({
        instrument: true,
        short: true,
        article: true,
        by: true,
        toward: true,
        type: true,
        grade: true,
        certain: true,
        wording: true,
      }).extend({ source: Source }),
    ),
    law: z.array(z.string()).meta({ description: "General law around the case; it decides no verdict" }),
    coverage: z.array(z.string()),
    obligations: z.array(Obligation).meta({ description: "Every clause that was read, also those that the case does not trigger" }),
  },
  examples: [
    {
      title: "China attacks Japan at the Senkaku Islands",
      input: { initiator: "CHN", target: "JPN", place: "senkaku-islands", date: "2026-06-01" },
    },
    {
      title: "Only the United States, with every test",
      input: { initiator: "CHN", target: "PHL", place: "second-thomas-shoal", act: "attack-on-vessel", state: "USA" },
    },
    { title: "July 1914 with one round of escalation", input: { initiator: "AUH", target: "SRB", date: "1914-07-28", rounds: 1 } },
  ],
  run: async (ask, { page: _, language: __, obligation, state: named, ...input }) => {
    const state = named ?? stateOf(obligation);
    const answer = await ask("crisis.trace", { ...input, ...(state === undefined ? {} : { state }) });
    const one = obligation === undefined ? answer : { ...answer, ...only(answer, obligation) };
    const narrowed = state !== undefined;
    return {
      spoken: one,
      textRoom: 7_000,
      head: caseHead(one),
      lists: {
        positions: positionsOf(one),
        duties: narrowed ? one.obligations.filter(({ status }) => obligation !== undefined || status !== "not-triggered").map(dutyOf) : [],
        questions: one.openQuestions.map(questionOf),
        breaches: one.breaches.map((breach) => ({ ...pick(breach, BREACH), source: sourceOf(breach.reference) })),
        law: lawOf(one),
        coverage: one.coverage.map(({ text }) => text),
        obligations: narrowed ? [] : obligationsOf(one),
      },
    };
  },
});

/** The bearer in a handle, instrument#obligation:BEARER>STATE. */
const stateOf = (handle: string | undefined) => (handle === undefined ? undefined : /:([A-Z]+)>/.exec(handle)?.[1]);

/** The part of a trace that is about one duty; all of it if the handle names none. */
function only(answer: Trace, handle: string): Partial<Trace> {
  const obligations = answer.obligations.filter(({ id }) => id === handle);
  if (obligations.length === 0) return {};
  return { obligations, positions: answer.positions.filter((row) => row.obligations.includes(handle)), breaches: [] };
}

function positionsOf({ positions, obligations }: Trace) {
  const duties = new Map(obligations.map((finding) => [finding.id, finding]));
  return grouped(positions, (row) => [row.position, row.grade, row.side, row.certainty, row.headline].join("|")).flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const duty = duties.get(first.obligations[0] ?? "");
    return [
      {
        ...pick(first, ["position", "grade", "side", "certainty", "toward"]),
        states: rows.map(({ state }) => state),
        says: first.headline,
        instrument: duty?.instrument ?? null,
        article: duty?.article ?? null,
        source: { ...sourceOf(wordsOf(duty)), checked: duty?.checked ?? null },
        handle: duty?.id ?? null,
      },
    ];
  });
}

/** The reference of a duty's words: that of the test on what sets it off. */
const wordsOf = (duty: Finding | undefined) => (duty?.tests.find(({ clause }) => clause === "trigger") ?? duty?.tests[0])?.reference;

/** Measures of organs first, then the general treaties and their rules. */
const lawOf = ({ around: { standing, rules, measures } }: Trace) => [
  ...measures.map(({ title, symbol, says }) => `${title}${symbol === null ? "" : ` (${symbol})`}: ${says}`),
  ...standing.map(({ text }) => text),
  ...rules.map(({ short, article, says }) => `${short}, ${article}: ${says}`),
];

const dutyOf = (finding: Finding) => ({
  handle: finding.id,
  ...pick(finding, DUTY),
  tests: finding.tests.map((test) => ({ ...pick(test, ["clause", "result", "basis", "reason"]), source: sourceOf(test.reference) })),
});

const questionOf = ({ id, question, kind, values }: Question) => ({
  id,
  question,
  kind,
  values: values.map(({ value, changes }) => ({ value, duties: changes.length })),
});

/** The clauses with their bearers, those that the case triggers first. */
function obligationsOf(answer: Trace) {
  const { obligations, clauses } = shortForm(answer, { detail: "short" }) as Extract<ReturnType<typeof shortForm>, { clauses: unknown }>;
  const order = ["triggered", "contestable", "not-triggered"];
  return (obligations as { id: string; status: string }[])
    .map(({ id, ...row }) => ({ clause: id, ...clauses[id], ...row }))
    .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}
