/** Parts of the ledger as a hook: on their way, there, or failed with a way to try again. */
import { useEffect, useState } from "react";
import type { Part } from "../../../src/surfaces/client/words.ts";
import { ledger } from "./ledger.ts";

export type Parts =
  | { readonly status: "loading" }
  | { readonly status: "ready" }
  | { readonly status: "failed"; readonly why: string; readonly retry: () => void };

export function useParts(needs: readonly Part[]): Parts {
  const wanted = needs.join(" ");
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{ wanted: string; done: boolean; why: string | null }>({ wanted: "", done: false, why: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is what runs it again
  useEffect(() => {
    let current = true;
    const parts = wanted.split(" ") as Part[];
    ledger.ready(parts).then(
      () => current && setState({ wanted, done: true, why: null }),
      (error: unknown) => current && setState({ wanted, done: false, why: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      current = false;
    };
  }, [wanted, attempt]);
  if (ledger.holds(needs)) return { status: "ready" }; // also where they came earlier: then nothing pauses
  if (state.wanted === wanted && state.why !== null) {
    const retry = () => {
      setState({ wanted: "", done: false, why: null });
      setAttempt((count) => count + 1);
    };
    return { status: "failed", why: state.why, retry };
  }
  return { status: "loading" };
}
