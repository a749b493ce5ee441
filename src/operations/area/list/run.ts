/** area.list: the clauses on a day that are limited to an area. */

import { areaClause, clauseOfDay, hasLimit, partsOn } from "../../../law/areas/areaClause.ts";
import { instrumentsLimitedByArea } from "../../../law/cache/tables.ts";
import { articleOn } from "../../../ledger/articleOn.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { AreaList } from "../../../model/results/area.ts";
import { PACT_TYPES } from "../../../model/vocabulary.ts";
import { areaPhrase } from "../../../ties/area.ts";
import { shortTitle } from "../../../ties/tieRows.ts";
import { dayOf, frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

const PACTS: readonly string[] = PACT_TYPES;

export function run({ ledger }: Context, { date }: Input): Unspoken<AreaList> {
  const day = dayOf(ledger, date);
  const areas = instrumentsLimitedByArea(ledger).flatMap((instrument) =>
    instrument.obligations
      .filter(({ type }) => PACTS.includes(type))
      .flatMap((obligation) => {
        const one = areaClause(ledger, instrument, obligation, day);
        const clause = clauseOfDay(one);
        if (clause === undefined || clause.runs === false || !hasLimit(one)) return [];
        return [
          {
            instrument: instrument.id,
            title: instrument.title,
            short: shortTitle(instrument),
            obligation: obligation.id,
            article: articleOn(obligation, day),
            type: obligation.type,
            owedTo: one.owed.size,
            parts: partsOn(clause, day).map((part) => areaPhrase(ledger, part)),
          },
        ];
      }),
  );
  areas.sort((a, b) => (a.short < b.short ? -1 : a.short > b.short ? 1 : 0));
  return { kind: "areas", ...frame(ledger, day), date: day, areas };
}

/** The rows of the answer for --csv. */
export const rows = ({ areas }: AreaList) => areas.map(({ parts, ...area }) => ({ ...area, parts: parts.join("; or ") }));
