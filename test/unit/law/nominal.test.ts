/** Nominal pacts: in force in law, kept alive by nobody. What they promise is told apart from what a live pact promises. */
import { describe, expect, test } from "vitest";
import type { LifeFact } from "../../../src/model/instruments.ts";
import { type Asked, duty, inForce, pact, ref, traceIn, worldOf } from "./madeUp.ts";

const assist = { response: { does: "assist", force: "required", decides: "automatic", wording: "so" } } as never;
const fact = (one: Omit<LifeFact, "ref">): LifeFact => ({ ...one, ref });
const DISSOLVED = fact({ fact: "organisation-dissolved", date: "1940-06-30" });
const positions = (life: LifeFact[], acts: Parameters<typeof pact>[1] = {}, asked: Asked = {}) =>
  traceIn(worldOf(pact(duty(assist), { life, ...acts })), asked).positions.map(({ state, position }) => `${state} ${position}`);

describe("a pact is nominal", () => {
  test("once its organisation is dissolved", () => {
    expect(positions([DISSOLVED])).toEqual(["BBB nominal"]);
  });
  test("and not before that day", () => {
    expect(positions([fact({ fact: "organisation-dissolved", date: "1950-06-02" })])).toEqual(["BBB must-assist"]);
    expect(positions([fact({ fact: "organisation-dissolved", date: "1950" })])).toEqual(["BBB must-assist"]);
  });
  test("between a party that disowned it and the others", () => {
    expect(positions([fact({ fact: "disowned", date: "1940", by: ["BBB"] })])).toEqual(["BBB nominal"]);
    expect(positions([fact({ fact: "disowned", date: "1940", by: ["CCC"] })])).toEqual(["BBB must-assist"]);
  });
  test("not because it was listed or last met", () => {
    expect(positions([fact({ fact: "listed", date: "1940" }), fact({ fact: "last-met", date: "1930" })])).toEqual(["BBB must-assist"]);
  });
  test("not because a party keeps away, without a notice that has run", () => {
    expect(positions([fact({ fact: "distanced", date: "1940", by: ["BBB"] })])).toEqual(["BBB must-assist"]);
  });
});

describe("it is alive again", () => {
  test("between those who reaffirm it later, both of them", () => {
    expect(positions([DISSOLVED, fact({ fact: "reaffirmed", date: "1945", by: ["AAA", "BBB"] })])).toEqual(["BBB must-assist"]);
    expect(positions([DISSOLVED, fact({ fact: "reaffirmed", date: "1945", by: ["AAA"] })])).toEqual(["BBB nominal"]);
  });
  test("not by what they did before", () => {
    expect(positions([fact({ fact: "reaffirmed", date: "1935" }), DISSOLVED])).toEqual(["BBB nominal"]);
  });
  test("by an act of use after its end", () => {
    const used = { act: "invoked" as const, date: "1948-01-01", ref };
    expect(positions([DISSOLVED], { acts: [inForce(["AAA", "BBB"]), used] })).toEqual(["BBB must-assist"]);
  });
});

test("the words name the fact that made it nominal", () => {
  const [position] = traceIn(worldOf(pact(duty(assist), { life: [DISSOLVED] }))).positions;
  expect(position?.headline).toBe(
    "if the pact still binds, is obliged to assist AAA (The Pact, Art. 1): its organisation was dissolved (30 June 1940)",
  );
});

test("the words lead with its help, not with talks that are less conditional", () => {
  const onRequest = { ...(assist as object), requires: ["request"] } as never;
  const talks = { trigger: "threat", response: { does: "consult", force: "none", decides: "each", wording: "so" } } as never;
  const both = pact([duty(talks, { id: "talks", type: "consultation", article: "2" }), duty(onRequest)], { life: [DISSOLVED] });
  const [position] = traceIn(worldOf(both)).positions;
  expect(position?.headline).toBe(
    "if the pact still binds, is obliged to assist AAA if AAA asks (The Pact, Art. 1 and one more clause): its organisation was dissolved (30 June 1940)",
  );
});
