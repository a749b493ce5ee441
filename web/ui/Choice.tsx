/** A choice of one in a list, with its name above it. */

export interface Choosable {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** The id of the chosen one; null for none. */
  readonly value: string | null;
  /** The words of the entry that chooses none; left out where one must be chosen. */
  readonly none?: string;
  readonly options?: readonly Choosable[];
  /** Options under headings, in the place of `options`. */
  readonly groups?: readonly { readonly name: string; readonly options: readonly Choosable[] }[];
  readonly onPick: (id: string | null) => void;
}

export function Choice({ label, hint, value, none, options = [], groups = [], onPick }: Props) {
  return (
    <label className="field" title={hint}>
      <span className="label">{label}</span>
      <select value={value ?? ""} onChange={({ target }) => onPick(target.value || null)}>
        {none !== undefined && <option value="">{none}</option>}
        <Options options={options} />
        {groups.map((group) => (
          <optgroup key={group.name} label={group.name}>
            <Options options={group.options} />
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function Options({ options }: { readonly options: readonly Choosable[] }) {
  return options.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
}
