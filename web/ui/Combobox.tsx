/**
 * A box in which one names one of many: it lists what fits, and takes any name that the ledger resolves. What it does not
 * know stays in the box, with the ledger's sentence under it.
 */
import { useId, useRef, useState } from "react";
import type { Complaint as Complained } from "../../src/surfaces/client/words.ts";
import { Complaint } from "./Complaint.tsx";

export interface Option {
  readonly id: string;
  readonly name: string;
  /** Said beside it: a key, a kind. */
  readonly note: string;
  /** Other names by which it is found. */
  readonly also?: readonly string[];
}

export type Resolved = { readonly id: string } | { readonly complaint: Complained };

interface Props {
  readonly className: string;
  readonly label: string;
  readonly hint: string;
  /** Said where nothing fits. */
  readonly none: string;
  readonly id: string;
  readonly name: string;
  readonly placeholder?: string;
  /** In the order in which they are offered. */
  readonly options: readonly Option[];
  /** Offered where none of the others has what was typed. */
  readonly elsewhere?: readonly Option[];
  readonly ready: boolean;
  /** What the ledger makes of words that are no option. */
  readonly resolve: (typed: string) => Promise<Resolved>;
  readonly onPick: (id: string) => void;
}

export function Combobox({ className, label, hint, none, id, name, placeholder, options, elsewhere, ready, resolve, onPick }: Props) {
  const box = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [complaint, setComplaint] = useState<Complained | null>(null);
  const listed = open && ready;
  const found = listed || typed !== null ? matching(options, typed, elsewhere) : [];

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
  const enter = async () => {
    const row = found[active] ?? (typed === null ? undefined : exact(found, typed));
    if (row !== undefined) return pick(row.id);
    if (typed === null || typed.trim() === "") return reset();
    const resolved = await resolve(typed);
    if ("id" in resolved) return pick(resolved.id);
    setOpen(false);
    setComplaint(resolved.complaint);
  };
  const move = (step: number) => {
    const among = matching(options, typed, elsewhere);
    setOpen(true);
    setActive((now) => (among.length === 0 ? -1 : (now + step + among.length + (now < 0 && step < 0 ? 1 : 0)) % among.length));
  };

  return (
    <div className={`picker ${className}`}>
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
        title={hint}
        placeholder={placeholder}
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
          {found.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the box, where the focus stays
            <div
              key={option.id}
              id={`${box}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              ref={index === active ? (node) => node?.scrollIntoView({ block: "nearest" }) : null}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => {
                pick(option.id);
                input.current?.blur();
              }}
            >
              {option.name} <span className="key">{option.note}</span>
            </div>
          ))}
          {found.length === 0 && (
            <div className="empty" role="option" tabIndex={-1} aria-selected={false} aria-disabled="true">
              {none}
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

/** Those whose name, other name or key begins with what was typed, then those that hold it anywhere. */
function matching(options: readonly Option[], typed: string | null, elsewhere: readonly Option[] = []): readonly Option[] {
  const word = (typed ?? "").trim().toLowerCase();
  if (word === "") return options;
  const names = ({ name, also }: Option) => [name, ...(also ?? [])].map((one) => one.toLowerCase());
  const starts = (option: Option) => option.id.toLowerCase().startsWith(word) || names(option).some((one) => one.startsWith(word));
  const within = (option: Option) => !starts(option) && names(option).some((one) => one.includes(word));
  const found = [...options.filter(starts), ...options.filter(within)];
  return found.length > 0 ? found : elsewhere.filter((option) => starts(option) || within(option));
}

function exact(options: readonly Option[], typed: string): Option | undefined {
  const word = typed.trim().toLowerCase();
  return options.find(({ id, name, also }) => [id, name, ...(also ?? [])].some((one) => one.toLowerCase() === word));
}
