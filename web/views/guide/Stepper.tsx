/** The steps of the guide as a row of buttons, with one back and one forward; arrow keys move while the focus is on any of them. */
import { type KeyboardEvent, useRef } from "react";
import type { GuideStep } from "./guide.ts";
import { guide as t } from "./labels.ts";

interface Props {
  readonly steps: readonly GuideStep[];
  readonly number: number;
  readonly onStep: (number: number) => void;
}

const MOVES: Readonly<Record<string, (number: number, all: number) => number>> = {
  ArrowLeft: (number) => number - 1,
  ArrowRight: (number) => number + 1,
  Home: () => 1,
  End: (_, all) => all,
};

export function Stepper({ steps, number, onStep }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const go = (to: number) => {
    if (to < 1 || to > steps.length || to === number) return;
    onStep(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = MOVES[event.key]?.(number, steps.length);
    if (to === undefined) return;
    event.preventDefault();
    go(to);
    if (list.current?.contains(document.activeElement)) list.current.querySelectorAll("button")[to - 1]?.focus();
  };
  return (
    <nav className="guide-nav" aria-label={t.steps} title={t.keys} onKeyDown={onKeyDown}>
      <button type="button" className="button small-button" aria-disabled={number === 1} onClick={() => go(number - 1)}>
        {t.previous}
      </button>
      <ol ref={list}>
        {steps.map(({ kind }, index) => (
          <li key={kind}>
            <button type="button" {...(index + 1 === number ? { "aria-current": "step" as const } : {})} onClick={() => go(index + 1)}>
              <span className="guide-number">{index + 1}</span> {t.topics[kind]}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="button small-button" aria-disabled={number === steps.length} onClick={() => go(number + 1)}>
        {t.next}
      </button>
    </nav>
  );
}
