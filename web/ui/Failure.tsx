/** A notice about something that did not arrive: what, why, and how to fix it, with a retry button. */
import { en } from "../app/language/en.ts";

interface Props {
  readonly why: string;
  readonly title?: string;
  readonly large?: boolean;
  readonly onRetry: () => void;
}

export function Failure({ why, title = en.failure.title, large = false, onRetry }: Props) {
  const Title = large ? "h1" : "strong";
  return (
    <div className={large ? "failure large" : "failure"} role="alert">
      <Title>{title}</Title>
      <dl>
        <dt>{en.failure.why}</dt>
        <dd>{why}</dd>
        <dt>{en.failure.todo}</dt>
        <dd>{en.failure.advice}</dd>
      </dl>
      <button type="button" className="button" onClick={onRetry}>
        {en.failure.retry}
      </button>
    </div>
  );
}
