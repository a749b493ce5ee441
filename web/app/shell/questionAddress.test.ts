/** Questions typed into the search: each leads to the view that answers it, with its states, treaty and day. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { ledgerData } from "../../../test/ledgers.ts";
import { spoken } from "../../../test/spoken.ts";
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
  const [path = "", query = ""] = address.replace("#/", "").split("?");
  return { path, ...Object.fromEntries(new URLSearchParams(query)) } as Record<string, string>;
};
const ids = (text: string) => spoken("ledger.search", context, { text }).questions.map(({ kind, states }) => `${kind} ${states.join(" ")}`);

describe("as a journalist types them", () => {
  test.each(cases)("$types", ({ types, to: { a, b, id, state = id, ...to } }) => {
    const found = partsOf(first(types));
    expect(found).toMatchObject({ path: to["path"] });
    if (to["path"] === "claims") {
      const { sentence, states } = spoken("ledger.search", context, { text: types }).questions[0] ?? {};
      expect(states).toEqual([a, b]);
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
    ["who is china's ally", "allies CHN"],
  ])("%s", (text, expected) => expect(ids(text)).toEqual([expected]));

  test.each(["to go", "tell us", "China", "NATO", "us allies in asia", "who defends", "onions and butter", "why"])(
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
