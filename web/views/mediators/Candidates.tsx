/** The candidates for a pair: a table of criteria in alphabetical order, and the meaning of each criterion. */
import { hrefOf } from "../../app/query/search.ts";
import { Facts } from "../../ui/Facts.tsx";
import { CriteriaTable } from "./CriteriaTable.tsx";
import { mediators } from "./labels.ts";
import { byName, type CriteriaRow, type Mediators } from "./mediation.ts";

const t = mediators.table;

interface Props {
  readonly answer: Mediators;
  readonly source: string;
}

export function Candidates({ answer, source }: Props) {
  return (
    <section className="candidates">
      <p className="caption">{t.legend}</p>
      <CriteriaTable label={t.label(answer.a.name, answer.b.name)} head={t.state} criteria={answer.criteria} groups={groupsOf(answer)} />
      <p className="caption">
        <span className="on-screen">{t.hint} </span>
        {t.see} {t.not} <span className="source">{source}</span>
      </p>
      <details className="definitions">
        <summary>{t.meanings}</summary>
        <Facts className="" rows={answer.criteria.map(({ id, meaning }) => [(t.heads[id] ?? [id]).join(" "), meaning])} />
      </details>
    </section>
  );
}

/** Listed candidates and others, each in alphabetical order: sorting by criteria met would look like a ranking. */
function groupsOf({ candidates, a, b, date }: Mediators) {
  const rows = byName(
    candidates.map(
      ({ state, name, listed, criteria }): CriteriaRow => ({
        key: state,
        name,
        note: null,
        href: hrefOf("mediators", { a: a.id, b: b.id, date, state }),
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
