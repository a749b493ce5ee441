/** The members of instruments on a day, and their standing. */
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { Standing } from "../../src/model/vocabularySchemas.ts";
import { spoken } from "../spoken.ts";
import { context, day, known, rowsOf } from "./rows.ts";

const Row = z.union([
  z.strictObject({ instrument: z.string(), date: day, state: z.string(), absent: z.literal(true), why: z.string() }),
  z.strictObject({
    instrument: z.string(),
    date: day,
    state: z.string(),
    standing: Standing,
    inForce: known,
    why: z.string(),
  }),
]);
type Row = z.infer<typeof Row>;

function sentence(row: Row): string {
  const where = `${row.date} ${row.state} in ${row.instrument}`;
  return `${where}: ${"absent" in row ? "absent" : `${row.standing}, in force ${row.inForce}`} (${row.why})`;
}

describe("members of an instrument on a day", () => {
  test.each(rowsOf("members.yaml", Row, sentence))("%s", (_, row) => {
    const { members } = spoken("instrument.members", context, { id: row.instrument, date: row.date });
    const found = members.filter(({ state }) => state === row.state).map(({ standing, inForce }) => ({ standing, inForce }));
    if ("absent" in row) expect(found).toEqual([]);
    else expect(found).toContainEqual({ standing: row.standing, inForce: row.inForce });
  });
});
