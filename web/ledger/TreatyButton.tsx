/** A treaty's title as a button that opens it in the drawer, above the drawer's present content. */
import { changeShown } from "../app/query/navigate.ts";

interface Props {
  readonly id: string;
  readonly title: string;
  /** The effect of a click, as a tooltip. */
  readonly hint?: string;
  /** The accessible name; the title by default. */
  readonly label?: string;
}

export function TreatyButton({ id, title, hint, label }: Props) {
  return (
    <button
      type="button"
      className="link"
      data-open={id}
      title={hint}
      aria-label={label}
      onClick={() => changeShown({ treaty: id }, { atOnce: true })}
    >
      {title}
    </button>
  );
}
