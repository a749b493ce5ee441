/** The filters of the list; the address holds each choice. */
import { PACT_TYPES, SOFT_TYPES } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import type { StateRow } from "../../app/query/answers.ts";
import { regions } from "../../ledger/regions.labels.ts";
import { StatePicker } from "../../ledger/StatePicker.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { STATUSES } from "./instruments.ts";
import { instrument } from "./labels.ts";
import { useView } from "./search.ts";

const t = instrument.index;
/** The default order of the list. */
const NEWEST = "signed";
const named = (words: Readonly<Record<string, string>>, ids: readonly string[] = Object.keys(words)) =>
  ids.map((id) => ({ id, name: words[id] ?? id }));

export function IndexFilters({ states, nameOf }: { readonly states: readonly StateRow[]; readonly nameOf: (id: string) => string }) {
  const { search, change } = useView();
  const { q, type, status, state, region, sort } = search;
  const isNarrowed = [q, type, status, state, region].some((one) => one !== null);
  return (
    <search className="index-filters" aria-label={t.filters}>
      <label className="field wide">
        <span className="label">{t.search}</span>
        <input type="search" value={q ?? ""} onChange={({ target }) => change({ q: target.value || null }, { burst: true })} />
      </label>
      <Choice
        label={t.type}
        value={type}
        none={t.anyType}
        options={named(en.types, [...PACT_TYPES, ...SOFT_TYPES])}
        onPick={(id) => change({ type: id })}
      />
      <Choice
        label={t.status}
        value={status}
        none={t.statuses["any"] ?? ""}
        options={named(t.statuses, STATUSES)}
        onPick={(id) => change({ status: id })}
      />
      <div className="field">
        <span className="label" aria-hidden="true">
          {t.party}
        </span>
        <StatePicker
          side="other"
          label={t.party}
          id={state ?? ""}
          name={state === null ? "" : nameOf(state)}
          placeholder={t.anyParty}
          states={states}
          onPick={(id) => change({ state: id })}
        />
      </div>
      <Choice label={t.region} value={region} none={t.anyRegion} options={named(regions)} onPick={(id) => change({ region: id })} />
      <Choice label={t.sort} value={sort ?? NEWEST} options={named(t.sorts)} onPick={(id) => change({ sort: id === NEWEST ? null : id })} />
      {isNarrowed && (
        <button type="button" className="quiet" onClick={() => change({ q: null, type: null, status: null, state: null, region: null })}>
          {t.clear}
        </button>
      )}
    </search>
  );
}
