/**
 * Shown under a slow question that failed: its complaints, or the reason why no answer arrived, with a retry button. Empty if all
 * is well.
 */
import type { OperationName } from "../../src/surfaces/client/words.ts";
import { failureWords } from "../app/query/failureWords.ts";
import type { SlowAnswer } from "../app/query/useAsk.ts";
import { Complaints } from "./Complaints.tsx";
import { Failure } from "./Failure.tsx";

interface Props {
  readonly asked: Pick<SlowAnswer<OperationName>, "complaints" | "error" | "retry">;
  readonly title: string;
}

export function SlowFailure({ asked: { complaints, error, retry }, title }: Props) {
  if (error !== null) return <Failure title={title} why={failureWords(error)} onRetry={retry} />;
  return <Complaints complaints={complaints} />;
}
