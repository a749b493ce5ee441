/** Flips and briefs over the whole ledger, for cases that a reader can check by hand. */
import { describe, expect, test } from "vitest";
import { context } from "../contract/support.ts";
import { spoken } from "../spoken.ts";

const flips = (input: object, instrument: string) =>
  spoken("crisis.flip", context, input).duties.filter(({ obligation }) => obligation.startsWith(`${instrument}#`));

describe("crisis.flip", () => {
  test("the place is what a duty tied to administration turns on", () => {
    const [duty] = flips({ initiator: "CHN", target: "JPN", place: "senkaku-islands", date: "2026-06-01", state: "USA" }, "us-japan-1960");
    expect(duty?.status).toBe("triggered");
    expect(duty?.flips.map(({ to, facts }) => [to, facts.map(({ clause }) => clause)])).toContainEqual(["not-triggered", ["area"]]);
  });

  test("outside the area, it is triggered only if it had happened inside", () => {
    const [duty] = flips(
      { initiator: "ARG", target: "GBR", place: "falkland-islands", date: "1982-04-02", state: "USA" },
      "north-atlantic-1949",
    );
    expect(duty?.status).toBe("not-triggered");
    expect(duty?.flips).toHaveLength(1);
    expect(duty?.flips[0]).toMatchObject({ to: "triggered", facts: [{ clause: "area", result: "met" }] });
  });

  test("where a text is silent on who began it, beginning it makes the duty contestable, not void", () => {
    const [duty] = flips({ initiator: "PRK", target: "KOR", date: "2026-06-01", state: "USA" }, "us-rok-1953");
    expect(duty?.flips).toContainEqual(
      expect.objectContaining({ to: "contestable", facts: [expect.objectContaining({ key: "begun-by:target", value: "yes" })] }),
    );
  });

  test("a fact that is said in a sentence can be given, and then the status is the one that was said", () => {
    const input = { initiator: "DEU", target: "CSK", date: "1938-10-01", state: "RUS" } as const;
    for (const { obligation, flips: own } of spoken("crisis.flip", context, input).duties) {
      for (const { to, facts } of own) {
        const [fact] = facts;
        if (facts.length !== 1 || fact?.value == null || fact.key === "provocation") continue;
        const { obligations } = spoken("crisis.trace", context, { ...input, fact: [`${fact.key}=${fact.value}`] });
        expect({ obligation, fact: fact.key, status: obligations.find(({ id }) => id === obligation)?.status }).toEqual({
          obligation,
          fact: fact.key,
          status: to,
        });
      }
    }
  });
});

describe("crisis.brief", () => {
  const put = { initiator: "AUH", target: "SRB", date: "1914-07-28", role: "ITA" } as const;

  test("sealed, nothing in it tells a status", () => {
    const sealed = spoken("crisis.brief", context, { ...put, sealed: true });
    expect(sealed.answers).toEqual([]);
    expect(sealed.owes.length).toBeGreaterThan(0);
    expect(JSON.stringify([sealed.owes, sealed.owed])).not.toMatch(/"(status|result)":|triggered|contestable/);
  });

  test("unsealed it is the same page with an answer for each duty, and the answers are the trace's", () => {
    const brief = spoken("crisis.brief", context, put);
    const { obligations } = spoken("crisis.trace", context, { initiator: put.initiator, target: put.target, date: put.date });
    expect(brief.owes).toEqual(spoken("crisis.brief", context, { ...put, sealed: true }).owes);
    for (const { obligation, status } of brief.answers) expect(obligations.find(({ id }) => id === obligation)?.status).toBe(status);
    expect(brief.answers).toHaveLength(brief.owes.length + brief.owed.length);
  });
});
