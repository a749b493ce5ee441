/** The ladder as bars from zero: solid for states counted at the previous step, outlined for those that this step adds; the first is solid. */

import { useEffect, useRef } from "react";
import { en } from "../../app/language/en.ts";
import { capital } from "../../app/language/speech.ts";
import type { Ladder } from "../../app/query/answers.ts";
import { type BarRow, BarRows, type RowBar } from "../../charts/BarRows.tsx";
import { Sized } from "../../ui/Sized.tsx";
import { usePrinting } from "../../ui/usePrinting.ts";
import { counts } from "./labels.ts";
import { useView } from "./search.ts";

interface Props {
  readonly ladders: readonly [Ladder, ...Ladder[]];
  /** The rule of the step named in the address. */
  readonly rule: string | null;
}

type Step = Ladder["steps"][number];

export function Steps({ ladders, rule }: Props) {
  const { change } = useView();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (rule !== null) frame.current?.querySelector(".marked")?.scrollIntoView({ block: "center" });
  }, [rule]);
  const most = Math.max(1, ...ladders.flatMap(({ steps }) => steps.map(({ count }) => count ?? 0)));
  const rows = ladders[0].steps.map((step, index): BarRow => {
    const { rule: key, title, change: note, needs } = step;
    const row = { key, title, note, isMarked: key === rule };
    if (needs !== null) return { ...row, bars: [], words: counts.needs };
    const bars = ladders.flatMap((ladder, side) => {
      const own = ladder.steps[index];
      return own === undefined ? [] : [barOf(ladder.state, own, { side, isFirst: index === 0 }, (open) => change({ open }))];
    });
    return { ...row, bars };
  });
  const parts = usePrinting() ? partsOf(rows) : [rows];
  return (
    <div ref={frame}>
      {parts.map((part, index) => (
        <Sized key={part[0]?.key} className="count-steps">
          {(width) => (
            <BarRows
              id={index === 0 ? "counts-picture" : `counts-picture-${index}`}
              {...{ rows: part, most, width }}
              titles={Math.max(220, width / 3)}
              isRuled
              label={counts.figure(ladders[0].date)}
            />
          )}
        </Sized>
      ))}
    </div>
  );
}

/** Rows of one chart on paper, where a chart is not cut. */
const ON_PAPER = 3;

function partsOf(rows: readonly BarRow[]): BarRow[][] {
  return Array.from({ length: Math.ceil(rows.length / ON_PAPER) }, (_, part) => rows.slice(part * ON_PAPER, (part + 1) * ON_PAPER));
}

/** The side whose colour the bar has, and whether its step is the first, which adds to nothing. */
interface Stand {
  readonly side: number;
  readonly isFirst: boolean;
}

function barOf(state: Ladder["state"], step: Step, { side, isFirst }: Stand, onOpen: (open: string) => void): RowBar {
  const count = step.count ?? 0;
  const rest = [
    step.added.length > 0 ? counts.adds(step.added.length) : "",
    step.removed.length > 0 ? counts.drops(step.removed.length) : "",
    step.notKnown.length > 0 ? counts.notKnown(step.notKnown.length) : "",
    step.dormant.length > 0 ? counts.dormant(step.dormant.length) : "",
  ].filter(Boolean);
  const open = `${step.rule}.${state.id}`;
  const press = { open, label: counts.open(step.title, state.name, count), onPress: () => onOpen(open) };
  return {
    key: state.id,
    tone: side === 0 ? "first" : "second",
    parts: [
      { key: "kept", value: count - step.added.length, fill: "solid" },
      { key: "added", value: step.added.length, fill: isFirst ? "solid" : "outline" },
    ],
    words: [capital(counts.says(state.name, step.predicate, count, rangeOf(step))), rest.length > 0 ? counts.rest(rest) : ""]
      .filter(Boolean)
      .join(en.list.sentences),
    press,
  };
}

/** The range that other readings give; empty if they give the same number. */
function rangeOf({ least, most }: Step): string {
  return least === null || most === null || least === most ? "" : counts.range(least, most);
}
