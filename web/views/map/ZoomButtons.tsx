/** Buttons that zoom in, zoom out, show the whole world and put the other ocean in its middle; while one of them has the focus, arrow keys move the map. */
import type { KeyboardEvent } from "react";
import { type Box, canZoom, moved, WORLD, wholeOf, zoomed } from "../../charts/map/frame.ts";
import type { Centre } from "../../charts/map/projection.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { map } from "./labels.ts";

const t = map.bar;
const MOVES: Record<string, readonly [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

interface Props {
  readonly box: Box;
  /** The ocean in the middle if the box names none. */
  readonly usual: Centre;
  readonly onBox: (box: Box) => void;
}

export function ZoomButtons({ box, usual, onBox }: Props) {
  const keyed = (event: KeyboardEvent) => {
    const [dx, dy] = MOVES[event.key] ?? [0, 0];
    if (dx !== 0 || dy !== 0) onBox(moved(box, (dx * box.width) / 8, (dy * box.width) / 8));
    else if (event.key === "+" || event.key === "=") onBox(zoomed(box, 1));
    else if (event.key === "-") onBox(zoomed(box, -1));
    else if (event.key === "0") onBox(wholeOf(box));
    else return;
    event.preventDefault();
  };
  const buttons = [
    { label: t.in, path: "M8 3v10M3 8h10", isOff: !canZoom(box, 1), to: () => zoomed(box, 1) },
    { label: t.out, path: "M3 8h10", isOff: !canZoom(box, -1), to: () => zoomed(box, -1) },
    { label: t.whole, path: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10", isOff: !canZoom(box, -1), to: () => wholeOf(box) },
  ];
  const other: Centre = (box.centre ?? usual) === "pacific" ? "atlantic" : "pacific";
  return (
    <fieldset className="zoom" aria-label={t.zoom} title={t.zoomHint} onKeyDown={keyed}>
      {buttons.map(({ label, path, isOff, to }) => (
        // Not disabled: a disabled button would lose the focus.
        <IconButton key={label} {...{ label, path }} title={undefined} aria-disabled={isOff} onClick={() => !isOff && onBox(to())} />
      ))}
      <button type="button" className="quiet" onClick={() => onBox(other === usual ? WORLD : { ...WORLD, centre: other })}>
        {t.centre[other]}
      </button>
    </fieldset>
  );
}
