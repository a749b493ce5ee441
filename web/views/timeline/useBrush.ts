/** Pointer and keyboard handling of the brush: a drag or a key selects whole years, a click sets the date. */
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { type Day, dayNumber } from "../../../src/surfaces/client/words.ts";
import { addYears, dayFromNumber, FIRST } from "../../ledger/calendar.ts";

export interface Years {
  readonly from: Day;
  readonly to: Day;
}

/** The part that is dragged or focused; `new` draws a new span. */
export type Part = "new" | "from" | "to" | "window";

export interface BrushProps extends Years {
  readonly last: Day;
  readonly day: Day;
  /** `date` is the end that moved. */
  readonly onSpan: (span: Years, date: Day) => void;
  readonly onDay: (day: Day) => void;
}

/** A pointer that moves fewer pixels than this has clicked. */
const CLICK = 5;
const KEYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageUp: 10, PageDown: -10 };
const YEAR = 365.25;

const startOf = (day: Day) => later(`${day.slice(0, 4)}-01-01` as Day, FIRST);
const later = (one: Day, other: Day) => (one > other ? one : other);
const earlier = (one: Day, other: Day) => (one < other ? one : other);

/** `dayAt` gives the day at a horizontal position of the pointer. */
export function useBrush({ from, to, last, day, onSpan, onDay }: BrushProps, dayAt: (clientX: number) => Day) {
  const drag = useRef<{ part: Part; startX: number; start: Day; span: Years; isMoved: boolean } | null>(null);
  const frame = useRef<number | null>(null);
  const endOf = (one: Day) => earlier(`${one.slice(0, 4)}-12-31` as Day, last);

  const select = (one: Day, other: Day, moving: Day) => {
    const span = { from: startOf(earlier(one, other)), to: endOf(later(one, other)) };
    onSpan(span, moving === later(one, other) ? span.to : span.from);
  };
  const shift = (span: Years, days: number) => {
    const [start, end] = [dayNumber(span.from), dayNumber(span.to)];
    const by = Math.min(dayNumber(last) - end, Math.max(dayNumber(FIRST) - start, days));
    const moved = { from: dayFromNumber(start + by), to: dayFromNumber(end + by) };
    onSpan(moved, earlier(later(day, moved.from), moved.to));
  };
  const begin = (part: Part) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { part, startX: event.clientX, start: dayAt(event.clientX), span: { from, to }, isMoved: false };
  };
  const handlers = {
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const now = drag.current;
      if (now === null) return;
      now.isMoved ||= Math.abs(event.clientX - now.startX) >= CLICK;
      if (!now.isMoved) return;
      const at = dayAt(event.clientX);
      if (frame.current !== null) cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(() => {
        frame.current = null;
        if (now.part === "window") shift(now.span, dayNumber(at) - dayNumber(now.start));
        else select({ new: now.start, from: now.span.to, to: now.span.from }[now.part], at, at);
      });
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const now = drag.current;
      drag.current = null;
      if (now !== null && !now.isMoved && (now.part === "new" || now.part === "window")) onDay(dayAt(event.clientX));
    },
    onPointerCancel() {
      drag.current = null;
    },
  };
  const onKey = (part: Exclude<Part, "new">) => (event: KeyboardEvent) => {
    const years = KEYS[event.key] ?? 0;
    const edge = { Home: FIRST, End: last }[event.key];
    if (years === 0 && edge === undefined) return;
    event.preventDefault();
    if (part === "window") return shift({ from, to }, (edge === undefined ? years : edge === last ? 400 : -400) * YEAR);
    const moved = edge ?? addYears(part === "from" ? from : to, years);
    if (part === "from") {
      const start = startOf(earlier(later(moved, FIRST), to));
      onSpan({ from: start, to }, start);
    } else {
      const end = endOf(later(earlier(moved, last), from));
      onSpan({ from, to: end }, end);
    }
  };
  return { begin, handlers, onKey };
}
