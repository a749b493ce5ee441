/** Escalation: the states that would join if all obliged states joined, round by round. Computed only on request. */
import { en } from "../../app/language/en.ts";
import type { Trace } from "../../app/query/answers.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { fewNames } from "../../ledger/fewNames.ts";
import { Choice } from "../../ui/Choice.tsx";
import { groupBy } from "../../ui/groupBy.ts";
import { articleWords } from "../../ui/names.ts";
import { SlowFailure } from "../../ui/SlowFailure.tsx";
import { labels } from "./labels.ts";
import { useAnsweredCase } from "./useCase.ts";

const words = labels.rounds;
const ROUNDS = ["0", "1", "2", "3"].map((id) => ({ id, name: id === "0" ? words.none : id }));
const JOINS = (["triggered", "called-on", "contestable"] as const).map((id) => ({ id, name: words[id] }));

export function Rounds() {
  const { search, input, show } = useAnsweredCase();
  const rounds = Number(search.rounds ?? 0);
  const joins = search.joins ?? "triggered";
  const asked = useSlowAsk("crisis.trace", rounds === 0 || input === null ? null : { ...input, rounds, joins });
  return (
    <section className={rounds === 0 ? "rounds unread" : "rounds"} aria-labelledby="rounds-title">
      <h2 id="rounds-title">{words.title}</h2>
      <p className="small">{words.intro}</p>
      <div className="round-controls">
        <Choice
          label={words.label}
          value={String(rounds)}
          options={ROUNDS}
          onPick={(count) => show({ rounds: count === "0" ? null : count })}
        />
        <Choice
          label={words.joins}
          value={joins}
          options={JOINS}
          onPick={(who) => show({ joins: who === "called-on" || who === "contestable" ? who : null })}
        />
      </div>
      <div aria-live="polite">
        {asked.pending && <p className="waiting">{words.busy}</p>}
        {!asked.pending && <SlowFailure asked={asked} title={words.failed} />}
        {rounds > 0 && !asked.pending && asked.answer !== null && <Log trace={asked.answer} />}
      </div>
    </section>
  );
}

function Log({ trace: { rounds } }: { readonly trace: Trace }) {
  return (
    <ol className="round-log">
      {rounds.map(({ round, joined, calledOn }) => (
        <li key={round}>
          <h3>{words.round(round)}</h3>
          {joined.length === 0 && <p className="faint">{words.nobody}</p>}
          <Duties duties={joined} verb={words.join} />
          {calledOn.length > 0 && (
            <>
              <h4>{words.callsOn}</h4>
              <Duties duties={calledOn} verb={() => ""} />
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

type Duty = Trace["rounds"][number]["joined"][number];

/** One line for states that stand alike under one clause. */
function Duties({ duties, verb }: { readonly duties: readonly Duty[]; readonly verb: (side: Duty["side"], many: boolean) => string }) {
  const { the } = useAnsweredCase();
  const alike = groupBy(duties, ({ side, status, toward, instrument, article }) => [side, status, toward, instrument, article].join(" "));
  return [...alike].map(([key, [first, ...others]]) => (
    <p key={key}>
      <strong>{fewNames([...new Set([first, ...others].map(({ state }) => state))].map(the), 12)}</strong>{" "}
      {verb(first.side, others.length > 0)}{" "}
      <span className="faint">
        ({labels.toward(the(first.toward))}
        {en.list.colon}
        {first.short}
        {en.list.comma}
        {articleWords(first.article)}
        {first.status === "contestable" && `; ${labels.statuses[first.status]}`})
      </span>
    </p>
  ));
}
