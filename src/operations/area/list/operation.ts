/** area.list: the clauses with a limit of place that somebody is owed on a day. */
import * as z from "zod";
import { areaClause, clauseOfDay, hasLimit, partsOn } from "../../../law/areas/areaClause.ts";
import { regionNamer } from "../../../law/case/regions.ts";
import type { Instrument } from "../../../model/instruments.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import { AreaList } from "../../../model/results/area.ts";
import { PACT_TYPES } from "../../../model/vocabulary.ts";
import { KEYS } from "../../../ties/testWords.ts";
import { areaWords } from "../../../views/slotWords.ts";
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
  const name = regionNamer(ledger);
  const limited = ledger.memo("instruments with an area", () => ledger.data.instruments.filter(mentionsArea));
  const areas = limited.flatMap((instrument) =>
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
            parts: partsOn(clause, day).map((part) => areaWords(part, { ...KEYS, region: name })),
          },
        ];
      }),
  );
  areas.sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
  return { kind: "areas", ...frame(ledger, day), date: day, areas };
}

/** In its text, in a patch or in a reading. */
function mentionsArea({ obligations, modifiers, open }: Instrument): boolean {
  const patches = [...(modifiers ?? []), ...(open ?? []).flatMap(({ readings }) => readings)];
  return (
    obligations.some(({ versions }) => versions.some(({ area }) => area !== undefined)) ||
    patches.some(({ set, add }) => set?.area !== undefined || add?.area !== undefined)
  );
}
