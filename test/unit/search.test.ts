/** Search, the glossary and sources: everything is found by any name, in the documented order, and nothing is left out. */
import { describe, expect, test } from "vitest";
import { searcher } from "../../src/ledger/search.ts";
import { sourceIds } from "../../src/operations/instrument/show/run.ts";
import { context, ledger } from "../contract/support.ts";
import { spoken } from "../spoken.ts";

const find = (text: string, date?: string) => spoken("ledger.search", context, { text, ...(date === undefined ? {} : { date }) });
const first = (text: string) => {
  const [hit] = find(text).hits;
  return hit === undefined ? null : `${hit.kind} ${hit.id}`;
};

describe("a question leads to its answer", () => {
  test.each([
    ["when did the Soviet Chinese alliance end", "treaty-of-pair RUS,CHN sino-soviet-1950"],
    ["end of the alliance of France and Russia", "treaty-of-pair FRA,RUS"],
    ["Japan and US treaty", "treaty-of-pair JPN,USA us-japan-1960"],
    ["who must help if Estonia is attacked", "who-defends EST"],
    ["who would fight if Taiwan were invaded", "who-defends TWN"],
    ["who are chinas allies", "allies CHN"],
    ["who must defend the philipines", "who-defends PHL"],
    ["nroth korea russia pact", "treaty-of-pair PRK,RUS"],
  ])("%s", (text, says) => {
    const [asked] = find(text).questions;
    expect([asked?.kind, asked?.states.join(","), asked?.instrument].filter((one) => one != null).join(" ")).toMatch(
      new RegExp(`^${says}`),
    );
  });
});

describe("a name leads to its thing", () => {
  test.each([
    ["CHN", "state CHN"],
    ["china", "state CHN"],
    ["cow:740", "state JPN"],
    ["Soviet Union", "state RUS"],
    ["cote d'ivoire", "state CIV"],
    ["NATO", "instrument north-atlantic-1949"],
    ["article 5", "instrument north-atlantic-1949"],
    ["no limits", "instrument china-russia-no-limits-2022"],
    ["five eyes", "instrument five-eyes"],
    ["FiveEyes", "instrument five-eyes"],
    ["quad", "instrument quad"],
    ["warsaw pact", "instrument warsaw-pact-1955"],
    ["belt and road", "instrument belt-and-road-initiative"],
    ["dreibund", "instrument triple-alliance-1882"],
    ["russia no limits", "instrument china-russia-no-limits-2022"],
    ["Senkaku", "place senkaku-islands"],
    ["diaoyu", "place senkaku-islands"],
    ["casus", "term casus-foederis"],
    ["Triple Entente", "term triple-entente"],
    ["cold war", "term cold-war-blocs"],
    ["Munich", "term appeasement"],
    ["july 1914", "term july-1914"],
    ["Nazi-Soviet pact", "instrument molotov-ribbentrop-1939"],
  ])("%s: %s", (text, expected) => expect(first(text)).toBe(expected));

  test.each([
    ["senkakku", "place senkaku-islands", "senkaku"],
    ["molotow ribbentrop", "instrument molotov-ribbentrop-1939", "molotov"],
    ["austria hungray", "state AUH", "hungary"],
  ])("a slip is forgiven and said: %s", (text, expected, read) => {
    expect(first(text)).toBe(expected);
    expect(find(text).readAs.flatMap(({ as }) => as)).toContain(read);
  });

  test("a state has its name of the day, and a place who administers it on that day", () => {
    expect(find("RUS", "1955-12-31").hits[0]).toMatchObject({ kind: "state", name: "Soviet Union" });
    expect(find("senkaku-islands", "1960-01-01").hits[0]).toMatchObject({ state: "USA" });
    expect(find("senkaku-islands", "2020-01-01").hits[0]).toMatchObject({ state: "JPN" });
  });

  test("what nothing is called finds nothing, without a guess", () => {
    expect(find("zzzqqq")).toMatchObject({ hits: [], found: 0, readAs: [] });
    expect(find("Truman")).toMatchObject({ hits: [], found: 0, readAs: [] });
  });
});

test("the name of a group leads to its instruments, and a word of that name to none", () => {
  const under = find("Triple Entente").hits.filter(({ as }) => as === "topic");
  expect(under.map(({ id }) => id)).toEqual(expect.arrayContaining(["franco-russian-1894", "entente-cordiale-1904", "anglo-russian-1907"]));
  expect(find("system").hits.filter(({ as }) => as === "topic")).toEqual([]);
});

test("a day of a group or an episode is an act of one of its instruments, or has a reference", () => {
  const bare = (ledger.glossary ?? []).flatMap(({ id, leads }) =>
    (leads?.days ?? []).flatMap(({ date, ref }) => {
      const acts = ledger.instruments.filter((one) => leads?.instruments?.includes(one.id)).flatMap((one) => one.acts);
      return ref === undefined && !acts.some((act) => act.date === date) ? [`${id} ${date}`] : [];
    }),
  );
  expect(bare).toEqual([]);
});

test("the order is of spelling alone: whole, beginning, words, spread, inside; then fewest letters more, then the alphabet", () => {
  const named = (name: string, ...others: string[]) => ({ name, names: [name, ...others].map((text) => ({ text, as: "name" })) });
  const search = searcher([
    named("Great Alpine Pact"),
    named("Palpable"),
    named("Alp"),
    named("Alpine Pact"),
    named("Zeta", "Pact", "Alps"),
    named("Alpine Post"),
  ]);
  expect(search("alp").found.map(({ item, fit }) => `${fit} ${item.name}`)).toEqual([
    "exact Alp",
    "begins Zeta",
    "begins Alpine Pact",
    "begins Alpine Post",
    "words Great Alpine Pact",
    "inside Palpable",
  ]);
  expect(search("alps pact").found.map(({ item, fit }) => `${fit} ${item.name}`)).toEqual(["spread Zeta"]);
});

describe("glossary", () => {
  const { terms } = spoken("ledger.glossary", context, {});

  test("a term is found by any word for it, and says whose definition it is", () => {
    const [term] = spoken("ledger.glossary", context, { term: "withdrawal" }).terms;
    expect(term).toMatchObject({ id: "denunciation", ref: { checked: "secondary" } });
    expect(term?.source).toContain("Vienna Convention");
  });

  test("what it does not have is answered with what is near", () => {
    expect(() => spoken("ledger.glossary", context, { term: "casus federis" })).toThrow(/casus foederis/);
  });

  test("every type and grade of a promise is explained under its own key", () => {
    const ids = new Set(terms.map(({ id }) => id));
    const used = ledger.instruments.flatMap(({ grade, obligations }) =>
      obligations.flatMap((one) => [one.type, one.grade ?? grade ?? "binding"]),
    );
    expect([...new Set(used)].filter((word) => !ids.has(word))).toEqual([]);
  });
});

describe("sources", () => {
  test("every reference anywhere in the ledger is a fact of its source", () => {
    const { instruments, states, places, regions, classes, wars, triggers, records, rules, explanations, glossary } = ledger;
    const cited = sourceIds({ instruments, states, places, regions, classes, wars, triggers, records, rules, explanations, glossary });
    const index = new Map(spoken("source.show", context, {}).index.map(({ id, facts }) => [id, facts]));
    expect(cited.filter((id) => (index.get(id) ?? 0) === 0)).toEqual([]);
  });

  test("a source shows what rests on it, and its counts add up", () => {
    const { source, facts, checked } = spoken("source.show", context, { id: "north-atlantic-1949.R1" });
    expect(facts).toHaveLength(source?.facts ?? -1);
    expect(checked.text + checked.secondary + checked.unverified).toBe(facts.length);
    expect(facts).toContainEqual(expect.objectContaining({ of: "instrument", id: "north-atlantic-1949", what: "defence, article 5" }));
    expect(facts.every(({ what }) => what !== "")).toBe(true);
  });

  test("the index of a kind has that kind alone", () => {
    const { index, kinds } = spoken("source.show", context, { type: "law" });
    expect(new Set(index.map(({ kind }) => kind))).toEqual(new Set(["law"]));
    expect(index).toHaveLength(kinds.find(({ kind }) => kind === "law")?.count ?? -1);
  });
});

test("whom a step does not count is listed with its ties", () => {
  const answer = spoken("allies.list", context, { state: "CHN", rule: "consultation-or-more" });
  const doubtful = new Set(answer.doubtful.flatMap(({ states }) => states));
  expect([...doubtful].sort()).toEqual([...answer.notKnown, ...answer.dormant].sort());
});
