/** Nearer, farther, the whole world: by pointer, by touch, and by keys while one of them has the focus. */
import type { KeyboardEvent } from "react";
import type { Box } from "../../charts/map/closeUp.ts";
import { canZoom, moved, WORLD, zoomed } from "../../charts/map/frame.ts";
import { atlas } from "./labels.ts";

const MOVES: Record<string, readonly [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export function ZoomButtons({ box, onBox }: { readonly box: Box; readonly onBox: (box: Box) => void }) {
  const keyed = (event: KeyboardEvent) => {
    const [dx, dy] = MOVES[event.key] ?? [0, 0];
    if (dx !== 0 || dy !== 0) onBox(moved(box, (dx * box.width) / 8, (dy * box.width) / 8));
    else if (event.key === "+" || event.key === "=") onBox(zoomed(box, 1));
    else if (event.key === "-") onBox(zoomed(box, -1));
    else if (event.key === "0") onBox(WORLD);
    else return;
    event.preventDefault();
  };
  return (
    <fieldset className="zoom" aria-label={atlas.bar.zoom} title={atlas.bar.zoomHint} onKeyDown={keyed}>
      <Button label={atlas.bar.in} path="M8 3v10M3 8h10" disabled={!canZoom(box, 1)} onClick={() => onBox(zoomed(box, 1))} />
      <Button label={atlas.bar.out} path="M3 8h10" disabled={!canZoom(box, -1)} onClick={() => onBox(zoomed(box, -1))} />
      <Button
        label={atlas.bar.whole}
        path="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"
        disabled={!canZoom(box, -1)}
        onClick={() => onBox(WORLD)}
      />
    </fieldset>
  );
}

interface ButtonProps {
  readonly label: string;
  readonly path: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

/** Not disabled for the keyboard: a button that goes while it has the focus would drop it. */
function Button({ label, path, disabled, onClick }: ButtonProps) {
  return (
    <button type="button" className="icon-button" aria-label={label} aria-disabled={disabled} onClick={() => !disabled && onClick()}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
