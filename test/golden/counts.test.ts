/** Ally counts derived by hand from lists of members. */
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { spoken } from "../spoken.ts";
import { context, day, rowsOf } from "./rows.ts";

const Row = z.strictObject({ state: z.string(), date: day, rule: z.string(), count: z.number(), why: z.string() });

describe("allies of a state on a day, by a rule", () => {
  test.each(rowsOf("counts.yaml", Row, ({ state, date, rule, count, why }) => `${date} ${state}, ${rule}: ${count} (${why})`))(
    "%s",
    (_, row) => {
      const [found] = spoken("allies.count", context, { state: row.state, date: row.date, rule: row.rule }).counts;
      expect(found).toMatchObject({ rule: row.rule, count: row.count });
      expect(found?.states).toHaveLength(row.count);
    },
  );
});
