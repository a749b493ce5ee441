/**
 * A term with its gloss: shown on hover and focus, kept open by a click, closed by Escape or on leaving. The text comes from the
 * glossary, on first use.
 */
import "./term.css";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { hrefOf } from "../app/query/search.ts";
import { glossary } from "./glossary.labels.ts";
import { useTerm } from "./glossary.ts";

/** `id` is the term's id in data/glossary. */
export function Term({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const box = useId();
  const whole = useRef<HTMLSpanElement>(null);
  const pop = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  const { term, failed } = useTerm(id, open);
  const show = () => setOpen(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has another size, and is placed anew
  useEffect(() => {
    const [own, at] = [pop.current, whole.current?.getBoundingClientRect()];
    if (!open || own === null || at === undefined) return;
    own.showPopover();
    const room = document.documentElement.clientWidth - own.offsetWidth - 8;
    const below = at.bottom + own.offsetHeight + 4 < window.innerHeight;
    own.style.left = `${Math.max(8, Math.min(at.left, room))}px`;
    own.style.top = `${below ? at.bottom - 1 : Math.max(8, at.top - own.offsetHeight + 1)}px`;
    const close = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      event.preventDefault();
      setOpen(false);
    };
    const away = () => setOpen(false);
    document.addEventListener("keydown", close, true);
    window.addEventListener("scroll", away, { capture: true, once: true, passive: true });
    return () => {
      document.removeEventListener("keydown", close, true);
      window.removeEventListener("scroll", away, true);
    };
  }, [open, term, failed]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing is a second way; the button inside is the keyboard's
    <span
      className="term"
      ref={whole}
      onPointerEnter={({ pointerType }) => pointerType === "mouse" && show()}
      onPointerLeave={() => setOpen(false)}
      onBlur={({ relatedTarget }) => !whole.current?.contains(relatedTarget) && setOpen(false)}
    >
      <button type="button" aria-expanded={open} aria-describedby={open ? box : undefined} onFocus={show} onClick={show}>
        {children}
      </button>
      {open && (
        <span className="gloss" id={box} ref={pop} popover="manual" role="note">
          {term?.gloss ?? (failed ? glossary.failed : glossary.waiting)} <a href={hrefOf("glossary", { term: id })}>{glossary.more}</a>
        </span>
      )}
    </span>
  );
}
