/** Doors from an instrument: a case for two of its parties, the two compared, its area on the map; only to what exists. */
import { isPledge } from "../../../src/surfaces/client/words.ts";
import { withArticle } from "../../app/language/speech.ts";
import type { InstrumentAnswer } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { ROUTES } from "../../app/routes.ts";
import { instrumentEn } from "../../ledger/treaty/labels.ts";

const t = instrumentEn.doors;

export function InstrumentDoors({ answer }: { readonly answer: InstrumentAnswer }) {
  const { instrument, members, date } = answer;
  const bound = [...new Map(members.filter(({ inForce }) => inForce === true).map(({ state, name }) => [state, name]))];
  const order = instrument.acts.flatMap(({ by, for: whom }) => [...(by ?? []), ...(whom ?? [])]);
  const parties = bound.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const fights = instrument.obligations.some(({ type }) => isPledge(type));
  const owed = instrument.obligations.flatMap(({ toward }) => (toward === "parties" ? [] : toward));
  const struck = parties.filter(([id]) => owed.length === 0 || owed.includes(id)).slice(0, 2);
  const area = instrument.obligations.some(({ versions }) => versions.some((version) => version.area !== undefined));
  const [first, second] = parties;
  return (
    <nav className="doors doors-column" aria-label={t.label}>
      {fights &&
        struck.map(([id, name]) => (
          <a key={id} className="door" href={hrefOf("attacked", { target: id, date, id: instrument.id })}>
            <strong>{t.attacked(withArticle(name))}</strong>
            <span>{t.attackedText}</span>
          </a>
        ))}
      {area && ROUTES.some(({ path }) => path === "map") && (
        <a className="door" href={hrefOf("map", { area: instrument.id, date })}>
          <strong>{t.area}</strong>
          <span>{t.areaText}</span>
        </a>
      )}
      {parties.length === 2 && first !== undefined && second !== undefined && (
        <a className="door" href={hrefOf("compare", { a: first[0], b: second[0], date })}>
          <strong>{t.compare(first[1], second[1])}</strong>
          <span>{t.compareText}</span>
        </a>
      )}
      <a className="door" href={hrefOf("instrument", { date })}>
        <strong>{t.all}</strong>
        <span>{t.allText}</span>
      </a>
    </nav>
  );
}
