/** The choices of the timeline: grouping, promises, region, and two states to highlight. */
import { PACT_TYPES } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { capital } from "../../app/language/speech.ts";
import type { StateRow } from "../../app/query/answers.ts";
import { ChosenStates } from "../../ledger/ChosenStates.tsx";
import { regions as regionNames } from "../../ledger/regions.labels.ts";
import { Choice } from "../../ui/Choice.tsx";
import { timeline } from "./labels.ts";
import { type Search, SORTS, type Sort } from "./search.ts";

const t = timeline.controls;

interface Props {
  readonly sort: Sort;
  readonly type: string | null;
  readonly region: string | null;
  readonly regions: readonly string[];
  readonly chosen: readonly [string | null, string | null];
  readonly states: readonly StateRow[];
  readonly onChange: (change: Partial<Search>) => void;
}

export function TimelineBar({ sort, type, region, regions, chosen, states, onChange }: Props) {
  const options = (ids: readonly string[], words: Readonly<Record<string, string>>) =>
    ids.map((id) => ({ id, name: capital(words[id] ?? id) }));
  const sorts = SORTS.map((id) => ({ id, name: t.sorts[id] ?? id }));
  return (
    <section className="world-bar" aria-label={t.label}>
      <Choice label={t.sort} value={sort} options={sorts} onPick={(id) => onChange({ sort: id === SORTS[0] ? null : (id as Sort) })} />
      <Choice
        label={t.type}
        value={type}
        none={t.allTypes}
        options={options(PACT_TYPES, en.types)}
        onPick={(id) => onChange({ type: id })}
      />
      <Choice
        label={t.region}
        value={region}
        none={t.allRegions}
        options={options(regions, regionNames)}
        onPick={(id) => onChange({ region: id })}
      />
      <ChosenStates chosen={chosen} states={states} words={t} onChange={onChange} />
    </section>
  );
}
