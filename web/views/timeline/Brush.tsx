/**
 * A strip of years with the number of pacts in force. A drag selects years, a click sets the date. Both handles and the span
 * between them take keys. During a drag the address follows once a frame.
 */
import type { ComponentProps } from "react";
import { type Day, dayNumber } from "../../../src/surfaces/client/words.ts";
import { Density } from "../../charts/Density.tsx";
import { MARGIN } from "../../charts/spans/pack.ts";
import { dayFromNumber, FIRST, share } from "../../ledger/calendar.ts";
import { PAPER, usePrinting } from "../../ui/usePrinting.ts";
import { useWidth } from "../../ui/useWidth.ts";
import { timeline } from "./labels.ts";
import { type BrushProps, type Part, useBrush } from "./useBrush.ts";

const t = timeline.brush;

export function Brush({ counts, ...props }: BrushProps & Pick<ComponentProps<typeof Density>, "counts">) {
  const { from, to, last, day } = props;
  const [frame, measured] = useWidth<HTMLDivElement>();
  const width = usePrinting() ? PAPER - MARGIN : measured;
  const dayAt = (clientX: number) => {
    const left = frame.current?.getBoundingClientRect().left ?? 0;
    const part = Math.min(1, Math.max(0, (clientX - left) / (width || 1)));
    return dayFromNumber(dayNumber(FIRST) + part * (dayNumber(last) - dayNumber(FIRST)));
  };
  const { begin, handlers, onKey } = useBrush(props, dayAt);
  const x = (one: Day) => share(one, FIRST, last) * width;
  const yearOf = (one: Day) => Number(one.slice(0, 4));
  const slider = (part: Exclude<Part, "new">, label: string, value: Day, text: string) => ({
    role: "slider" as const,
    tabIndex: 0,
    "aria-label": label,
    "aria-valuemin": yearOf(FIRST),
    "aria-valuemax": yearOf(last),
    "aria-valuenow": yearOf(value),
    "aria-valuetext": text,
    onKeyDown: onKey(part),
    onPointerDown: begin(part === "window" && from === FIRST && to === last ? "new" : part),
    ...handlers,
  });
  const [left, right] = [x(from), x(to)];
  return (
    <section className="brush" aria-label={t.label}>
      <div className="brush-strip" ref={frame} onPointerDown={begin("new")} {...handlers}>
        <Density {...{ counts, day, width }} span={{ from: FIRST, until: last }} words={t} />
        <span className="veil" style={{ left: 0, width: `${left}px` }} />
        <span className="veil" style={{ left: `${right}px`, right: 0 }} />
        <span
          className="window"
          style={{ left: `${left}px`, width: `${Math.max(0, right - left)}px` }}
          {...slider("window", t.window, from, t.value(from, to))}
        />
        <span className="handle" style={{ left: `${left}px` }} {...slider("from", t.from, from, from)} />
        <span className="handle" style={{ left: `${right}px` }} {...slider("to", t.to, to, to)} />
      </div>
      <p className="small">{t.hint}</p>
    </section>
  );
}
