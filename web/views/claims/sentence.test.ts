/** Plain sentences: claims that share their words, the things they name, and text that is no sentence. */
import { describe, expect, test } from "vitest";
import { mentionsIn, namedBy } from "../../../src/claims/sentences/mentions.ts";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { namesOf } from "../../../src/operations/ledger/search/names.ts";
import { ledgerData } from "../../../test/ledgers.ts";
import { spoken } from "../../../test/spoken.ts";
import { casesAsked, pairsOf, placesOf } from "./named.ts";
import { nearClaims } from "./near.ts";
import { isMapping } from "./sentence.ts";

const context = { ledger: indexLedger(ledgerData()) };
const SENTENCE =
  "China has only one treaty ally, the United States has more than fifty, and NATO's Article 5 would oblige Washington to fight if Hawaii were attacked";
const COOKING = "Stir the onions in butter until they are soft, then roast the turkey with lemon and a can of beans.";

const { texts } = spoken("claims.check", context, {});
const names = namesOf(context.ledger);
const named = (sentence: string) => namedBy(mentionsIn(sentence, names));
const ids = (sentence: string) => named(sentence).map(({ kind, id }) => `${kind} ${id}`);
const near = (sentence: string) =>
  nearClaims(
    sentence,
    texts,
    named(sentence).flatMap(({ said }) => said),
  ) as { claim: { id: string }; shared: readonly string[]; weight: number }[];

describe("claims that share its words", () => {
  test("a sentence on the number of allies finds the claims on it among the first", () => {
    const found = near(SENTENCE);
    const first = found.slice(0, 8).map(({ claim }) => claim.id);
    expect(first).toEqual(expect.arrayContaining(["article-5", "one-formal-alliance", "five-alliances"]));
    expect(near("China has only one treaty ally")[0]?.claim.id).toBe("one-formal-alliance");
    expect(found.every(({ shared }) => shared.length >= 2)).toBe(true);
    expect(found.find(({ claim }) => claim.id === "one-formal-alliance")?.shared).toEqual(
      expect.arrayContaining(["only", "one", "ally", "China"]),
    );
  });

  test("a sentence on cooking finds nothing, and names nothing", () => {
    expect(near(COOKING)).toEqual([]);
    expect(ids(COOKING)).toEqual([]);
  });

  const claims = (...says: string[]) => [{ id: "t", title: "T", claims: says.map((one, index) => ({ id: String(index), says: one })) }];
  const order = (sentence: string, says: string[], names: string[] = []) =>
    nearClaims<{ id: string }, ReturnType<typeof claims>[number]>(sentence, claims(...says), names).map(({ claim }) => claim.id);

  test("a rarer word counts more, though it stands later", () => {
    const says = ["Treaty of peace.", "Treaty of Hawaii.", "Peace by treaty.", "Peace and bread."];
    expect(order("treaty, peace, Hawaii", says)).toEqual(["1", "0", "2"]);
  });

  test("common words and one shared word do not suffice; a name of two words is one", () => {
    expect(order("It is the same with peace", ["It is the one with peace."])).toEqual([]);
    expect(order("The United States fights", ["The United States talks."])).toEqual(["0"]);
    expect(order("The United States fights", ["The United States talks."], ["United States"])).toEqual([]);
  });

  test("forms of a word are one word", () => {
    expect(order("allies attacked treaties", ["Alliance, attack.", "Allied by treaty.", "All are tracked."])).toEqual(["0", "1"]);
  });
});

describe("what it names", () => {
  test("states, instruments and places, in its order", () => {
    expect(ids(SENTENCE)).toEqual(["state CHN", "state USA", "instrument north-atlantic-1949", "place hawaii"]);
  });

  test.each([
    ["The U.S. and the UK differ", ["state USA", "state GBR"]],
    ["Can the Bar ask us? And are we to con them", []],
    ["does china trust japan", ["state CHN", "state JPN"]],
    ["The Warsaw Pact's end", ["instrument warsaw-pact-1955"]],
  ])("%s", (sentence, expected) => expect(ids(sentence)).toEqual(expected));

  test("two states open a comparison, a place a case there; no attack is made up", () => {
    expect(pairsOf(named(SENTENCE))).toEqual([{ first: "CHN", second: "USA", place: null }]);
    expect(placesOf(named(SENTENCE))).toEqual([{ first: null, second: "USA", place: "hawaii" }]);
    expect(placesOf(named("China, Japan and India"))).toEqual([]);
    const asked = (sentence: string) => casesAsked(spoken("claims.check", context, { sentence }).texts);
    expect(asked("Washington must defend Taiwan")).toEqual([]);
    expect(asked("If China attacked Taiwan, Japan would have to help it")).toEqual([{ first: "CHN", second: "TWN", place: null }]);
  });
});

test.each([
  ["id: mine\n", true],
  ["# what I read\n\n'title': x", true],
  ['{"id": "mine"}', true],
  ["- id: one", true],
  ["", true],
  [SENTENCE, false],
  ["Note: China has one ally", false],
  ["- China has one ally", false],
])("a mapping or a sentence: %j", (content, expected) => expect(isMapping(content)).toBe(expected));
