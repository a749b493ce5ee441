/**
 * A box in which one names a state: it lists those of the day, and takes any name that the ledger resolves. What it does
 * not know stays in the box, with the ledger's sentence under it.
 */
import { useId, useRef, useState } from "react";
import type { Complaint as Complained } from "../../src/surfaces/client/words.ts";
import { askNow, type StateRow } from "../state.ts";
import { en } from "../text/en.ts";
import { Complaint } from "./Complaint.tsx";

interface Props {
  readonly side: "first" | "second";
  readonly label: string;
  readonly id: string;
  readonly name: string;
  readonly states: readonly StateRow[];
  readonly ready: boolean;
  readonly onPick: (id: string) => void;
}

export function StatePicker({ side, label, id, name, states, ready, onPick }: Props) {
  const box = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [complaint, setComplaint] = useState<Complained | null>(null);
  const found = matching(states, typed);
  const listed = open && ready;

  const reset = () => {
    setTyped(null);
    setOpen(false);
    setActive(-1);
    setComplaint(null);
  };
  const pick = (chosen: string) => {
    reset();
    if (chosen !== id) onPick(chosen);
  };
  const enter = () => {
    const row = found[active] ?? (typed === null ? undefined : exact(found, typed));
    if (row !== undefined) return pick(row.id);
    if (typed === null || typed.trim() === "") return reset();
    const { answer, complaint: failed } = askNow("state.show", { state: typed });
    if (answer !== null) return pick(answer.state.id);
    setOpen(false);
    setComplaint(failed);
  };
  const move = (step: number) => {
    setOpen(true);
    setActive((now) => (found.length === 0 ? -1 : (now + step + found.length + (now < 0 && step < 0 ? 1 : 0)) % found.length));
  };

  return (
    <div className={`picker ${side}`}>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={listed}
        aria-controls={`${box}-list`}
        aria-autocomplete="list"
        aria-invalid={complaint !== null}
        {...(complaint === null ? {} : { "aria-describedby": `${box}-error` })}
        {...(listed && active >= 0 ? { "aria-activedescendant": `${box}-${active}` } : {})}
        title={en.pick.hint}
        autoComplete="off"
        spellCheck={false}
        disabled={!ready}
        value={typed ?? name}
        onFocus={(event) => event.target.select()}
        onClick={() => setOpen(true)}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setActive(event.target.value.trim() === "" ? -1 : 0);
          setComplaint(null);
        }}
        onBlur={() => {
          setOpen(false);
          if (complaint === null) setTyped(null);
        }}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event.key === "ArrowDown" ? 1 : -1);
          else if (event.key === "Enter") enter();
          else if (event.key === "Escape") reset();
          else return;
          event.preventDefault();
        }}
      />
      {listed && (
        <div className="options" id={`${box}-list`} role="listbox" aria-label={label}>
          {found.map((state, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the box, where the focus stays
            <div
              key={state.id}
              id={`${box}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              ref={index === active ? (node) => node?.scrollIntoView({ block: "nearest" }) : null}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => {
                pick(state.id);
                input.current?.blur();
              }}
            >
              {state.name} <span className="key">{state.id}</span>
            </div>
          ))}
          {found.length === 0 && (
            <div className="empty" role="option" tabIndex={-1} aria-selected={false} aria-disabled="true">
              {en.pick.none}
            </div>
          )}
        </div>
      )}
      {complaint !== null && (
        <div className="picker-error">
          <Complaint id={`${box}-error`} complaint={complaint} />
        </div>
      )}
    </div>
  );
}

/** States whose name or key begins with what was typed, then those that hold it anywhere. */
function matching(states: readonly StateRow[], typed: string | null): readonly StateRow[] {
  const word = (typed ?? "").trim().toLowerCase();
  const sorted = [...states].sort((one, other) => one.name.localeCompare(other.name, "en"));
  if (word === "") return sorted;
  const starts = (state: StateRow) => state.name.toLowerCase().startsWith(word) || state.id.toLowerCase().startsWith(word);
  return [...sorted.filter(starts), ...sorted.filter((state) => !starts(state) && state.name.toLowerCase().includes(word))];
}

function exact(states: readonly StateRow[], typed: string): StateRow | undefined {
  const word = typed.trim().toLowerCase();
  return states.find(({ id, name }) => id.toLowerCase() === word || name.toLowerCase() === word);
}
