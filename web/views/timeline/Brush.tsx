/**
 * The years as a strip, with how many pacts ran: a drag takes a span of years, a click sets the date. Two handles and the
 * span between them take the keys. While it is dragged the address follows once a frame.
 */
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { type Day, dayNumber } from "../../../src/surfaces/client/words.ts";
import { addYears, dayFromNumber, FIRST, share } from "../../ledger/calendar.ts";
import { PAPER, usePaper } from "../../ui/usePaper.ts";
import { useWidth } from "../../ui/useWidth.ts";
import { BrushPicture } from "./BrushPicture.tsx";
import type { YearCount } from "./density.ts";
import { timeline } from "./labels.ts";
import { MARGIN } from "./pack.ts";
import { endOf, startOf } from "./years.ts";

const t = timeline.brush;
/** A pointer that moved less has clicked. */
const CLICK = 5;

export interface Taken {
  readonly from: Day;
  readonly to: Day;
}

interface Props {
  readonly counts: readonly YearCount[];
  readonly from: Day;
  readonly to: Day;
  readonly last: Day;
  readonly day: Day;
  /** `date`: the end that moved. */
  readonly onSpan: (span: Taken, date: Day) => void;
  readonly onDay: (day: Day) => void;
}

export function Brush({ counts, from, to, last, day, onSpan, onDay }: Props) {
  const [frame, measured] = useWidth<HTMLDivElement>();
  const width = usePaper() ? PAPER - MARGIN : measured;
  const drag = useRef<{ kind: "new" | "from" | "to" | "window"; startX: number; start: Day; span: Taken; moved: boolean } | null>(null);
  const next = useRef<number | null>(null);
  const x = (one: Day) => share(one, FIRST, last) * width;
  const dayAt = (clientX: number): Day => {
    const left = frame.current?.getBoundingClientRect().left ?? 0;
    const part = Math.min(1, Math.max(0, (clientX - left) / (width || 1)));
    return dayFromNumber(dayNumber(FIRST) + part * (dayNumber(last) - dayNumber(FIRST)));
  };
  const take = (one: Day, other: Day, moving: Day) => {
    const [a, b] = one <= other ? [one, other] : [other, one];
    const span = { from: startOf(a), to: endOf(b, last) };
    onSpan(span, moving === b ? span.to : span.from);
  };
  const shift = ({ from: a, to: b }: Taken, days: number) => {
    const room = Math.min(dayNumber(last) - dayNumber(b), Math.max(dayNumber(FIRST) - dayNumber(a), days));
    const span = { from: dayFromNumber(dayNumber(a) + room), to: dayFromNumber(dayNumber(b) + room) };
    onSpan(span, day < span.from ? span.from : day > span.to ? span.to : day);
  };
  const begin = (kind: "new" | "from" | "to" | "window") => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { kind, startX: event.clientX, start: dayAt(event.clientX), span: { from, to }, moved: false };
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    const now = drag.current;
    if (now === null) return;
    if (Math.abs(event.clientX - now.startX) >= CLICK) now.moved = true;
    if (!now.moved) return;
    const at = dayAt(event.clientX);
    if (next.current !== null) cancelAnimationFrame(next.current);
    next.current = requestAnimationFrame(() => {
      next.current = null;
      if (now.kind === "new") take(now.start, at, at);
      else if (now.kind === "from") take(at, now.span.to, at);
      else if (now.kind === "to") take(now.span.from, at, at);
      else shift(now.span, dayNumber(at) - dayNumber(now.start));
    });
  };
  const end = (event: PointerEvent<HTMLElement>) => {
    const now = drag.current;
    drag.current = null;
    if (now !== null && !now.moved && (now.kind === "new" || now.kind === "window")) onDay(dayAt(event.clientX));
  };
  const handlers = { onPointerMove: move, onPointerUp: end, onPointerCancel: () => (drag.current = null) };
  const keyed = (which: "from" | "to" | "window") => (event: KeyboardEvent) => {
    const years = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageUp: 10, PageDown: -10 }[event.key];
    const edge = event.key === "Home" ? FIRST : event.key === "End" ? last : null;
    if (years === undefined && edge === null) return;
    event.preventDefault();
    if (which === "window") {
      shift({ from, to }, (years ?? (edge === FIRST ? -400 : 400)) * 365.25);
      return;
    }
    const moved = edge ?? addYears(which === "from" ? from : to, years ?? 0);
    if (which === "from") {
      const a = startOf(moved < FIRST ? FIRST : moved > to ? to : moved);
      onSpan({ from: a, to }, a);
    } else {
      const b = endOf(moved > last ? last : moved < from ? from : moved, last);
      onSpan({ from, to: b }, b);
    }
  };
  const [left, right] = [x(from), x(to)];
  const slider = (which: "from" | "to", value: Day) => ({
    role: "slider" as const,
    tabIndex: 0,
    "aria-label": t[which],
    "aria-valuemin": Number(FIRST.slice(0, 4)),
    "aria-valuemax": Number(last.slice(0, 4)),
    "aria-valuenow": Number(value.slice(0, 4)),
    "aria-valuetext": value,
    onKeyDown: keyed(which),
    onPointerDown: begin(which),
    ...handlers,
  });
  return (
    <section className="brush" aria-label={t.label}>
      <div className="brush-strip" ref={frame} onPointerDown={begin("new")} {...handlers}>
        <BrushPicture counts={counts} last={last} day={day} width={width} />
        <span className="veil" style={{ left: 0, width: `${left}px` }} />
        <span className="veil" style={{ left: `${right}px`, right: 0 }} />
        <span
          className="window"
          role="slider"
          tabIndex={0}
          aria-label={t.window}
          aria-valuemin={Number(FIRST.slice(0, 4))}
          aria-valuemax={Number(last.slice(0, 4))}
          aria-valuenow={Number(from.slice(0, 4))}
          aria-valuetext={t.value(from, to)}
          style={{ left: `${left}px`, width: `${Math.max(0, right - left)}px` }}
          onKeyDown={keyed("window")}
          onPointerDown={from === FIRST && to === last ? begin("new") : begin("window")}
          {...handlers}
        />
        <span className="handle" style={{ left: `${left}px` }} {...slider("from", from)} />
        <span className="handle" style={{ left: `${right}px` }} {...slider("to", to)} />
      </div>
      <p className="small">{t.hint}</p>
    </section>
  );
}
