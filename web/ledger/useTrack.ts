/** The drag on a line of days since 1816. A drag redraws the page once a frame, without waiting for answers. */
import { type PointerEvent, useRef } from "react";
import { type Day, dayNumber } from "../../src/surfaces/client/words.ts";
import { dayFromNumber, FIRST } from "./calendar.ts";

/** The ref of the line and the handlers of its slider. `onStart` is called with the day where the drag begins. */
export function useTrack(last: Day, onDay: (day: Day) => void, onStart?: (day: Day) => void) {
  const track = useRef<HTMLDivElement>(null);
  const held = useRef(false);
  const frame = useRef(0);
  const at = useRef(0);
  const dayAt = (clientX: number): Day => {
    const box = track.current?.getBoundingClientRect();
    const part = box === undefined ? 0 : Math.min(1, Math.max(0, (clientX - box.left) / box.width));
    return dayFromNumber(dayNumber(FIRST) + part * (dayNumber(last) - dayNumber(FIRST)));
  };
  /** Pointer events come more often than frames: the last one of each frame counts. */
  const drag = (event: PointerEvent) => {
    at.current = event.clientX;
    if (frame.current !== 0) return;
    frame.current = requestAnimationFrame(() => {
      frame.current = 0;
      onDay(dayAt(at.current));
    });
  };
  const release = () => {
    held.current = false;
  };
  const handlers = {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      held.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      onStart?.(dayAt(event.clientX));
      drag(event);
    },
    onPointerMove: (event: PointerEvent) => held.current && drag(event),
    onPointerUp: release,
    onPointerCancel: release,
  };
  return { track, handlers };
}
