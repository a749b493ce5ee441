/** What is drawn, by type or by a rule for ally, and whose ties stand out. */
import { PACT_TYPES } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import type { Ladder, StateRow } from "../../app/query/answers.ts";
import { ChosenStates } from "../../ledger/ChosenStates.tsx";
import { capital } from "../../ledger/spell.ts";
import { network } from "./labels.ts";
import type { Search } from "./search.ts";

const t = network.controls;
/** What the operation draws if nothing is said. */
export const DEFAULT_TYPE = "defence" satisfies (typeof PACT_TYPES)[number];

interface Props {
  readonly type: string | null;
  readonly rule: string | null;
  readonly softTypes: readonly string[];
  readonly rules: Ladder["steps"];
  readonly chosen: readonly [string | null, string | null];
  readonly names: readonly [string, string];
  readonly states: readonly StateRow[];
  readonly onChange: (change: Partial<Search>) => void;
}

export function NetworkControls({ type, rule, softTypes, rules, chosen, names, states, onChange }: Props) {
  const value = rule === null ? `type ${type ?? DEFAULT_TYPE}` : `rule ${rule}`;
  const pick = (kind: string) => {
    const [what, id = ""] = kind.split(" ");
    onChange(what === "rule" ? { rule: id, type: null } : { rule: null, type: id === DEFAULT_TYPE ? null : id });
  };
  const option = (one: string) => (
    <option key={one} value={`type ${one}`}>
      {capital(en.types[one] ?? one)}
    </option>
  );
  return (
    <section className="world-bar" aria-label={t.label}>
      <label className="field">
        <span className="label">{t.kind}</span>
        <select value={value} onChange={({ target }) => pick(target.value)}>
          <optgroup label={t.types}>{PACT_TYPES.map(option)}</optgroup>
          <optgroup label={t.rules}>
            {rules.map(({ rule: id, title }) => (
              <option key={id} value={`rule ${id}`}>
                {title}
              </option>
            ))}
          </optgroup>
          <optgroup label={t.soft}>{softTypes.map(option)}</optgroup>
        </select>
      </label>
      <ChosenStates chosen={chosen} names={names} states={states} words={t} onChange={onChange} />
    </section>
  );
}
