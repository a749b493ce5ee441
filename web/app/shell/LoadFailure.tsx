/** Shown for a view that failed to load, through a missing file or a bug. Says which, and offers a retry. */
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { Failure } from "../../ui/Failure.tsx";
import { en } from "../language/en.ts";
import { AnswerError } from "../query/client.ts";
import { failureWords } from "../query/failureWords.ts";

export function LoadFailure({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  // A view that is shown again asks again.
  useEffect(() => queries.reset(), [queries]);
  const retry = () => {
    reset();
    router.invalidate();
  };
  return (
    <div className="page">
      <main id="main" tabIndex={-1}>
        {error instanceof AnswerError ? (
          <Failure large why={failureWords(error)} onRetry={retry} />
        ) : (
          <div className="frame">
            <h1>{en.failure.crashed}</h1>
            <p>
              {error instanceof Error ? error.message : String(error)}
              {en.list.stop} {en.failure.crashedAdvice}
            </p>
            <button type="button" className="button" onClick={() => window.location.reload()}>
              {en.failure.reload}
            </button>
          </div>
        )}
      </main>
    </div>
  );
}
