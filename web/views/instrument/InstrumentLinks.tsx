/** Links from an instrument: a case for two of its parties, its area on the map, a comparison of the two, the list of all. */
import { isPledge } from "../../../src/surfaces/client/words.ts";
import { withArticle } from "../../app/language/speech.ts";
import type { InstrumentAnswer } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { RelatedLinks } from "../../ledger/RelatedLinks.tsx";
import { instrument as labels } from "./labels.ts";

const t = labels.doors;

export function InstrumentLinks({ answer }: { readonly answer: InstrumentAnswer }) {
  const { instrument, members, date } = answer;
  const { id, acts, obligations } = instrument;
  const order = acts.flatMap(({ by, for: whom }) => [...(by ?? []), ...(whom ?? [])]);
  const bound = new Map(members.filter(({ inForce }) => inForce === true).map(({ state, name }) => [state, name]));
  const parties = [...bound].sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
  const isPact = obligations.some(({ type }) => isPledge(type));
  const owed = obligations.flatMap(({ toward }) => (toward === "parties" ? [] : toward));
  const targets = isPact ? parties.filter(([state]) => owed.length === 0 || owed.includes(state)).slice(0, 2) : [];
  const hasArea = obligations.some(({ versions }) => versions.some((version) => version.area !== undefined));
  const { answer: guided } = useSlowAsk("guide.list", hasArea ? { instrument: id, date } : null);
  const [first, second] = parties;
  const compare =
    parties.length === 2 && first !== undefined && second !== undefined
      ? [{ href: hrefOf("compare", { a: first[0], b: second[0], date }), title: t.compare(first[1], second[1]), text: t.compareText }]
      : [];
  return (
    <RelatedLinks
      label={t.label}
      layout="column"
      links={[
        ...targets.map(([target, name]) => ({
          href: hrefOf("attacked", { target, date, id }),
          title: t.attacked(withArticle(name)),
          text: t.attackedText,
        })),
        ...(hasArea ? [{ href: hrefOf("map", { area: id, date }), title: t.area, text: t.areaText }] : []),
        ...(guided?.guides ?? []).map((guide) => ({
          href: hrefOf("guide", { id: guide.id, date }),
          title: guide.title,
          text: t.guideText(guide.steps),
        })),
        ...compare,
        { href: hrefOf("instrument", { date }), title: t.all, text: t.allText },
      ]}
    />
  );
}
