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
import { useGroupTitle } from "./Verdicts.tsx";
import { statesOf, verdictsOf } from "./verdict.ts";

const words = labels.rounds;
const ROUNDS = ["0", "1", "2", "3"].map((id) => ({ id, name: id === "0" ? words.none : id }));
const JOINS = (["triggered", "contestable"] as const).map((id) => ({ id, name: words[id] }));

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
        <Choice label={words.joins} value={joins} options={JOINS} onPick={(who) => show({ joins: who === "contestable" ? who : null })} />
      </div>
      <div aria-live="polite">
        {asked.pending && <p className="waiting">{words.busy}</p>}
        {!asked.pending && <SlowFailure asked={asked} title={words.failed} />}
        {rounds > 0 && !asked.pending && asked.answer !== null && <Log trace={asked.answer} />}
      </div>
    </section>
  );
}

function Log({ trace: { rounds, obligations, positions } }: { readonly trace: Trace }) {
  const { nameOf, the } = useAnsweredCase();
  const title = useGroupTitle();
  const clauses = [...new Map(obligations.map((one) => [`${one.instrument}#${one.obligation}:`, one]))];
  /** The pledge under which a state joined, from the id of its finding. */
  const pledgeOf = (finding: string) => {
    const found = clauses.find(([key]) => finding.startsWith(key))?.[1];
    return found === undefined ? finding : `${found.short}, ${articleWords(found.article)}`;
  };
  const after = verdictsOf({ positions, obligations }).filter(({ stand }) => stand !== "may-not-attack" && stand !== "not-called-on");
  return (
    <>
      <ol className="round-log">
        {rounds.map(({ round, joined }) => (
          <li key={round}>
            <h3>{words.round(round)}</h3>
            {joined.length === 0 && <p className="faint">{words.nobody}</p>}
            {[...groupBy(joined, ({ side, because }) => `${side} ${pledgeOf(because)}`)].map(([key, own]) => (
              <p key={key}>
                <strong>{en.list.and(own.map(({ state }) => the(state)))}</strong> {words.join(own[0].side, own.length > 1)}{" "}
                <span className="faint">({pledgeOf(own[0].because)})</span>
              </p>
            ))}
          </li>
        ))}
      </ol>
      {after.length > 0 && (
        <div className="after">
          <h3>{words.after(rounds.length)}</h3>
          <dl className="under">
            {after.map(({ stand, side, rows }) => (
              <div key={`${stand} ${side}`}>
                <dt>{title(stand, side, rows)}</dt>
                <dd>{fewNames(statesOf(rows).map(nameOf), 12)}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </>
  );
}
