/** The choices of the map: the ties, the soft ties, the area, and two states, each with a button that clears it. */
import { PACT_TYPES, SOFT_TYPES } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import type { StateRow } from "../../app/query/answers.ts";
import { StatePicker } from "../../ledger/StatePicker.tsx";
import { Choice, type Choosable } from "../../ui/Choice.tsx";
import { map } from "./labels.ts";
import type { PactType } from "./ties.ts";

const t = map.bar;

interface Props {
  readonly pledge: PactType;
  readonly soft: readonly PactType[];
  readonly chosen: readonly string[];
  readonly states: readonly StateRow[];
  readonly nameOf: (id: string) => string;
  readonly areas: readonly Choosable[];
  readonly area: string | null;
  readonly onType: (pledge: PactType, soft: readonly PactType[]) => void;
  readonly onChosen: (ids: readonly (string | undefined)[]) => void;
  readonly onArea: (id: string | null) => void;
}

const named = (types: readonly string[]) => types.map((id) => ({ id, name: en.types[id] ?? id }));

export function MapBar({ pledge, soft, chosen, states, nameOf, areas, area, onType, onChosen, onArea }: Props) {
  const pick = (side: 0 | 1, id: string) => {
    const other = chosen[1 - side];
    if (side === 1 && chosen.length === 0) return onChosen([id]);
    onChosen(other === id ? [...chosen].reverse() : side === 0 ? [id, other] : [other, id]);
  };
  const isListed = area === null || areas.some(({ id }) => id === area);
  return (
    <fieldset className="world-bar" aria-label={t.label}>
      <Choice label={t.type} value={pledge} options={named(PACT_TYPES)} onPick={(type) => onType(type as PactType, soft)} />
      <Choice
        label={t.soft}
        hint={t.softHint}
        value={soft[0] ?? null}
        none={t.softNone}
        options={named(SOFT_TYPES)}
        onPick={(type) => onType(pledge, type === null ? [] : [type as PactType])}
      />
      <Choice
        label={t.area}
        value={area}
        none={t.areaNone}
        options={isListed ? areas : [{ id: area, name: area }, ...areas]}
        onPick={onArea}
      />
      <div className="chosen-states">
        {([0, 1] as const).map((side) => {
          const id = chosen[side];
          return (
            <div key={side} className="chosen-state">
              <StatePicker
                side={side === 0 ? "first" : "second"}
                label={side === 0 ? t.first : t.second}
                id={id ?? ""}
                name={id === undefined ? "" : nameOf(id)}
                placeholder={t.choose}
                states={states}
                onPick={(picked) => pick(side, picked)}
              />
              {id !== undefined && (
                <button
                  type="button"
                  className="icon-button"
                  aria-label={t.clear(nameOf(id))}
                  title={t.clear(nameOf(id))}
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
