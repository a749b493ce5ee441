/** What narrows the list; each choice stands in the address. */
import { type ReactNode, useId } from "react";
import { PACT_TYPES } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import type { StateRow } from "../../app/query/answers.ts";
import { StatePicker } from "../../ledger/StatePicker.tsx";
import { instrumentEn } from "../../ledger/treaty/labels.ts";
import { type Search, useView } from "./search.ts";

interface Props {
  readonly view: Search;
  readonly states: readonly StateRow[];
  readonly nameOf: (id: string) => string;
  readonly statuses: readonly string[];
}

const t = instrumentEn.index;
const SOFT = Object.keys(en.types).slice(PACT_TYPES.length, 12);

export function IndexFilters({ view, states, nameOf, statuses }: Props) {
  const { q, type, status, state, region, sort } = view;
  const clear = [q, type, status, state, region].some((one) => one !== null);
  const types: [string, string][] = [...PACT_TYPES, ...SOFT].map((one) => [one, en.types[one] ?? one]);
  return (
    <search className="index-filters" aria-label={t.filters}>
      <label className="filter wide">
        <span>{t.search}</span>
        <input
          type="search"
          value={q ?? ""}
          onChange={(event) => go({ q: event.target.value === "" ? null : event.target.value }, { burst: true })}
        />
      </label>
      <Choice label={t.type} value={type} none={t.anyType} options={types} onPick={(next) => go({ type: next })} />
      <Choice
        label={t.status}
        value={status}
        none={t.statuses["any"] ?? ""}
        options={statuses.map((one) => [one, t.statuses[one] ?? one])}
        onPick={(next) => go({ status: next })}
      />
      <div className="filter">
        <span aria-hidden="true">{t.party}</span>
        <StatePicker
          side="other"
          label={t.party}
          id={state ?? ""}
          name={state === null ? "" : nameOf(state)}
          placeholder={t.anyParty}
          states={states}
          ready
          onPick={(next) => go({ state: next })}
        />
      </div>
      <Choice
        label={t.region}
        value={region}
        none={t.anyRegion}
        options={Object.entries(t.regions)}
        onPick={(next) => go({ region: next })}
      />
      <Choice
        label={t.sort}
        value={sort === "signed" ? null : sort}
        none={t.sorts["signed"] ?? ""}
        options={Object.entries(t.sorts).filter(([one]) => one !== "signed")}
        onPick={(next) => go({ sort: next })}
      />
      {clear && (
        <button type="button" className="quiet" onClick={() => go({ q: null, type: null, status: null, state: null, region: null })}>
          {t.clear}
        </button>
      )}
    </search>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null;
  readonly none: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onPick: (next: string | null) => void;
}

function Choice({ label, value, none, options, onPick }: ChoiceProps): ReactNode {
  const id = useId();
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ""} onChange={(event) => onPick(event.target.value === "" ? null : event.target.value)}>
        <option value="">{none}</option>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
