/** A progress bar with the seconds elapsed. */
import { useEffect, useState } from "react";
import { mediators } from "./labels.ts";

const t = mediators.check;

export function Busy() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const tick = setInterval(() => setSeconds((count) => count + 1), 1000);
    return () => clearInterval(tick);
  }, []);
  return (
    <div className="busy">
      <p>{t.busy}</p>
      <p className="small" aria-hidden="true">
        {t.seconds(seconds)}
      </p>
      <span className="busy-bar" aria-hidden="true" />
    </div>
  );
}
