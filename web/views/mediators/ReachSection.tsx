/** The reverse question: the pairs of rivals to which one state has links. Computed after the first paint. */

import { en } from "../../app/language/en.ts";
import { capital, longDate, withArticle } from "../../app/language/speech.ts";
import type { StateRow } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import type { SlowAnswer } from "../../app/query/useAsk.ts";
import { StatePicker } from "../../ledger/StatePicker.tsx";
import { SlowFailure } from "../../ui/SlowFailure.tsx";
import { CriteriaTable } from "./CriteriaTable.tsx";
import { mediators } from "./labels.ts";
import { byName, type CriteriaRow, type Reach } from "./mediation.ts";

const t = mediators.reach;

interface Props {
  readonly id: string;
  readonly asked: SlowAnswer<"mediator.reach">;
  readonly states: readonly StateRow[];
  readonly nameOf: (id: string) => string;
  readonly onPick: (id: string) => void;
}

export function ReachSection({ id, asked, states, nameOf, onPick }: Props) {
  const { answer } = asked;
  return (
    <section className="reach" aria-labelledby="reach-title">
      <div className="reach-head">
        <h2 id="reach-title" tabIndex={-1}>
          {t.title(withArticle(nameOf(id)))}
        </h2>
        <StatePicker side="other" label={t.pick} id={id} states={states} onPick={onPick} />
      </div>
      {answer === null && asked.pending && <p className="small reach-waiting">{t.waiting}</p>}
      <SlowFailure title={t.failed} asked={asked} />
      {answer !== null && (
        <>
          <p className="reach-sentence">{answer.sentence}</p>
          <CriteriaTable
            label={t.label(withArticle(answer.state.name))}
            head={t.head}
            criteria={answer.criteria}
            groups={groupsOf(answer)}
          />
          <p className="caption">
            {mediators.table.see} {mediators.table.not}{" "}
            <span className="source">
              {mediators.table.source(answer.ledger.version)} {en.date.label}
              {en.list.colon}
              {longDate(answer.date)}
              {en.list.stop}
            </span>
          </p>
        </>
      )}
    </section>
  );
}

function groupsOf({ pairs, date, state }: Reach) {
  const rows = byName(
    pairs.map(
      ({ a, b, issue, runs, listed, criteria }): CriteriaRow => ({
        key: `${a.id}-${b.id}`,
        name: en.list.and([a.name, b.name]),
        note: runs === "unknown" ? `${capital(issue)}${en.list.semicolon}${t.unknown}` : capital(issue),
        href: hrefOf("mediators", { a: a.id, b: b.id, date, state: state.id }),
        listed,
        criteria,
      }),
    ),
  );
  const [listed, others] = [rows.filter((row) => row.listed), rows.filter((row) => !row.listed)];
  return [
    { title: t.listed(listed.length), rows: listed },
    { title: t.others(others.length), rows: others },
  ];
}
