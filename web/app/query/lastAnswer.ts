/** The answer that came last: while another is on its way it stays, so that nothing jumps. null where a question was refused. */
import { useEffect, useState } from "react";
import type { Far } from "./ask.ts";

export function useLastAnswer<T>(asked: Far<T> | null): T | null {
  const [kept, keep] = useState<T | null>(null);
  const answer = asked?.status === "answered" ? asked.answer : null;
  useEffect(() => {
    if (answer !== null) keep(answer);
  }, [answer]);
  return asked !== null && asked.status !== "answered" ? null : (answer ?? kept);
}
