/** Every mediator in every dispute on record, with its place among all states by the rule and by the baseline. */
import { listed } from "../../app/language/speech.ts";
import { dateWords } from "../../ledger/treaty/words.ts";
import { Facts } from "../../ui/Facts.tsx";
import { mediators } from "./labels.ts";
import type { Validation } from "./mediation.ts";

const t = mediators.validation;

export function Attempts({ validation, nameOf }: { readonly validation: Validation; readonly nameOf: (id: string) => string }) {
  const sides = (ids: readonly string[]) => listed(ids.map(nameOf));
  const parts = [...validation.parts].reverse();
  return parts.map(({ id, from, through }) => (
    <section key={id}>
      <h3 className="drawer-part">{t.parts[id](from?.slice(0, 4) ?? "", through?.slice(0, 4) ?? "")}</h3>
      <ol className="attempts">
        {validation.attempts
          .filter(({ part }) => part === id)
          .map(({ date, state, a, b, candidates, bound, places }) => (
            <li key={JSON.stringify([date, state, a, b])} className="record">
              <h4>
                {nameOf(state)} <span className="article">{dateWords(date)}</span>
              </h4>
              <Facts
                rows={[
                  [mediators.check.misses.between, `${sides(a)} – ${sides(b)}`],
                  [t.head.place, t.places(places.rule.rank, places.baseline.rank, candidates)],
                  [t.head.bound, t.bound[bound]],
                ]}
              />
            </li>
          ))}
      </ol>
    </section>
  ));
}
