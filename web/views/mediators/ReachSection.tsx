/** The question turned round: to which pairs of rivals one state has links. Computed after the first paint. */

import { en } from "../../app/language/en.ts";
import { longDate, withArticle } from "../../app/language/speech.ts";
import type { StateRow } from "../../app/query/answers.ts";
import type { Far } from "../../app/query/ask.ts";
import { hrefOf } from "../../app/query/search.ts";
import { StatePicker } from "../../ledger/StatePicker.tsx";
import { capital, type Spell } from "../../ledger/spell.ts";
import { CriteriaTable } from "./CriteriaTable.tsx";
import { FarFailure } from "./FarFailure.tsx";
import { mediators } from "./labels.ts";
import { byName, type CriteriaRow, type Reach } from "./mediation.ts";

const t = mediators.reach;

interface Props {
  readonly id: string;
  readonly asked: Far<Reach> | null;
  /** The answer, or the one before it while another is on its way. */
  readonly shown: Reach | null;
  readonly retry: () => void;
  readonly states: readonly StateRow[];
  readonly nameOf: (id: string) => string;
  readonly spell: Spell;
  readonly onPick: (id: string) => void;
}

export function ReachSection({ id, asked, shown: answer, retry, states, nameOf, spell, onPick }: Props) {
  return (
    <section className="reach" aria-labelledby="reach-title">
      <div className="reach-head">
        <h2 id="reach-title" tabIndex={-1}>
          {t.title(withArticle(nameOf(id)))}
        </h2>
        <StatePicker side="other" label={t.pick} id={id} name={nameOf(id)} states={states} ready onPick={onPick} />
      </div>
      {asked === null && answer === null && <p className="small reach-waiting">{t.waiting}</p>}
      <FarFailure what={t.failed} asked={asked} retry={retry} />
      {answer !== null && (
        <>
          <p className="reach-sentence">{answer.sentence}</p>
          <CriteriaTable
            label={t.label(withArticle(answer.state.name))}
            head={t.head}
            criteria={answer.criteria}
            groups={groupsOf(answer)}
            spell={spell}
          />
          <p className="caption">
            {mediators.table.see} {mediators.table.not}{" "}
            <span className="source">
              {mediators.table.source(answer.ledger.version)} {en.date.label}: {longDate(answer.date)}.
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
        name: `${a.name} and ${b.name}`,
        note: runs === "unknown" ? `${capital(issue)}; ${t.unknown}` : capital(issue),
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
