/** Dated yes/no questions about ties, from the treaties and the record. */
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { Grade, ObligationType } from "../../src/model/vocabularySchemas.ts";
import type { AnswerOf } from "../../src/operations/run.ts";
import { spoken } from "../spoken.ts";
import { context, day, known, rowsOf } from "./rows.ts";

const Row = z.strictObject({
  a: z.string(),
  b: z.string(),
  date: day,
  type: ObligationType,
  inForce: known,
  direction: z.enum(["a-b", "b-a", "both"]).optional(),
  grade: Grade.optional(),
  instrument: z.string().optional(),
  dormant: z.boolean().optional(),
  why: z.string(),
});
type Row = z.infer<typeof Row>;
type Tie = AnswerOf<"ties.between">["ties"][number];

/** A question that names no grade asks for a binding promise; soft ties have no grade. */
const PACTS: readonly string[] = ["defence", "offence", "neutrality", "nonaggression", "consultation"];

function sentence({ a, b, date, type, inForce, direction, grade, instrument, dormant, why }: Row): string {
  const [by, toward] = direction === "b-a" ? [b, a] : [a, b];
  const who =
    direction === "a-b" || direction === "b-a"
      ? `${by} to ${toward}`
      : `${by} and ${toward}${direction === "both" ? ", each to the other" : ""}`;
  const what = [dormant === true ? "dormant" : "", grade ?? "", type].filter((word) => word !== "").join(" ");
  const answer = inForce === "unknown" ? "not known" : inForce ? "in force" : "none in force";
  return `${date} ${who}: ${what}${instrument === undefined ? "" : ` under ${instrument}`} ${answer} (${why})`;
}

function best(ties: readonly Tie[]): boolean | "unknown" {
  if (ties.some(({ inForce }) => inForce === true)) return true;
  return ties.length > 0 ? "unknown" : false;
}

/** The answers for each direction that the row asks about. */
function answers(row: Row): (boolean | "unknown")[] {
  const { a, b, ties } = spoken("ties.between", context, { a: row.a, b: row.b, date: row.date, type: row.type });
  const asked = ties.filter(
    (tie) =>
      (row.instrument === undefined || tie.instrument === row.instrument) &&
      (row.grade === undefined ? !PACTS.includes(row.type) || tie.grade === "binding" : tie.grade === row.grade) &&
      tie.dormant === (row.dormant ?? false),
  );
  const by = (state: string) => best(asked.filter(({ owedBy }) => owedBy === state));
  switch (row.direction) {
    case "a-b":
      return [by(a.id)];
    case "b-a":
      return [by(b.id)];
    case "both":
      return [by(a.id), by(b.id)];
    default:
      return [best(asked)];
  }
}

describe("ties between two states on a day", () => {
  test.each(rowsOf("ties.yaml", Row, sentence))("%s", (_, row) => {
    for (const answer of answers(row)) expect(answer).toBe(row.inForce);
  });
});
