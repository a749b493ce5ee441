/** The pointer on the map: the nearest dot or plate within reach responds; on a close-up a drag moves the visible part. */
import { type MouseEvent, type PointerEvent, useRef, useState } from "react";
import { pointIn } from "../Chart.tsx";
import { type Dot, nearestDot } from "./dots.ts";
import { type Box, moved } from "./frame.ts";
import type { Plate } from "./PactMap.tsx";

/** A pointer that moves fewer pixels than this has clicked, not dragged. */
const STILL = 5;

interface Shown {
  readonly dots: readonly Dot[];
  readonly plates: readonly Plate[];
  readonly box: Box;
  /** Pixels per unit of the map. */
  readonly scale: number;
  readonly isWorld: boolean;
  readonly onChoose: (id: string) => void;
  readonly onPlate: (id: string) => void;
  /** Called while a close-up is dragged. */
  readonly onMove: (box: Box) => void;
}

export function usePointer({ dots, plates, box, scale, isWorld, onChoose, onPlate, onMove }: Shown) {
  const [near, setNear] = useState<string | null>(null);
  const drag = useRef<{ x: number; y: number; box: Box; moved: boolean } | null>(null);
  const found = (event: MouseEvent<SVGSVGElement>) => {
    const [x, y] = pointIn(event);
    const [dot, plate] = [nearestDot(dots, [x, y]), nearestDot(plates, [x, y])];
    const away = (one: { x: number; y: number } | null) => (one === null ? Number.POSITIVE_INFINITY : Math.hypot(one.x - x, one.y - y));
    return away(plate) < away(dot) ? { plate, dot: null } : { plate: null, dot };
  };
  const handlers = {
    onPointerDown(event: PointerEvent<SVGSVGElement>) {
      if (isWorld || event.button !== 0) return;
      drag.current = { x: event.clientX, y: event.clientY, box, moved: false };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent<SVGSVGElement>) {
      const start = drag.current;
      if (start === null) {
        if (event.pointerType === "touch") return;
        const { plate, dot } = found(event);
        return setNear(plate?.id ?? dot?.id ?? null);
      }
      const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
      if (!start.moved && Math.hypot(dx, dy) < STILL) return;
      start.moved = true;
      setNear(null);
      onMove(moved(start.box, -dx / scale, -dy / scale));
    },
    onPointerUp() {
      if (drag.current?.moved !== true) drag.current = null;
    },
    onPointerCancel() {
      drag.current = null;
    },
    onPointerLeave() {
      setNear(null);
    },
    onClick(event: MouseEvent<SVGSVGElement>) {
      if (drag.current?.moved === true) {
        drag.current = null;
        return;
      }
      const { plate, dot } = found(event);
      if (plate !== null) onPlate(plate.id);
      else if (dot !== null) onChoose(dot.id);
    },
  };
  return { near, handlers };
}
