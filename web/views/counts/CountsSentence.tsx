/** The smallest and largest number of allies of each state, as a sentence; both numbers open. */
import { withArticle } from "../../app/language/speech.ts";
import type { Ladder } from "../../app/query/answers.ts";
import { OpenNumber } from "../../ledger/OpenNumber.tsx";
import { counts } from "./labels.ts";

export function CountsSentence({ ladders }: { readonly ladders: readonly [Ladder, ...Ladder[]] }) {
  return (
    <h1 className="sentence">
      {counts.on(ladders[0].date)}
      {ladders.map((ladder, index) => {
        const counted = ladder.steps.filter((step) => step.count !== null);
        const least = counted[0];
        const most = counted.reduce((one, step) => ((step.count ?? 0) > (one.count ?? 0) ? step : one), counted[0] as Step);
        return (
          <span key={ladder.state.id}>
            <span className={`name ${index === 0 ? "first" : "second"}`}>{withArticle(ladder.state.name)}</span>
            {counts.has}
            {least !== undefined && <Count step={least} state={ladder.state.id} text={counts.allies(least.count ?? 0)} />}
            {most.count === least?.count ? (
              index < ladders.length - 1 ? (
                counts.besides
              ) : (
                counts.colon
              )
            ) : (
              <>
                {counts.or}
                <span className="glued">
                  <Count step={most} state={ladder.state.id} text={String(most.count)} />
                  {index < ladders.length - 1 ? counts.besides : counts.colon}
                </span>
              </>
            )}
          </span>
        );
      })}{" "}
      {counts.depends}
    </h1>
  );
}

type Step = Ladder["steps"][number];

function Count({ step, state, text }: { readonly step: Step; readonly state: string; readonly text: string }) {
  return (
    <OpenNumber open={`${step.rule}.${state}`} className="number glued">
      {text}
    </OpenNumber>
  );
}
