/** A select box with a label above it. */
import { isEnglish } from "./InEnglish.tsx";

export interface Choosable {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** The id of the selected option; null for none. */
  readonly value: string | null;
  /** The label of the empty option; left out if an option must be chosen. */
  readonly none?: string;
  readonly options?: readonly Choosable[];
  /** Options under headings, in place of `options`. */
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
    <option key={id} value={id} {...(isEnglish(name) ? { lang: "en" } : {})}>
      {name}
    </option>
  ));
}
