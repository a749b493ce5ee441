/** source.show: one source with every fact that rests on it and how each was checked; or the index of all sources. */

import { NotFoundError } from "../../../errors.ts";
import { factsBySource } from "../../../ledger/facts.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { anyOf, nearest } from "../../../ledger/nearest.ts";
import { coded } from "../../../model/complaints.ts";
import type { Source } from "../../../model/evidence.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { SourceAnswer, SourceRow } from "../../../model/results/source.ts";
import { frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { id, type }: Input): Unspoken<SourceAnswer> {
  const resting = factsBySource(ledger);
  const row = ({ id: own, cite, kind, publisher, url }: Source): SourceRow => ({
    id: own,
    cite,
    kind,
    outlet: publisher ?? null,
    url: url ?? null,
    facts: resting.get(own)?.length ?? 0,
  });
  const rows = ledger.data.sources.map(row);
  const kinds = [...new Set(rows.map((one) => one.kind))].map((kind) => {
    const of = rows.filter((one) => one.kind === kind);
    return { kind, count: of.length, facts: of.reduce((sum, one) => sum + one.facts, 0) };
  });
  const source = id === undefined ? null : requireSource(ledger, id);
  const facts = source === null ? [] : [...(resting.get(source.id) ?? [])];
  const seen = (how: string) => facts.filter(({ checked }) => checked === how).length;
  return {
    kind: "source",
    ...frame(ledger),
    source:
      source === null ? null : { ...row(source), author: source.author ?? null, title: source.title ?? null, date: source.date ?? null },
    facts,
    checked: { text: seen("text"), secondary: seen("secondary"), unverified: seen("unverified") },
    kinds: kinds.sort((a, b) => b.facts - a.facts),
    index: source === null ? rows.filter(({ kind }) => type === undefined || kind === type).sort((a, b) => (a.cite < b.cite ? -1 : 1)) : [],
  };
}

function requireSource(ledger: Ledger, id: string): Source {
  const found = ledger.source(id);
  if (found !== undefined) return found;
  const close = nearest(
    id,
    ledger.data.sources.map((one) => one.id),
  );
  throw new NotFoundError({
    ...coded("no-source", { typed: id, count: ledger.data.sources.length, close }),
    what: `no source "${id}"`,
    where: id,
    why: `the ledger has ${ledger.data.sources.length} sources, under ids that answers name`,
    todo: close.length > 0 ? `try ${anyOf(close)}` : "list them with: entente source show",
  });
}

/** The rows of the answer for --csv. */
export const rows = ({ source, facts, index }: SourceAnswer) =>
  source === null ? index.map((row) => ({ ...row })) : facts.map((fact) => ({ source: source.id, ...fact }));
