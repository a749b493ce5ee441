/**
 * docs/why.md: its table of numbers equals the program's present answer, and the statements in its prose still hold.
 * ENTENTE_WRITE=1 rewrites the table; a failure of the second test needs a person to revise the prose.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { spoken } from "../../spoken.ts";
import { answered, context } from "./weighed.ts";

const page = fileURLToPath(new URL("../../../docs/why.md", import.meta.url));
const day = context.ledger.version.verifiedThrough;
const allies = (state: string, rule: string) => spoken("allies.count", context, { state, rule }).counts[0]?.count ?? null;

function numbers(): string {
  const spread = (pacts: "all" | "two-party") => spoken("allies.spread", context, { pacts }).summary;
  const [all, two] = [spread("all"), spread("two-party")];
  const rows = [
    ["treaty allies: United States, China", `${allies("USA", "treaty-ally")}, ${allies("CHN", "treaty-ally")}`, "entente state compare"],
    [
      "the same for France, the United Kingdom, Germany, Russia, Japan, India",
      ["FRA", "GBR", "DEU", "RUS", "JPN", "IND"].map((state) => allies(state, "treaty-ally")).join(", "),
      "entente allies count FRA",
    ],
    [
      "states with at most one treaty ally, if every unknown tie counted, and if none did",
      `${all.atMostOneAtLeast} to ${all.atMostOne} of ${all.states}`,
      "entente allies spread",
    ],
    ["states without a two-party pact of defence", `${two.none} of ${two.states}`, "entente allies spread --pacts two-party"],
    ["China's partners of any tier, or more: its candidates", String(allies("CHN", "partnership-or-more")), "entente allies count CHN"],
    ...spoken("explanations.weigh", context, {}).explanations.flatMap(({ id, title, tests }) =>
      tests.map(({ id: name, contrast, permutation }) => [
        `${title}: ${name}`,
        `${contrast}${permutation === null ? "" : ` Difference ${permutation.difference}, chance ${permutation.low} to ${permutation.high}.`}`,
        `entente explanations weigh ${id}`,
      ]),
    ),
  ];
  const table = rows.map(([what, number, command]) => `| ${what} | ${number} | \`${command}\` |`).join("\n");
  return `<!-- numbers -->\nOn ${day}, the ledger's verified date:\n\n| what | number | command |\n|---|---|---|\n${table}\n<!-- end -->`;
}

test("the table of numbers", () => {
  const text = readFileSync(page, "utf8");
  const fresh = text.replace(/<!-- numbers -->[\s\S]*?<!-- end -->/, () => numbers());
  if (process.env["ENTENTE_WRITE"] === "1") writeFileSync(page, fresh);
  expect(readFileSync(page, "utf8")).toBe(fresh);
});

test("what the prose says", () => {
  const first = answered("first-alliance-turned", "challengers").cases;
  expect(first.filter(({ present }) => present === true).map(({ state, from }) => `${state} ${from.slice(0, 4)}`)).toEqual([
    "CHN 1949",
    "DEU 1933",
  ]);
  const turned = answered("first-alliance-turned", "great-powers").cases.filter(({ present }) => present === true);
  expect(turned.map(({ state, outcome }) => `${state} ${outcome.said.replace(/(: \d+).*/, "$1")}`)).toEqual([
    "CHN new partners from 2 March 1969 on: 0",
    "DEU new partners from 3 September 1939 on: 6",
  ]);
  for (const { condition, outcome } of answered("rivals-on-both-sides", "great-powers-today").cases) {
    expect(condition.low).toBeGreaterThan(2);
    expect(outcome.low).toBeGreaterThan(0);
  }
  for (const id of ["autonomy", "no-common-threat"]) {
    const { permutation } = answered(id, "pairs");
    expect(permutation?.difference).toBeGreaterThan(permutation?.low ?? 1);
  }
  const china = answered("autonomy", "pairs").cases.filter(({ state }) => state === "CHN");
  expect(china.filter(({ few }) => few === false).map(({ other }) => other)).toEqual(["PRK"]);
  expect(china.filter(({ present, few }) => present === false && few === true).length).toBeGreaterThan(100);
  const strength = answered("strength-alone", "states-with-rivals");
  expect(strength.cases.find(({ state }) => state === "CHN")?.present).toBe("unknown");
  expect(strength.cases.find(({ state }) => state === "USA")?.present).toBe("unknown");
  const outweighing = strength.cases.filter(({ present, few }) => present === true && few === false).map(({ state }) => state);
  expect(outweighing).toEqual(expect.arrayContaining(["DZA"]));
  const shared = answered("no-common-threat", "pairs").cases.filter(({ state, present }) => state === "CHN" && present === true);
  expect(shared.map(({ other }) => other)).toEqual(expect.arrayContaining(["IRN", "PAK"]));
  const russia = answered("rejection-of-blocs", "great-powers-today").cases.find(({ state }) => state === "RUS");
  expect([russia?.present, russia?.outcome.low]).toEqual([true, 9]);
  const turning = answered("rejection-of-blocs", "challengers").cases.find(({ state }) => state === "CHN")?.otherLines;
  expect(turning?.map(({ fit }) => fit)).toEqual(["does-not-fit", "fits"]);
  const rivalStatements = answered("rejection-of-blocs", "great-powers-today").cells;
  expect(rivalStatements.find(({ present }) => !present)).toMatchObject({ few: 0, several: 0 });
  expect(answered("sovereignty-past", "challengers").cases[0]?.condition.low).toBe(100);
});
