/** The check of the criteria against the record: the share of actual mediators that the rule lists, and those it misses. */

import { en } from "../../app/language/en.ts";
import type { SlowAnswer } from "../../app/query/useAsk.ts";
import { BarRows, Swatch } from "../../charts/BarRows.tsx";
import { OpenNumber } from "../../ledger/OpenNumber.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { Sized } from "../../ui/Sized.tsx";
import { SlowFailure } from "../../ui/SlowFailure.tsx";
import { Table } from "../../ui/Table.tsx";
import { Busy } from "./Busy.tsx";
import { mediators } from "./labels.ts";
import type { Check } from "./mediation.ts";

const t = mediators.check;

interface Props {
  readonly asked: SlowAnswer<"mediator.find">;
  readonly source: string;
}

export function RecordCheck({ asked, source }: Props) {
  const check = asked.answer?.check ?? null;
  return (
    <section className="record-check" aria-labelledby="check-title" aria-busy={asked.pending}>
      <h2 id="check-title">{t.title}</h2>
      <p className="intro">{t.intro}</p>
      <div aria-live="polite">
        {asked.pending && <Busy />}
        <SlowFailure title={t.failed} asked={asked} />
        {check !== null && <Found check={check} />}
      </div>
      {check !== null && <ByCriterion check={check} source={source} />}
    </section>
  );
}

function Found({ check: { records, from, leftOut, mediators: count, listed, listedOfAll, missed } }: { readonly check: Check }) {
  const [share, then] = t.verdict(listed, count);
  const [misses, end] = t.missed(missed.length);
  const left = leftOut.map(({ why, count: some }) => `${some} ${why}`).join(en.list.semicolon) || t.nothing;
  return (
    <>
      <p className="check-verdict">
        <strong>{share}</strong>
        {then}
        <OpenNumber open="misses" label={t.openMisses(missed.length)}>
          {misses}
        </OpenNumber>
        {end}
      </p>
      <p>{t.base(listedOfAll === null ? "-" : `${Math.round(listedOfAll * 100)}%`)}</p>
      <p className="small">{t.leftOut(records, from === null ? "" : t.since(from.slice(0, 4)), left)}</p>
    </>
  );
}

const KINDS = [
  ["met", "solid"],
  ["not-known", "hatch"],
  ["not-met", "outline"],
] as const;

function ByCriterion({ check: { byCriterion, mediators: count }, source }: { readonly check: Check; readonly source: string }) {
  const name = (id: string) => (mediators.table.heads[id] ?? [id]).join(" ");
  const words = mediators.table.results;
  const bars = () => (
    <Sized className="check-bars">
      {(width) => (
        <BarRows
          id="check-picture"
          width={width}
          most={count}
          titles={192}
          align="end"
          legend={KINDS.map(([kind, fill]) => ({
            key: kind,
            text: words[kind] ?? kind,
            mark: <Swatch fill={fill} chart="check-picture" />,
          }))}
          label={t.chartLabel(count)}
          rows={byCriterion.map(({ id, met, notKnown, notMet }) => ({
            key: id,
            title: name(id),
            bars: [
              {
                key: id,
                tone: "ink",
                parts: KINDS.map(([kind, fill]) => {
                  const value = { met, "not-known": notKnown, "not-met": notMet }[kind];
                  return { key: kind, value, fill, text: String(value) };
                }),
              },
            ],
          }))}
        />
      )}
    </Sized>
  );
  const table = () => (
    <Table
      rows={byCriterion}
      keyOf={({ id }) => id}
      columns={[
        { head: t.head.criterion, isHead: true, cell: ({ id }) => name(id) },
        { head: t.head.met, cell: ({ met }) => met },
        { head: t.head.notMet, cell: ({ notMet }) => notMet },
        { head: t.head.notKnown, cell: ({ notKnown }) => notKnown },
      ]}
    />
  );
  return (
    <Figure
      id="check-figure"
      title={t.chart}
      tabs={[
        { label: t.tab, render: bars },
        { label: t.table, isTable: true, render: table },
      ]}
      caption={[t.see(count), t.not]}
      source={source}
    />
  );
}
