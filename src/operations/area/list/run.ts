/** area.list: the clauses with a limit of place that somebody is owed on a day. */
import { areaClause, clauseOfDay, hasLimit, partsOn } from "../../../law/areas.ts";
import { regionNamer } from "../../../law/regions.ts";
import type { Instrument } from "../../../model/instruments.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { AreaList } from "../../../model/results/area.ts";
import { PACT_TYPES } from "../../../model/vocabulary.ts";
import { areaWords, KEYS } from "../../../views/slotWords.ts";
import { dayOf, frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

const PACTS: readonly string[] = PACT_TYPES;

export function run({ ledger }: Context, { date }: Input): Unspoken<AreaList> {
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

/** The rows of the answer for --csv. */
export const rows = ({ areas }: AreaList) => areas.map(({ parts, ...area }) => ({ ...area, parts: parts.join("; or ") }));
