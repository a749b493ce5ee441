/** Legal values that are rare: states that are no more, days at the edges, and what other examples give to an input of the same name. */
import fc from "fast-check";

const DAYS = [
  "1816-01-01",
  "1871-01-18",
  "1914-08-04",
  "1939-09-01",
  "1945-06-26",
  "1949-10-01",
  "1989-11-09",
  "2000-02-29",
  "2026-06-30",
  "2031-12-31",
];
const STATES = [
  "CHN",
  "TWN",
  "DDR",
  "PRU",
  "OTT",
  "XKX",
  "PSE",
  "TUV",
  "KRE",
  "SUN",
  "cow:740",
  "gw:365",
  "Burma",
  "The Gambia",
  "Côte d'Ivoire",
  "são tomé",
  "中国",
];
const BY_NAME: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(date|from|until|to|since|on)$/, DAYS],
  [/^(a|b|state|states|initiator|target|of|members?)$/, [...STATES, "USA,CHN,RUS", "great-power"]],
  [/^lang(uage)?$/, ["en", "zh"]],
];

type Input = Readonly<Record<string, unknown>>;

/** Values for an input: those of all examples that give one of this name, and rare ones of its kind. */
export function legalValues(field: string, examples: readonly Input[]): readonly unknown[] {
  const given = examples.flatMap((input) => (input[field] === undefined ? [] : [input[field]]));
  return [...new Set([...given, ...(BY_NAME.find(([name]) => name.test(field))?.[1] ?? [])])];
}

/** The input with one legal, rare value in place of its own. */
export function withLegalValue(input: Input, fields: readonly string[], examples: readonly Input[]): fc.Arbitrary<Input> {
  const known = fields.filter((field) => legalValues(field, examples).length > 0);
  if (known.length === 0) return fc.constant(input);
  return fc
    .constantFrom(...known)
    .chain((field) => fc.constantFrom(...legalValues(field, examples)).map((value) => ({ ...input, [field]: value })));
}
