/** A number, or words that hold one, that opens the records behind it in the drawer. */
import { useSharedView } from "../app/query/useSharedView.ts";

interface Props {
  /** The parameter `open` of the address. */
  readonly open: string;
  readonly text: string | number;
  /** Said of it to a reader who hears the page; its text if left out. */
  readonly label?: string;
  /** The stop that follows it and must not begin a line. */
  readonly stop?: string;
}

export function NumberButton({ open, text, label, stop }: Props) {
  const { change } = useSharedView();
  const button = (
    <button
      type="button"
      className={text === 0 ? "number zero" : "number"}
      data-open={open}
      aria-label={label}
      onClick={() => change({ open, treaty: null })}
    >
      {text}
    </button>
  );
  if (stop === undefined) return button;
  return (
    <span className="glued">
      {button}
      {stop}
    </span>
  );
}
