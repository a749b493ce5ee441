/** Pickers for the two states highlighted in a figure of many states. Either may be empty, and they cannot be the same. */
import type { StateRow } from "../app/query/answers.ts";
import { StatePicker } from "./StatePicker.tsx";

interface Props {
  readonly chosen: readonly [string | null, string | null];
  readonly names: readonly [string, string];
  readonly states: readonly StateRow[];
  readonly words: { readonly first: string; readonly second: string; readonly choose: string; readonly clear: string };
  readonly onChange: (change: { readonly a?: string | null; readonly b?: string | null }) => void;
}

export function ChosenStates({ chosen: [a, b], names, states, words, onChange }: Props) {
  return (
    <>
      {(["first", "second"] as const).map((side, index) => (
        <div key={side} className="field">
          <span className="label">{words[side]}</span>
          <StatePicker
            side={side}
            label={words[side]}
            id={(index === 0 ? a : b) ?? ""}
            name={names[index === 0 ? 0 : 1]}
            placeholder={words.choose}
            states={states}
            onPick={(id) => onChange(index === 0 ? { a: id, b: id === b ? null : b } : { b: id === a ? null : id })}
          />
        </div>
      ))}
      {(a !== null || b !== null) && (
        <button type="button" className="quiet" onClick={() => onChange({ a: null, b: null })}>
          {words.clear}
        </button>
      )}
    </>
  );
}
