/**
 * Agreement of the ledger with a second coding, which was made from the texts by someone who had not seen the ledger:
 * `npx tsx bench/secondCoding.ts docs/audits/second-coding-2026-11-28.yaml`. Prints a table in Markdown. A clause of the second
 * coding is compared with the ledger's clauses of the same article and type; where several stand there, with the one that agrees
 * in most fields. Kappa is Cohen's (Educational and Psychological Measurement 20, 1960), over the pairs that were matched.
 */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { loadLedgerFolder } from "../src/load/ledgerFolder.ts";
import type { Instrument, Obligation } from "../src/model/instruments.ts";

interface Clause {
  readonly article: string | null;
  readonly type: string;
  readonly [field: string]: unknown;
}
interface Coded {
  readonly id: string;
  readonly seen: readonly string[];
  readonly clauses: readonly Clause[];
}

/** The fields compared, each as one word of either coding. */
const FIELDS: Readonly<Record<string, readonly [(clause: Clause) => unknown, (own: Obligation, instrument: Instrument) => unknown]>> = {
  "owed by": [({ by }) => side(by), ({ by }) => side(by)],
  "owed to": [({ toward }) => side(toward), ({ toward, about }) => side(about === undefined ? toward : "parties")],
  grade: [({ grade }) => grade, ({ grade }, instrument) => grade ?? instrument.grade ?? "binding"],
  trigger: [({ trigger }) => trigger, ({ versions }) => word(versions[0]?.trigger)],
  response: [({ does }) => does, ({ versions }) => versions[0]?.response?.does],
  force: [({ force }) => force, ({ versions }) => versions[0]?.response?.force],
  "who decides": [({ decides }) => word(decides), ({ versions }) => word(versions[0]?.response?.decides)],
};

const path = process.argv[2];
if (path === undefined) throw new Error("name the file of a second coding");
const coded = (parse(readFileSync(path, "utf8")) as Coded[]).filter(({ seen }) => seen.length > 0);
const instruments = new Map(loadLedgerFolder("data").instruments.map((one) => [one.id, one]));
const pairs = coded.flatMap(({ id, clauses }) => {
  const instrument = instruments.get(id as Instrument["id"]);
  if (instrument === undefined) throw new Error(`no instrument "${id}"`);
  return clauses.map((clause) => ({ instrument, clause, own: matching(instrument, clause) }));
});
const matched = pairs.flatMap(({ own, ...rest }) => (own === null ? [] : [{ ...rest, own }]));

console.log(
  `${coded.length} instruments, ${pairs.length} clauses; the ledger has ${matched.length} of them in the same article and type.\n`,
);
console.log("| field | compared | agree | share | kappa |\n| --- | ---: | ---: | ---: | ---: |");
for (const [name, [second, first]] of Object.entries(FIELDS)) {
  const values = matched
    .map(({ clause, own, instrument }) => [second(clause), first(own, instrument)] as const)
    .filter(([a, b]) => a != null && b != null);
  const agree = values.filter(([a, b]) => a === b).length;
  console.log(
    `| ${name} | ${values.length} | ${agree} | ${((100 * agree) / values.length).toFixed(0)} % | ${kappa(values as never).toFixed(2)} |`,
  );
}
console.log("\nNot matched:");
for (const { instrument, clause, own } of pairs)
  if (own === null) console.log(`- ${instrument.id}, ${clause.article ?? "no article"}: ${clause.type}`);

/** The ledger's clause of the same type and article that agrees in most fields; null if there is none. */
function matching(instrument: Instrument, clause: Clause): Obligation | null {
  const sameType = instrument.obligations.filter(({ type }) => type === clause.type);
  const wanted = articles(clause.article);
  const fitting = wanted.length === 0 ? sameType : sameType.filter(({ article }) => articles(article).some((one) => wanted.includes(one)));
  const agreeing = (own: Obligation) => Object.values(FIELDS).filter(([second, first]) => second(clause) === first(own, instrument)).length;
  return [...fitting].sort((a, b) => agreeing(b) - agreeing(a))[0] ?? null;
}

/** The numbers of the articles that a citation names, Roman ones as Arabic: "II and 3(1)" gives 2 and 3. */
function articles(text: string | null): number[] {
  return [...(text ?? "").matchAll(/(?<![(\w])(\d+|[IVXL]+)(?!\w)/g)].map(([, number = ""]) =>
    /\d/.test(number) ? Number(number) : roman(number),
  );
}

function roman(text: string): number {
  const values = [...text].map((letter) => ({ I: 1, V: 5, X: 10, L: 50 })[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function side(given: unknown): string {
  return Array.isArray(given) ? [...given].sort().join(" ") : String(given ?? "parties");
}

/** A value that may be a word or an object, as one word: an organ or a state that decides is the one word "another". */
function word(given: unknown): unknown {
  return typeof given === "object" && given !== null ? "another" : given;
}

function kappa(values: readonly (readonly [string, string])[]): number {
  const share = (index: 0 | 1, value: string) => values.filter((pair) => pair[index] === value).length / values.length;
  const observed = values.filter(([a, b]) => a === b).length / values.length;
  const expected = [...new Set(values.flat())].reduce((sum, value) => sum + share(0, value) * share(1, value), 0);
  return expected === 1 ? 1 : (observed - expected) / (1 - expected);
}
