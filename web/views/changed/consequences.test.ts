/** Changes of defence as sentences about states: the state that joined, those that defend it, and those that it defends. */
import { expect, test } from "vitest";
import type { Changes, TieRow } from "./changes.ts";
import { consequencesOf } from "./consequences.ts";

const tie = (owedBy: string, owedTo: readonly string[], over: Partial<TieRow> = {}) =>
  ({
    change: "gained",
    type: "defence",
    grade: "binding",
    instrument: "pact",
    short: "Pact",
    articles: ["5"],
    date: "2023-04-04",
    owedBy,
    owedTo,
    ...over,
  }) as TieRow;
const of = (...ties: TieRow[]) => consequencesOf({ ties } as unknown as Changes);

test("a state that joins is the one that all changed pairs share", () => {
  const [found] = of(tie("AAA", ["NEW"]), tie("BBB", ["NEW"]), tie("NEW", ["AAA", "BBB"]));
  expect(found).toMatchObject({ one: "NEW", bearers: ["AAA", "BBB"], owed: ["AAA", "BBB"] });
});

test("of a one-sided promise the state that is owed is the subject, and owes nothing back", () => {
  expect(of(tie("AAA", ["BBB"]))).toMatchObject([{ one: "BBB", bearers: ["AAA"], owed: [] }]);
});

test("several states that defend one another have no single subject", () => {
  const [found] = of(tie("AAA", ["BBB", "CCC"]), tie("BBB", ["AAA", "CCC"]), tie("CCC", ["AAA", "BBB"]));
  expect(found).toMatchObject({ one: null, bearers: ["AAA", "BBB", "CCC"] });
});

test("permissions, other types and what is not known are left out; dates come in order, unknown ones last", () => {
  expect(
    of(
      tie("AAA", ["BBB"], { grade: "permissive" }),
      tie("AAA", ["BBB"], { type: "consultation" }),
      tie("AAA", ["BBB"], { change: "not-known" }),
    ),
  ).toEqual([]);
  const found = of(tie("AAA", ["BBB"], { date: null }), tie("AAA", ["CCC"], { date: "2020-01-01", change: "lost" }));
  expect(found.map(({ date, change }) => [date, change])).toEqual([
    ["2020-01-01", "lost"],
    [null, "gained"],
  ]);
});
