/** The head of the page: the question, its answer in three sentences, and the choice of a state. */
import { inOrder } from "../../app/language/speech.ts";
import { nameOfState } from "../../app/query/directory.ts";
import { Choice } from "../../ui/Choice.tsx";
import { labels } from "./labels.ts";
import { Marked } from "./Marked.tsx";
import { useView } from "./search.ts";
import type { SpreadAnswers } from "./steps/anomaly.ts";
import { useStateInPoint } from "./useWhy.ts";

interface Props {
  readonly title: string;
  /** The answer; empty until it is here. */
  readonly sentences: readonly string[];
  readonly pending: boolean;
  readonly spread: SpreadAnswers | null;
  readonly powers: readonly string[];
}

export function Head({ title, sentences, pending, spread, powers }: Props) {
  return (
    <div className="why-lead">
      <h1 className={sentences.length === 0 && pending ? "sentence waiting" : "sentence"}>{title}</h1>
      {sentences.length === 0 && pending && <p className="why-verdict">{labels.waiting}</p>}
      {sentences.map((one) => (
        <p key={one} className="why-verdict">
          <Marked text={one} />
        </p>
      ))}
      <StateChoice spread={spread} powers={powers} />
    </div>
  );
}

/** A choice among the states of the day: the great powers first, then all. */
function StateChoice({ spread, powers }: Pick<Props, "spread" | "powers">) {
  const { change } = useView();
  const { state, founding } = useStateInPoint();
  const named = (ids: readonly string[]) =>
    ids.map((id) => ({ id, name: nameOfState(id) })).sort((one, other) => inOrder(one.name, other.name));
  const first = [...new Set([state, ...powers])];
  const others = (spread?.all.states ?? []).map(({ id }) => id as string).filter((id) => !first.includes(id));
  return (
    <Choice
      label={labels.state}
      value={state}
      groups={[
        { name: labels.powers, options: named(first) },
        { name: labels.others, options: named(others) },
      ]}
      onPick={(id) => change({ state: id === founding ? null : id })}
    />
  );
}
