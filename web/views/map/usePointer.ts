/** The pointer on the map: the nearest dot or plate within reach answers it; where only a part is shown, a drag moves that part. */
import { type MouseEvent, type PointerEvent, useRef, useState } from "react";
import type { Box } from "../../charts/map/closeUp.ts";
import { type Dot, nearestDot } from "../../charts/map/dots.ts";
import { boxText, moved } from "../../charts/map/frame.ts";
import { useView } from "./search.ts";

/** How far a pointer moves before it drags the map and no longer chooses. */
const STILL = 5;

export interface PlateAt {
  readonly instrument: string;
  readonly x: number;
  readonly y: number;
}

interface Shown {
  readonly dots: readonly Dot[];
  readonly plates: readonly PlateAt[];
  readonly box: Box;
  /** Pixels a unit of the map. */
  readonly scale: number;
  readonly whole: boolean;
  readonly onChoose: (id: string) => void;
}

export function usePointer({ dots, plates, box, scale, whole, onChoose }: Shown) {
  const [near, setNear] = useState<string | null>(null);
  const drag = useRef<{ x: number; y: number; box: Box; moved: boolean } | null>(null);
  const found = ({ currentTarget, clientX, clientY }: { currentTarget: Element; clientX: number; clientY: number }) => {
    const corner = currentTarget.getBoundingClientRect();
    const [x, y] = [clientX - corner.left, clientY - corner.top];
    const [dot, plate] = [nearestDot(dots, x, y), nearestDot(plates, x, y)];
    const away = (one: { x: number; y: number } | null) => (one === null ? Number.POSITIVE_INFINITY : Math.hypot(one.x - x, one.y - y));
    return away(plate) < away(dot) ? { plate, dot: null } : { plate: null, dot };
  };
  const handlers = {
    onPointerDown(event: PointerEvent) {
      if (whole || event.button !== 0) return;
      drag.current = { x: event.clientX, y: event.clientY, box, moved: false };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent) {
      const start = drag.current;
      if (start === null) {
        if (event.pointerType === "touch") return;
        const { plate, dot } = found(event);
        return setNear(plate?.instrument ?? dot?.state.id ?? null);
      }
      const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
      if (!start.moved && Math.hypot(dx, dy) < STILL) return;
      start.moved = true;
      setNear(null);
      go({ region: boxText(moved(start.box, -dx / scale, -dy / scale)) }, { burst: true });
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
    onClick(event: MouseEvent) {
      if (drag.current?.moved === true) {
        drag.current = null;
        return;
      }
      const { plate, dot } = found(event);
      if (plate !== null) go({ treaty: plate.instrument, open: null });
      else if (dot !== null) onChoose(dot.state.id);
    },
  };
  return { near, handlers };
}
