/** The width of an element in pixels, kept up to date; 0 until measured. */
import { useEffect, useLayoutEffect, useRef, useState } from "react";

export function useWidth<T extends HTMLElement>(): readonly [React.RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (ref.current !== null) setWidth(ref.current.clientWidth);
  }, []);
  useEffect(() => {
    if (ref.current === null) return;
    const watcher = new ResizeObserver(([entry]) => entry !== undefined && setWidth(Math.round(entry.contentRect.width)));
    watcher.observe(ref.current);
    return () => watcher.disconnect();
  }, []);
  return [ref, width];
}
