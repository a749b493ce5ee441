/** A debounced value: it follows another once that has rested for a moment, for work too slow for every frame of a drag. */
import { useEffect, useState } from "react";

export function useDebounced<T>(value: T, ms = 160): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
