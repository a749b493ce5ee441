/** A group of buttons, one of them pressed; a choice takes effect at once. */
import type { ReactNode } from "react";

interface Props<K> {
  readonly legend: string;
  readonly className: string;
  readonly choices: readonly { readonly key: K; readonly label: ReactNode; readonly title?: string; readonly className?: string }[];
  readonly chosen: K;
  readonly onChoose: (key: K) => void;
}

export function ChoiceButtons<K extends string | null>({ legend, className, choices, chosen, onChoose }: Props<K>) {
  return (
    <fieldset className={className}>
      <legend className="unseen">{legend}</legend>
      {choices.map(({ key, label, ...rest }) => (
        <button key={key} type="button" aria-pressed={key === chosen} onClick={() => onChoose(key)} {...rest}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
