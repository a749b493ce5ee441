/** Questions typed into the search: each leads to the view that answers it, with its states, treaty and day. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { ledgerData } from "../../../test/ledgers.ts";
import { spoken } from "../../../test/spoken.ts";
import { withId } from "../query/addressWords.ts";
import { hrefOf } from "../query/search.ts";
import { addressOf } from "./questionAddress.ts";

const context = { ledger: indexLedger(ledgerData()) };

interface Case {
  readonly types: string;
  readonly to: Readonly<Record<string, string>>;
}

const cases = parse(readFileSync("test/cases/search.yaml", "utf8")) as Case[];
/** The address of the first row: of the question or, without one, of the first hit. */
const first = (text: string) => {
  const { questions, hits } = spoken("ledger.search", context, { text });
  const [question] = questions;
  if (question !== undefined) return addressOf(question);
  const [hit] = hits;
  return hit?.kind === "state" ? hrefOf("state", { state: hit.id }) : hrefOf("instrument", { id: hit?.id ?? null });
};
/** The route and parameters of an address. */
const partsOf = (address: string) => {
  const [path = "", query = ""] = withId(address.replace("#", "")).slice(1).split("?");
  return { path, ...Object.fromEntries(new URLSearchParams(query)) } as Record<string, string>;
};
const ids = (text: string) => spoken("ledger.search", context, { text }).questions.map(({ kind, states }) => `${kind} ${states.join(" ")}`);

describe("as a journalist types them", () => {
  test.each(cases)("$types", ({ types, to: { a, b, id, state = id, ...to } }) => {
    const found = partsOf(first(types));
    expect(found).toMatchObject({ path: to["path"] });
    if (to["path"] === "claims") {
      const { sentence, states } = spoken("ledger.search", context, { text: types }).questions[0] ?? {};
      expect(states).toEqual([a, b].filter(Boolean));
      expect(found["says"]).toBe(sentence);
      return;
    }
    const wanted = { ...to, ...(a && { a }), ...(b && { b }), ...(state && (to["path"] === "instrument" ? { id: state } : { state })) };
    for (const [key, value] of Object.entries(wanted)) expect(found[key], key).toMatch(key === "date" ? new RegExp(`^${value}`) : value);
  });
});

describe("what is asked", () => {
  test.each([
    ["who must defend Japan", "who-defends JPN"],
    ["what if Russia attacks Estonia", "who-defends RUS EST"],
    ["who would defend Estonia against Russia", "who-defends RUS EST"],
    ["Guam attacked", "who-defends USA"],
    ["washington moscow", "compare USA RUS"],
    ["is Ukraine in NATO", "is-member UKR"],
    ["must Poland help Lithuania if Russia attacks", "who-defends RUS LTU POL"],
    ["why did France enter the First World War", "who-defends DEU RUS FRA"],
    ["who invoked a treaty in 2024", "uses "],
    ["who is china's ally", "allies CHN"],
    ["us allies in asia", "allies USA"],
  ])("%s", (text, expected) => expect(ids(text)).toEqual([expected]));

  test.each(["to go", "tell us", "China", "NATO", "who defends", "onions and butter", "why"])(
    "no question: %s",
    (text) => expect(ids(text)).toEqual([]),
  );

  test("the sentence of a question can be read, and is not its opposite", () => {
    for (const [text, verdict] of [
      ["is Israel a US ally", "contradicted"],
      ["does the US have to defend Japan", "supported"],
      ["is Finland in NATO", "supported"],
    ] as const) {
      const { sentence } = spoken("ledger.search", context, { text }).questions[0] ?? {};
      const [read] = spoken("claims.check", context, { sentence: sentence ?? "" }).read?.sentences ?? [];
      expect(read?.verdict?.verdict, text).toBe(verdict);
    }
  });
});

describe("a year in a question", () => {
  const dated = (text: string, date?: string) =>
    spoken("ledger.search", context, { text, ...(date === undefined ? {} : { date }) }).questions[0];

  test.each([
    ["Polish guarantee 1939", "1939-03-31"],
    ["NATO 1949", "1949-08-24"],
    ["warsaw pact 1991", "1991-01-01"],
    ["nato members 1999", "1999-03-12"],
    ["Japan's allies 1902", "1902-01-30"],
    ["what if Germany attacked Czechoslovakia in 1938", "1938-01-01"],
    ["what if Germany attacks Poland in 1939", "1939-09-01"],
    ["allies of Poland in 2026", "2026-01-22"],
  ])("%s is a day of it on which the pact or the case runs: %s", (text, day) => expect(dated(text)?.date).toBe(day));

  test("sets the day of its own link alone; a question without one opens on the verified day, whatever day the page shows", () => {
    expect(addressOf(dated("who has to defend Finland", "1939-01-01") as never)).not.toContain("date=");
    expect(addressOf(dated("who has to defend Finland in 1950", "1939-01-01") as never)).toContain("date=1950");
  });

  test("the states in its link have their names of that day", () => {
    expect(dated("Germany attacks Czechoslovakia 1938")?.says).not.toMatch(/Federal Republic/);
    expect(dated("Soviet allies 1955")?.says).toMatch(/Soviet Union/);
  });

  test("finds nothing by a key that has it", () => {
    const { hits } = spoken("ledger.search", context, { text: "1939" });
    expect(hits.filter(({ as }) => as === "key")).toEqual([]);
  });
});

test("whole words go before beginnings, and two words are not one", () => {
  const hits = spoken("ledger.search", context, { text: "to go" }).hits.map(({ id }) => id);
  expect(hits).not.toContain("TGO");
  expect(
    spoken("ledger.search", context, { text: "niger" })
      .hits.slice(0, 2)
      .map(({ id }) => id)[0],
  ).toBe("NER");
  expect(spoken("ledger.search", context, { text: "Munich" }).hits[0]?.kind).toBe("term");
});
