/**
 * A combobox for one of many options. It lists those that match, and accepts any other text that `resolve` understands. Other
 * text stays in the box, with the complaint under it.
 */
import { type UseComboboxPropGetters, type UseComboboxState, type UseComboboxStateChangeOptions, useCombobox } from "downshift";
import { type KeyboardEvent, useState } from "react";
import type { Complaint as Complained } from "../../src/surfaces/client/words.ts";
import { Complaint } from "./Complaint.tsx";
import { exact, type Match, matching, type Option } from "./options.ts";

export type Resolved = { readonly id: string } | { readonly complaint: Complained };

interface Props {
  readonly className: string;
  readonly label: string;
  readonly hint: string;
  /** Shown if no option matches. */
  readonly none: string;
  /** Says by which other name an option was found; left out where options have none. */
  readonly foundBy?: (name: string, former: boolean) => string;
  readonly id: string;
  readonly name: string;
  readonly placeholder?: string;
  /** In the order of the list. */
  readonly options: readonly Option[];
  /** Listed if none of the others matches. */
  readonly elsewhere?: readonly Option[];
  /** The id meant by text that is no option, or the complaint about it. */
  readonly resolve: (typed: string) => Promise<Resolved>;
  readonly onPick: (id: string) => void;
}

export function Combobox({ className, label, hint, none, foundBy, id, name, placeholder, options, elsewhere, resolve, onPick }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [complaint, setComplaint] = useState<Complained | null>(null);
  const found = matching(options, typed, elsewhere);
  const pick = (chosen: string) => {
    setTyped(null);
    setComplaint(null);
    if (chosen !== id) onPick(chosen);
  };
  const box = useCombobox<Match>({
    items: [...found],
    inputValue: typed ?? name,
    selectedItem: null,
    itemToString: (match) => match?.option.name ?? "",
    onSelectedItemChange: ({ selectedItem }) => selectedItem !== null && pick(selectedItem.option.id),
    stateReducer,
  });
  const enter = async () => {
    const option = typed === null ? undefined : exact(found, typed);
    if (option !== undefined) return pick(option.id);
    if (typed === null || typed.trim() === "") return setTyped(null);
    box.closeMenu();
    const resolved = await resolve(typed);
    if ("id" in resolved) pick(resolved.id);
    else setComplaint(resolved.complaint);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Escape") {
      setTyped(null);
      setComplaint(null);
    }
    if (event.key !== "Enter" || (box.isOpen && found[box.highlightedIndex] !== undefined)) return;
    (event.nativeEvent as { preventDownshiftDefault?: boolean }).preventDownshiftDefault = true;
    event.preventDefault();
    enter();
  };
  const error = `${box.getLabelProps().id}-error`;
  return (
    <div className={`picker ${className}`}>
      <input
        {...box.getInputProps({
          type: "text",
          title: hint,
          placeholder,
          spellCheck: false,
          "aria-label": label,
          "aria-labelledby": undefined,
          "aria-invalid": complaint !== null,
          ...(complaint === null ? {} : { "aria-describedby": error }),
          onFocus: (event) => event.target.select(),
          // Set here rather than in a callback of the box, because the list must match the text before the next key.
          onChange: (event) => {
            setTyped((event.target as HTMLInputElement).value);
            setComplaint(null);
          },
          onKeyDown,
          onBlur: () => complaint === null && setTyped(null),
        })}
      />
      <div {...box.getMenuProps({ "aria-label": label, "aria-labelledby": undefined, className: "options", hidden: !box.isOpen })}>
        {box.isOpen && <Matches matches={found} none={none} foundBy={foundBy} getItemProps={box.getItemProps} />}
      </div>
      {complaint !== null && (
        <div className="picker-error">
          <Complaint id={error} complaint={complaint} />
        </div>
      )}
    </div>
  );
}

interface MatchesProps extends Pick<UseComboboxPropGetters<Match>, "getItemProps"> {
  readonly matches: readonly Match[];
  readonly none: string;
  readonly foundBy: Props["foundBy"] | undefined;
}

/** The options that match, or one disabled entry if none does. */
function Matches({ matches, none, foundBy, getItemProps }: MatchesProps) {
  if (matches.length === 0)
    return (
      <div className="empty" role="option" tabIndex={-1} aria-selected={false} aria-disabled="true">
        {none}
      </div>
    );
  return matches.map((item, index) => (
    <div key={item.option.id} {...getItemProps({ item, index })}>
      {item.option.name}
      {item.by !== null && foundBy !== undefined && <span className="found-by"> {foundBy(item.by.name, item.by.former)}</span>}{" "}
      <span className="key">{item.option.note}</span>
    </div>
  ));
}

/** The next state of the box: typing highlights the first match, and leaving the box selects nothing. */
function stateReducer(_: UseComboboxState<Match>, { type, changes }: UseComboboxStateChangeOptions<Match>) {
  const { InputBlur, InputChange, InputKeyDownEscape } = useCombobox.stateChangeTypes;
  if (type === InputChange) return { ...changes, highlightedIndex: changes.inputValue?.trim() ? 0 : -1 };
  if (type === InputBlur || type === InputKeyDownEscape) return { ...changes, selectedItem: null };
  return changes;
}
