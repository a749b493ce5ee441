/** area.list: the clauses with a limit of place that somebody is owed on a day. */
import * as z from "zod";
import { areaClause, clauseOfDay, hasLimit, partPhrase, partsOn } from "../../../law/areas/areaClause.ts";
import { instrumentsLimitedByArea } from "../../../law/cache/tables.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import { AreaList } from "../../../model/results/area.ts";
import { PACT_TYPES } from "../../../model/vocabulary.ts";
import { dateInput, dayOf, frame } from "../../inputs.ts";
import { type Context, operation } from "../../operation.ts";

const input = z.strictObject({ date: dateInput });

export const areaList = operation({
  name: "area.list",
  summary: "Lists the clauses with a limit of place that run on a day: where an attack must fall for them to be called on.",
  needs: ["core", "law"],
  input,
  output: AreaList,
  examples: [{ title: "Areas of treaties in 1960", input: { date: "1960-01-01" } }],
  rows: ({ areas }) => areas.map(({ parts, ...area }) => ({ ...area, parts: parts.join("; or ") })),
  run: list,
});

const PACTS: readonly string[] = PACT_TYPES;

function list({ ledger }: Context, { date }: z.output<typeof input>): Unspoken<AreaList> {
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
            title: instrument.short ?? instrument.title,
            obligation: obligation.id,
            article: obligation.article,
            type: obligation.type,
            owedTo: one.owed.size,
            parts: partsOn(clause, day).map(partPhrase),
          },
        ];
      }),
  );
  areas.sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
  return { kind: "areas", ...frame(ledger, day), date: day, areas };
}
