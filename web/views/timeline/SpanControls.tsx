/** Which spans are shown and how they are grouped, and whose stand out. */
import { PACT_TYPES } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import type { StateRow } from "../../app/query/answers.ts";
import { ChosenStates } from "../../ledger/ChosenStates.tsx";
import { capital } from "../../ledger/spell.ts";
import { timeline } from "./labels.ts";
import { SORTS } from "./model.ts";
import type { Search } from "./search.ts";

const t = timeline.controls;

interface Props {
  readonly sort: string;
  readonly type: string | null;
  readonly region: string | null;
  readonly regions: readonly string[];
  readonly chosen: readonly [string | null, string | null];
  readonly names: readonly [string, string];
  readonly states: readonly StateRow[];
  readonly onChange: (change: Partial<Search>) => void;
}

export function SpanControls({ sort, type, region, regions, chosen, names, states, onChange }: Props) {
  const options = (all: string, list: readonly string[], words: Record<string, string>) => (
    <>
      <option value="">{all}</option>
      {list.map((one) => (
        <option key={one} value={one}>
          {capital(words[one] ?? one)}
        </option>
      ))}
    </>
  );
  return (
    <section className="world-bar" aria-label={t.label}>
      <label className="field">
        <span className="label">{t.sort}</span>
        <select value={sort} onChange={({ target }) => onChange({ sort: target.value === SORTS[0] ? null : target.value })}>
          {SORTS.map((one) => (
            <option key={one} value={one}>
              {t.sorts[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="label">{t.type}</span>
        <select value={type ?? ""} onChange={({ target }) => onChange({ type: target.value || null })}>
          {options(t.allTypes, PACT_TYPES, en.types)}
        </select>
      </label>
      <label className="field">
        <span className="label">{t.region}</span>
        <select value={region ?? ""} onChange={({ target }) => onChange({ region: target.value || null })}>
          {options(t.allRegions, regions, timeline.regions)}
        </select>
      </label>
      <ChosenStates chosen={chosen} names={names} states={states} words={t} onChange={onChange} />
    </section>
  );
}
