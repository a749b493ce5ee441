/** The check of the criteria against the record: on its way beside the page, there, or failed with a way to try again. */
import { useEffect, useState } from "react";
import type { InputOf } from "../src/surfaces/client/words.ts";
import type { CheckAsked } from "./checkWorker.ts";
import type { Check } from "./mediation.ts";

export type Checking =
  | { readonly status: "busy"; readonly seconds: number }
  | { readonly status: "done"; readonly check: Check }
  | { readonly status: "failed"; readonly why: string; readonly retry: () => void };

/** The check is the same for every pair: once is enough. */
let found: Check | null = null;

export function useCheck(input: InputOf<"mediator.find"> | null): Checking {
  const [state, setState] = useState<{ check: Check | null; why: string | null }>({ check: found, why: null });
  const [seconds, setSeconds] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const waits = state.check === null && state.why === null && input !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the check does not turn on the pair, and another attempt runs it again
  useEffect(() => {
    if (!waits || input === null) return;
    let worker: Worker | undefined;
    const tick = setInterval(() => setSeconds((count) => count + 1), 1000);
    // Begun after the page is drawn.
    const begin = setTimeout(() => {
      worker = new Worker(new URL("./checkWorker.ts", import.meta.url), { type: "module" });
      worker.onmessage = ({ data }: MessageEvent<{ check?: Check; failed?: string }>) => {
        found = data.check ?? null;
        setState({ check: found, why: found === null ? (data.failed ?? "") : null });
      };
      worker.onerror = (event) => setState({ check: null, why: event.message ?? "" });
      worker.postMessage({ base: document.baseURI, parts: __LEDGER_PARTS__, input } satisfies CheckAsked);
    }, 60);
    return () => {
      clearTimeout(begin);
      clearInterval(tick);
      worker?.terminate();
    };
  }, [waits, attempt]);
  if (state.check !== null) return { status: "done", check: state.check };
  if (state.why === null) return { status: "busy", seconds };
  const retry = () => {
    setSeconds(0);
    setState({ check: null, why: null });
    setAttempt((count) => count + 1);
  };
  return { status: "failed", why: state.why, retry };
}
