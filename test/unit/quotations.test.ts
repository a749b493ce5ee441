/** The languages of quotations: a quotation that is not English names its language, and an English one none. */
import { expect, test } from "vitest";
import { ledger } from "../contract/support.ts";

const versions = ledger.instruments.flatMap(({ id, obligations }) =>
  obligations.flatMap((one) =>
    one.versions.flatMap(({ quote, language }) => (quote === undefined ? [] : [{ at: `${id} ${one.id}`, quote, language }])),
  ),
);

test("words in another script name their language", () => {
  const bare = versions.filter(({ quote, language }) => language === undefined && /(?!\p{Script=Latin})\p{L}{2}/u.test(quote));
  expect(bare.map(({ at }) => at)).toEqual([]);
});

test("words that English has not name their language", () => {
  const foreign = /\b(der|und|dass|les|des|une|s'engage|los|del|della|gli|över|och|się|oraz)\b/iu;
  const bare = versions.filter(
    ({ quote, language }) => language === undefined && (quote.match(new RegExp(foreign, "giu")) ?? []).length > 1,
  );
  expect(bare.map(({ at }) => at)).toEqual([]);
});

test("English words name none", () => {
  const named = versions.filter(
    ({ quote, language }) => language !== undefined && (quote.match(/\b(the|shall|of|their)\b/giu) ?? []).length > 1,
  );
  expect(named.map(({ at, language }) => `${at}: ${language}`)).toEqual([]);
  expect(versions.filter(({ language }) => language === "en")).toEqual([]);
});
