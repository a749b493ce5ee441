/** A view that could not be shown: a file that did not arrive, or a fault of ours. Says which, and offers to try again. */
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
  // Shown anew, a view asks again.
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
              {error instanceof Error ? error.message : String(error)}. {en.failure.crashedAdvice}
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
