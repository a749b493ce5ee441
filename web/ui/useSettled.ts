/** A value that follows another once it has stood still for a moment: for what is too slow for every frame of a drag. */
import { useEffect, useState } from "react";

export function useSettled<T>(value: T, ms = 160): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
