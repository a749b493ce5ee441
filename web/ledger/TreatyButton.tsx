/** The title of a treaty as a button that opens it in the drawer, over what is open there. */
import { changeShown } from "../app/query/navigate.ts";

interface Props {
  readonly id: string;
  readonly title: string;
  /** The effect of a click, as a tooltip. */
  readonly hint?: string;
  /** Said of it to a reader who hears the page; its title if left out. */
  readonly label?: string;
}

export function TreatyButton({ id, title, hint, label }: Props) {
  return (
    <button type="button" className="link" data-open={id} title={hint} aria-label={label} onClick={() => changeShown({ treaty: id })}>
      {title}
    </button>
  );
}
