/** A button that shows only a drawing, 16 pixels across; its label is its accessible name and its tooltip. */
import type { ComponentProps } from "react";

interface Props extends Omit<ComponentProps<"button">, "type" | "className" | "children"> {
  readonly label: string;
  readonly path: string;
}

export function IconButton({ label, path, ...rest }: Props) {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} {...rest}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
