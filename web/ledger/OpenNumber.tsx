/** A number that opens the drawer with the records behind it. */

import type { ReactNode } from "react";
import { en } from "../app/language/en.ts";
import { changeShown } from "../app/query/navigate.ts";

interface Props {
  /** The drawer's key in the address, such as "owes-defence.USA". */
  readonly open: string;
  /** The accessible name, if the number alone does not say what it counts. */
  readonly label?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

export function OpenNumber({ open, label, className = "number", children }: Props) {
  // Whoever speaks to the page says what stands there, so the name has those words.
  const unsaid = label !== undefined && typeof children === "string" && !label.toLowerCase().includes(children.trim().toLowerCase());
  const name = unsaid ? `${children.trim()}${en.list.colon}${label}` : label;
  return (
    <button
      type="button"
      className={className}
      data-open={open}
      {...(name === undefined ? {} : { "aria-label": name })}
      onClick={() => changeShown({ open, treaty: null }, { atOnce: true })}
    >
      {children}
    </button>
  );
}
