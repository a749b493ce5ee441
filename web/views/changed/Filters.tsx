/** Whose promises, and of which type; a rule of the address stands beside with a way to take it back. */
import { PACT_TYPES, SOFT_TYPES } from "../../../src/surfaces/client/words.ts";
import type { StateRow } from "../../app/query/answers.ts";
import { StatePicker } from "../../ledger/StatePicker.tsx";
import { changed } from "./labels.ts";
import type { Search } from "./search.ts";

const t = changed.filters;

interface Props {
  readonly state: string | null;
  readonly stateName: string;
  readonly type: string | null;
  readonly rule: string | null;
  readonly states: readonly StateRow[];
  readonly onChange: (change: Partial<Search>) => void;
}

export function Filters({ state, stateName, type, rule, states, onChange }: Props) {
  return (
    <section className="changed-filters" aria-label={t.label}>
      <div className="filter">
        <span aria-hidden="true">{t.state}</span>
        <StatePicker
          side="other"
          label={t.state}
          id={state ?? ""}
          name={state === null ? "" : stateName}
          placeholder={t.anyState}
          states={states}
          ready
          onPick={(id) => onChange({ state: id.split(",")[0] ?? null })}
        />
        {state !== null && (
          <button type="button" className="quiet" onClick={() => onChange({ state: null })}>
            {t.clearState}
          </button>
        )}
      </div>
      <label className="filter">
        <span>{t.type}</span>
        <select value={type ?? ""} onChange={({ target: { value } }) => onChange({ type: value === "" ? null : value, rule: null })}>
          <option value="">{t.anyType}</option>
          {[
            [t.pacts, PACT_TYPES],
            [t.soft, SOFT_TYPES],
          ].map(([label, types]) => (
            <optgroup key={label as string} label={label as string}>
              {(types as readonly string[]).map((one) => (
                <option key={one} value={one}>
                  {changed.typeWords(one)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {rule !== null && (
        <p className="filter">
          <span>{t.rule(rule)}</span>
          <button type="button" className="quiet" onClick={() => onChange({ rule: null })}>
            {t.clear}
          </button>
        </p>
      )}
    </section>
  );
}
