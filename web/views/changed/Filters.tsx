/** The filters: whose promises, and of which type. A rule named in the address is shown with a button that clears it. */
import { PACT_TYPES, SOFT_TYPES } from "../../../src/surfaces/client/words.ts";
import type { StateRow } from "../../app/query/answers.ts";
import { StatePicker } from "../../ledger/StatePicker.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { changed } from "./labels.ts";
import type { Search } from "./search.ts";

const t = changed.filters;

interface Props extends Pick<Search, "state" | "type" | "rule"> {
  readonly stateName: string;
  readonly states: readonly StateRow[];
  readonly onChange: (change: Partial<Search>) => void;
}

export function Filters({ state, stateName, type, rule, states, onChange }: Props) {
  const options = (types: readonly string[]) => types.map((id) => ({ id, name: changed.typeWords(id) }));
  return (
    <section className="changed-filters" aria-label={t.label}>
      <div className="field">
        <span className="label" aria-hidden="true">
          {t.state}
        </span>
        <StatePicker
          side="other"
          label={t.state}
          id={state ?? ""}
          name={stateName}
          placeholder={t.anyState}
          states={states}
          onPick={(id) => onChange({ state: id.split(",")[0] ?? null })}
        />
        {state !== null && (
          <button type="button" className="quiet" onClick={() => onChange({ state: null })}>
            {t.clearState}
          </button>
        )}
      </div>
      <Choice
        label={t.type}
        value={type}
        none={t.anyType}
        groups={[
          { name: t.pacts, options: options(PACT_TYPES) },
          { name: t.soft, options: options(SOFT_TYPES) },
        ]}
        onPick={(id) => onChange({ type: id, rule: null })}
      />
      {rule !== null && (
        <p className="field">
          <span className="label">{t.rule(rule)}</span>
          <button type="button" className="quiet" onClick={() => onChange({ rule: null })}>
            {t.clear}
          </button>
        </p>
      )}
    </section>
  );
}
