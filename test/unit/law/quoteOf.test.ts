/** Words that stand under a duty: those of the duty, and never of its event alone. */
import { expect, test } from "vitest";
import { duty, pact, spoken, traceIn, verdict, worldOf } from "./madeUp.ts";

const words = "an attack by any Power on either of them";
const quoting = (of: object) => {
  const one = duty({});
  return pact({ ...one, versions: one.versions.map((version) => ({ ...version, quote: words, ...of })) });
};

test("a quotation of the event alone stands under no duty, of a case or of a tie, and stays with its clause", () => {
  expect(verdict(quoting({})).quote).toBe(words);
  expect(verdict(quoting({ "quote-of": "event" })).quote).toBeNull();
  const ledger = worldOf(quoting({ "quote-of": "event" }));
  const ties = spoken("ties.between", ledger, { a: "BBB", b: "AAA", date: "1950-06-01" });
  expect(ties.ties.map(({ quote }) => quote)).toEqual([null, null]);
  const shown = spoken("instrument.show", ledger, { id: "pact-1900" });
  expect(shown.clauses[0]?.versions[0]?.quote).toBe(words);
});

test("words of the event were seen all the same: such a clause is not told as one of which nothing was", () => {
  const summary = pact(
    { ...duty({}), versions: duty({}).versions.map((one) => ({ ...one, quote: words, "quote-of": "event" as const })) },
    {
      depth: "summary",
    },
  );
  const secondary = {
    ...summary,
    obligations: summary.obligations.map((one) => ({
      ...one,
      versions: one.versions.map((version) => ({ ...version, ref: { ...version.ref, checked: "secondary" as const } })),
    })),
  };
  const [found] = traceIn(worldOf(secondary)).obligations;
  expect(found?.tests.find(({ clause }) => clause === "text")?.reason).toBe("only the quoted part of its words was seen, at second hand");
});
