/** What the map shows: which ties, which soft layer, which area, and the two states, each with a way to let it go. */
import { PACT_TYPES, SOFT_TYPES } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import type { StateRow } from "../../app/query/answers.ts";
import { StatePicker } from "../../ledger/StatePicker.tsx";
import type { PactType } from "./atlas.ts";
import { atlas } from "./labels.ts";

export interface AreaOption {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly pledge: PactType;
  readonly soft: readonly PactType[];
  readonly chosen: readonly string[];
  readonly states: readonly StateRow[];
  readonly nameOf: (id: string) => string;
  readonly areas: readonly AreaOption[];
  readonly area: string | null;
  readonly onType: (pledge: PactType, soft: readonly PactType[]) => void;
  readonly onChosen: (ids: readonly (string | undefined)[]) => void;
  readonly onArea: (id: string | null) => void;
}

export function AtlasBar({ pledge, soft, chosen, states, nameOf, areas, area, onType, onChosen, onArea }: Props) {
  const pick = (side: 0 | 1, id: string) => {
    const other = chosen[1 - side];
    if (side === 1 && chosen.length === 0) return onChosen([id]);
    onChosen(other === id ? [...chosen].reverse() : side === 0 ? [id, other] : [other, id]);
  };
  return (
    <fieldset className="atlas-bar" aria-label={atlas.bar.label}>
      <label>
        <span>{atlas.bar.type}</span>
        <select value={pledge} onChange={(event) => onType(event.target.value as PactType, soft)}>
          {PACT_TYPES.map((type) => (
            <option key={type} value={type}>
              {en.types[type]}
            </option>
          ))}
        </select>
      </label>
      <label title={atlas.bar.softHint}>
        <span>{atlas.bar.soft}</span>
        <select
          value={soft[0] ?? ""}
          onChange={(event) => onType(pledge, event.target.value === "" ? [] : [event.target.value as PactType])}
        >
          <option value="">{atlas.bar.softNone}</option>
          {SOFT_TYPES.map((type) => (
            <option key={type} value={type}>
              {en.types[type]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{atlas.bar.area}</span>
        <select value={area ?? ""} onChange={(event) => onArea(event.target.value === "" ? null : event.target.value)}>
          <option value="">{atlas.bar.areaNone}</option>
          {area !== null && !areas.some(({ id }) => id === area) && <option value={area}>{area}</option>}
          {areas.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div className="atlas-states">
        {([0, 1] as const).map((side) => {
          const id = chosen[side];
          return (
            <div key={side} className="atlas-state">
              <StatePicker
                side={side === 0 ? "first" : "second"}
                label={side === 0 ? atlas.bar.first : atlas.bar.second}
                id={id ?? ""}
                name={id === undefined ? "" : nameOf(id)}
                placeholder={atlas.bar.choose}
                states={states}
                ready
                onPick={(picked) => pick(side, picked)}
              />
              {id !== undefined && (
                <button
                  type="button"
                  className="icon-button"
                  aria-label={atlas.bar.clear(nameOf(id))}
                  title={atlas.bar.clear(nameOf(id))}
                  onClick={() => onChosen(chosen.filter((one) => one !== id))}
                >
                  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                    <path d="M4 4l8 8M12 4l-8 8" />
                  </svg>
                </button>
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
