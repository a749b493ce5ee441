/** source.show: one source, every fact that rests on it and how far each was checked; or the index of all sources. */
import * as z from "zod";
import { NotFoundError } from "../../../errors.ts";
import { factsBySource } from "../../../ledger/facts.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { anyOf, nearest } from "../../../ledger/nearest.ts";
import { type Source, SourceKind } from "../../../model/evidence.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import { SourceAnswer, type SourceRow } from "../../../model/results/source.ts";
import { frame } from "../../inputs.ts";
import { type Context, operation } from "../../operation.ts";

const input = z.strictObject({
  id: z.string().min(1).optional().meta({ description: "The source's id, as answers name it; all sources if left out" }),
  type: SourceKind.optional().meta({ description: "Of the index, only this kind" }),
});

export const sourceShow = operation({
  name: "source.show",
  summary: "Shows one source with every fact that rests on it and how far each was checked; without an id, the index by kind.",
  needs: ["core", "law", "figures", "records", "sources", "glossary"],
  positional: ["id"],
  input,
  output: SourceAnswer,
  examples: [
    { title: "What rests on a resolution of the General Assembly", input: { id: "vocabulary-triggers.ga-3314" } },
    { title: "The laws among the sources", input: { type: "law" } },
  ],
  rows: ({ source, facts, index }) =>
    source === null ? index.map((row) => ({ ...row })) : facts.map((fact) => ({ source: source.id, ...fact })),
  run: show,
});

function show({ ledger }: Context, { id, type }: z.output<typeof input>): Unspoken<SourceAnswer> {
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
    what: `no source "${id}"`,
    where: id,
    why: `the ledger has ${ledger.data.sources.length} sources, under ids that answers name`,
    todo: close.length > 0 ? `try ${anyOf(close)}` : "list them with: entente source show",
  });
}
