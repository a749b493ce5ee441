/** Whether the page is being printed: a chart as wide as the window would print in letters too small to read. */
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** An A4 page without its margins, in CSS pixels. */
export const PAPER = 688;

/** The attribute of the page while it is printed, for a part that is first drawn on paper, after the event. */
const ON_PAPER = "data-on-paper";
const isOnPaper = () => typeof document !== "undefined" && document.documentElement.hasAttribute(ON_PAPER);

export function usePrinting(): boolean {
  const [paper, setPaper] = useState(isOnPaper);
  useEffect(() => {
    // Synchronously: the browser lays the pages out right after the event.
    const turn = (on: boolean) => {
      document.documentElement.toggleAttribute(ON_PAPER, on);
      flushSync(() => setPaper(on));
    };
    const [before, after] = [() => turn(true), () => turn(false)];
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    // Not every browser sends both events; the medium changes in all of them.
    const medium = window.matchMedia("print");
    const change = () => turn(medium.matches);
    medium.addEventListener("change", change);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
      medium.removeEventListener("change", change);
    };
  }, []);
  return paper;
}
