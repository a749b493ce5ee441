/** Doors to the page of each state in the case. */

import { en } from "../../app/language/en.ts";
import type { StateRow, Trace } from "../../app/query/answers.ts";
import { StatePicker } from "../../ledger/StatePicker.tsx";
import { useView } from "./search.ts";
import type { VerdictGroup } from "./verdict.ts";

interface Props {
  readonly trace: Trace;
  readonly groups: readonly VerdictGroup[];
  readonly states: readonly StateRow[];
  readonly nameOf: (id: string) => string;
}

/** Doors before the rest is named in the box. */
const DOORS = 8;

export function BriefDoors({ trace, groups, states, nameOf }: Props) {
  const sides = [...trace.targets, ...trace.initiators].map(({ id }) => id);
  const others = groups.filter(({ stand }) => stand !== "may-not-attack").flatMap(({ rows }) => rows.flatMap((row) => row.states));
  const shown = [...new Set([...sides, ...others])].slice(0, DOORS);
  return (
    <section className="brief-doors" aria-labelledby="brief-title">
      <h2 id="brief-title">{en.attacked.brief.open}</h2>
      <p className="small">{en.attacked.brief.openText}</p>
      <div className="brief-row">
        {shown.map((id) => (
          <button key={id} type="button" className="button small-button" onClick={() => go({ brief: id })}>
            {nameOf(id)}
          </button>
        ))}
        {shown.length > 1 && (
          <button type="button" className="button small-button" onClick={() => go({ brief: shown.join(",") })}>
            {en.attacked.brief.all(shown.length)}
          </button>
        )}
        <StatePicker
          side="other"
          label={en.attacked.brief.choose}
          placeholder={en.attacked.brief.choose}
          id=""
          name=""
          states={states}
          ready
          onPick={(brief) => go({ brief })}
        />
      </div>
    </section>
  );
}
