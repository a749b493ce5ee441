/**
 * The short form of a trace, as JSON is written by default: obligations under one clause with the same grade, side and status are
 * one row. Tests, words and sources are left to the whole form.
 */
import type { ShortTrace, Trace } from "../../../model/results/trace.ts";
import type { Input } from "./schema.ts";

/** The trace in the form that the input asks for. */
export function short(trace: Trace, { detail }: Pick<Input, "detail">): Trace | ShortTrace {
  if (detail === "full") return trace;
  const clauses: ShortTrace["clauses"] = {};
  for (const { instrument, obligation, short: name, article, type } of trace.obligations)
    clauses[`${instrument}#${obligation}`] ??= { short: name, article, type };
  const positions = trace.positions.map(({ obligations: _, ...position }) => position);
  const breaches = trace.breaches.map(({ quote: _, reference: __, ...breach }) => breach);
  const openQuestions = trace.openQuestions.map((question) => ({
    ...question,
    values: question.values.map(({ value, changes }) => ({
      value,
      changes: rowsOf(
        changes,
        ({ obligation }) => obligation,
        ({ status }) => status,
      ).map(({ like: { status }, id, ...states }) => ({ obligation: id, ...states, status })),
    })),
  }));
  const obligations = rowsOf(
    trace.obligations,
    ({ id }) => id,
    ({ grade, side, status }) => [grade, side, status].join(" "),
  ).map(({ like: { grade, side, status }, ...row }) => ({ ...row, grade, side, status }));
  return { ...trace, clauses, obligations, positions, breaches, openQuestions };
}

interface Row<T> {
  /** The clause. */
  readonly id: string;
  /** Each owes it to each other state of `toward`. */
  readonly owedBy: string[];
  readonly toward: string[];
  /** One of the items of the row. */
  readonly like: T;
}

/** Rows of items that have the clause and the mark in common. `idOf` gives an obligation's id: CLAUSE:BEARER>BENEFICIARY. */
function rowsOf<T>(items: readonly T[], idOf: (item: T) => string, markOf: (item: T) => string): Row<T>[] {
  const groups = new Map<string, { readonly id: string; readonly like: T; readonly bearers: Map<string, string[]> }>();
  for (const item of items) {
    const [, id = "", by = "", to = ""] = /^(.*):([^:>]+)>([^>]+)$/.exec(idOf(item)) ?? [];
    const key = `${id} ${markOf(item)}`;
    const group = groups.get(key) ?? { id, like: item, bearers: new Map<string, string[]>() };
    const toward = group.bearers.get(to);
    if (toward === undefined) group.bearers.set(to, [by]);
    else toward.push(by);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ id, like, bearers }) => products(bearers).map((product) => ({ id, ...product, like })));
}

type Product = Pick<Row<unknown>, "owedBy" | "toward">;

/**
 * The pairs of bearer and beneficiary as products of two lists, in which no state owes itself anything: first of beneficiaries
 * that are bearers toward each other, as in a mutual pact, then of those with the same bearers.
 */
function products(bearers: ReadonlyMap<string, readonly string[]>): Product[] {
  const mutual = merged([...bearers].map(([to, by]) => ({ owedBy: [...by, to].sort(), toward: [to] })));
  const [pacts, others] = [mutual.filter(({ toward }) => toward.length > 1), mutual.filter(({ toward }) => toward.length === 1)];
  const oneWay = others.map(({ owedBy, toward }) => ({ owedBy: owedBy.filter((state) => state !== toward[0]), toward }));
  return [...pacts, ...merged(oneWay)];
}

/** Products with the same bearers as one. */
function merged(products: readonly Product[]): Product[] {
  const rows = new Map<string, Product>();
  for (const { owedBy, toward } of products) {
    const key = owedBy.join();
    const known = rows.get(key);
    if (known === undefined) rows.set(key, { owedBy, toward: [...toward] });
    else known.toward.push(...toward);
  }
  return [...rows.values()];
}
