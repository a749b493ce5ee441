/** What is too slow for the first paint: computed after it, in steps, so that no step keeps a reader waiting long. */
import { useEffect, useState } from "react";

/** null until all steps for the key are done. */
export function useLater<T>(key: string, steps: readonly (() => T)[]): readonly T[] | null {
  const [made, setMade] = useState<{ readonly key: string; readonly values: readonly T[] } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the steps turn on
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const values: T[] = [];
    const next = () => {
      const step = steps[values.length];
      if (step === undefined) return setMade({ key, values });
      values.push(step());
      timer = setTimeout(next, 0);
    };
    timer = setTimeout(next, 30);
    return () => clearTimeout(timer);
  }, [key]);
  return made !== null && made.key === key ? made.values : null;
}
