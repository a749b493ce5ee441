/** Strange values: texts, numbers and dates that a reader may meet and a writer did not think of. */
import fc from "fast-check";

const EMPTY_LOOKING = ["", " ", "\t", "\u00a0", "\u200b", "\ufeff", "\u3000"];
const NAMES_OF_OBJECTS = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "then", "length", "name"];
const NUMBERS = [
  "0",
  "-0",
  "1e309",
  "-1",
  "NaN",
  "Infinity",
  "0x10",
  "0o7",
  "1_000",
  "9007199254740993",
  "00000000001",
  ".5",
  "1e-400",
  "१२",
];
const DAYS = [
  "2024-02-29",
  "1900-02-29",
  "2024-02-30",
  "0000-00-00",
  "9999-12-31",
  "1816-01-01",
  "1815-12-31",
  "-271821-04-20",
  "2024-13-01",
];
const PARTS_OF_DAYS = [
  "1914",
  "1914-08",
  "1914-8-4",
  "04.08.1914",
  "August 1914",
  "in 1914",
  "since 1949",
  "from 1939 to 1945",
  "１９１４",
];
const SYNTAX = [
  "'",
  '"',
  "`",
  "\\",
  "{}",
  "[]",
  "null",
  "true",
  "~",
  "!!js/function x",
  "&a [*a]",
  "<<: *a",
  "%YAML 1.1",
  "---",
  "...",
  "? :",
  "- -",
];
const OTHER_LANGUAGES = ["'; drop table states; --", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "javascript:alert(1)"];
const PATHS = ["../../etc/passwd", "/dev/full", "C:\\con", "file:///etc/passwd", "http://evil.example/", "a/../../b", "%2e%2e%2f", "//x"];
const SCRIPTS = [
  "中国",
  "Россия",
  "عربي",
  "ﷺ",
  "👨‍👩‍👧‍👦",
  "e\u0301\u0323\u0307",
  "\u202eUSA\u202c",
  "İi̇ıI",
  "ﬁ",
  "ß",
  "\ud800",
  "\udc00x",
  "\u0000",
  "\u0007",
];
const FORMATS = ["%s%s%n", `${"{7*7}"}`, "{{7*7}}", "$&", "$1", "\\u0041", "&amp;#65;", "=1+1", "@SUM(A1)"];

/** Texts that are repeated until they are long: each has been the death of some pattern. */
const REPEATED = ["a", " ", "(", "[", "{", '"', "\\", ",", "a,", "and ", "USA ", "aA1!", "0", "\n", "\u0301", "中", "- ", "of the "];

const chosen = fc.constantFrom(
  ...EMPTY_LOOKING,
  ...NAMES_OF_OBJECTS,
  ...NUMBERS,
  ...DAYS,
  ...PARTS_OF_DAYS,
  ...SYNTAX,
  ...OTHER_LANGUAGES,
  ...PATHS,
  ...SCRIPTS,
  ...FORMATS,
);

const long = fc.tuple(fc.constantFrom(...REPEATED), fc.constantFrom(10, 100, 1_000, 4_000)).map(([unit, times]) => unit.repeat(times));

/** A text of any kind; one in ten is long. */
export const strangeText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: chosen },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  { weight: 1, arbitrary: long },
);

/** Any value that JSON or YAML can say. */
export const strangeValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: strangeText },
  { weight: 2, arbitrary: fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, -1, 1e21, 2 ** 53, Number.MAX_VALUE)) },
  { weight: 1, arbitrary: fc.constantFrom(null, true, false, [], {}, [[]], [null], { "": "" }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 400 }).map(nested) },
);

/** Lists inside lists. */
function nested(depth: number): unknown {
  let value: unknown = "deep";
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

/** The text without halves of characters, which no address and no UTF-8 can hold. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd");
