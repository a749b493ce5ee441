/** The states that a chart of lines shows beside the two of the page: each can be removed, and others added up to eight lines. */

import type { StateRow } from "../app/query/answers.ts";
import { nameOfState, stateNamed } from "../app/query/directory.ts";
import { powersLabels } from "./powers.labels.ts";
import { StatePicker } from "./StatePicker.tsx";
import "./powers.css";

/** The most lines that can be told apart by their names at the ends. */
export const MOST_LINES = 8;

interface Props {
  /** The two states of the page, which stay. */
  readonly fixed: readonly string[];
  readonly chosen: readonly string[];
  readonly states: readonly StateRow[];
  readonly onChange: (ids: readonly string[]) => void;
  /** Restores the states that the chart begins with; left out if it begins with these. */
  readonly onReset?: () => void;
}

export function PowersPicker({ fixed, chosen, states, onChange, onReset }: Props) {
  const t = powersLabels;
  const shown = [...fixed, ...chosen];
  return (
    <fieldset className="powers-picker">
      <legend className="label">{t.lines}</legend>
      {chosen.map((id) => (
        <button
          key={id}
          type="button"
          className="chip"
          aria-label={t.remove(nameOfState(id))}
          onClick={() => onChange(chosen.filter((one) => one !== id))}
        >
          {nameOfState(id)} <span aria-hidden="true">×</span>
        </button>
      ))}
      {shown.length < MOST_LINES ? (
        <StatePicker
          key={shown.join(",")}
          side="other"
          label={t.add}
          id=""
          states={states.filter(({ id }) => !shown.includes(id))}
          onPick={(ids) =>
            onChange([...new Set([...chosen, ...ids.split(",")])].filter((id) => !fixed.includes(id)).slice(0, MOST_LINES - fixed.length))
          }
        />
      ) : (
        <span className="small">{t.full(MOST_LINES)}</span>
      )}
      {onReset !== undefined && (
        <button type="button" className="quiet" onClick={onReset}>
          {t.reset}
        </button>
      )}
    </fieldset>
  );
}

/** The states named in an address, without those of the page and words that name none, as many as the chart holds. */
export function powersIn(text: string | null, fixed: readonly string[]): string[] {
  const ids = (text ?? "").split(",").flatMap((typed) => {
    const id = typed === "" ? null : (stateNamed(typed)?.id ?? null);
    return id === null || fixed.includes(id) ? [] : [id as string];
  });
  return [...new Set(ids)].slice(0, MOST_LINES - fixed.length);
}
