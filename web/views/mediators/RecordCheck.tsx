/** The criteria put to the record: how many who did mediate were listed, beside how many the rule lists at all; misses named. */
import { useEffect, useState } from "react";
import type { SlowAnswer } from "../../app/query/useAsk.ts";
import { OpenNumber } from "../../ledger/OpenNumber.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { SlowFailure } from "../../ui/SlowFailure.tsx";
import { mediators } from "./labels.ts";
import type { Check, Mediators } from "./mediation.ts";

const t = mediators.check;

interface Props {
  readonly asked: SlowAnswer<Mediators>;
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

/** It counts the seconds, so that one sees that it goes on. */
function Busy() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const tick = setInterval(() => setSeconds((count) => count + 1), 1000);
    return () => clearInterval(tick);
  }, []);
  return (
    <div className="busy">
      <p>{t.busy}</p>
      <p className="small" aria-hidden="true">
        {t.seconds(seconds)}
      </p>
      <span className="busy-bar" aria-hidden="true" />
    </div>
  );
}

function Found({ check: { records, from, leftOut, mediators: count, listed, listedOfAll, missed } }: { readonly check: Check }) {
  const [share, then] = t.verdict(listed, count);
  const [misses, end] = t.missed(missed.length);
  const left = leftOut.map(({ why, count: some }) => `${some} ${why}`).join("; ") || t.nothing;
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

function ByCriterion({ check: { byCriterion, mediators: count }, source }: { readonly check: Check; readonly source: string }) {
  const name = (id: string) => (mediators.table.heads[id] ?? [id]).join(" ");
  const bars = () => (
    <div className="check-bars" role="img" aria-label={t.chartLabel(count)}>
      <p className="check-key" aria-hidden="true">
        {(["met", "not-known", "not-met"] as const).map((kind) => (
          <span key={kind} className={kind}>
            <i className="sign" /> {mediators.table.results[kind]}
          </span>
        ))}
      </p>
      {byCriterion.map(({ id, met, notKnown, notMet }) => (
        <div key={id} className="check-row" aria-hidden="true">
          <span className="rate-name">{name(id)}</span>
          <span className="check-track">
            <Part kind="met" count={met} of={count} />
            <Part kind="not-known" count={notKnown} of={count} />
            <Part kind="not-met" count={notMet} of={count} />
          </span>
        </div>
      ))}
    </div>
  );
  const table = () => (
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">{t.head.criterion}</th>
          <th scope="col">{t.head.met}</th>
          <th scope="col">{t.head.notMet}</th>
          <th scope="col">{t.head.notKnown}</th>
        </tr>
      </thead>
      <tbody>
        {byCriterion.map(({ id, met, notMet, notKnown }) => (
          <tr key={id}>
            <th scope="row">{name(id)}</th>
            <td>{met}</td>
            <td>{notMet}</td>
            <td>{notKnown}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <Figure
      id="check-figure"
      title={t.chart}
      tabs={[
        { label: t.tab, render: bars },
        { label: t.table, isTable: true, render: table },
      ]}
      caption={
        <p>
          {t.see(count)} {t.not} <span className="source">{source}</span>
        </p>
      }
    />
  );
}

/** A part with its count in it; too small for a figure, it stands without. */
function Part({ kind, count, of }: { readonly kind: string; readonly count: number; readonly of: number }) {
  if (count === 0) return null;
  return (
    <span className={`check-part ${kind}`} style={{ width: `${(count / of) * 100}%` }}>
      {count / of > 0.035 && <b>{count}</b>}
    </span>
  );
}
