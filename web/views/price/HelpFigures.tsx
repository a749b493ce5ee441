/** The figures of one yardstick: the state's own and each rival's, with sources, and the helpers' sum if their figures can be added. */

import { en } from "../../app/language/en.ts";
import { listed, longDate } from "../../app/language/speech.ts";
import { type Autonomy, figure } from "../../ledger/autonomy.ts";
import { SourceList } from "../../ledger/SourceList.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { price } from "./labels.ts";

const t = price.help;
type Help = Autonomy["help"][number];

interface Props {
  readonly help: Help;
  readonly state: string;
  readonly nameOf: (id: string) => string;
}

export function HelpFigures({ help: { unit, own, helpers, rivals, notKnown }, state, nameOf }: Props) {
  const amounts = [...(own === null ? [] : [{ ...own, whose: t.whose.own }]), ...rivals.map((one) => ({ ...one, whose: t.whose.rival }))];
  return (
    <>
      <p className="drawer-lead">{unit}</p>
      {helpers.of > 0 && (
        <p className="left-out">
          {t.head.helpers}
          {en.list.colon}
          {helpers.total === null ? t.notAdded : figure(helpers.total)}
          {en.list.aside(t.known(helpers.known, helpers.of))}
          {en.list.stop}
          {helpers.total === null && helpers.known > 0 && ` ${unit.startsWith("percent") ? t.why.percent : t.why.bases}`}
        </p>
      )}
      {amounts.map(({ state: of, value, date: when, basis, ref, whose }) => (
        <article key={`${of}${whose}`} className="record">
          <h3>
            {nameOf(of)}
            {en.list.colon}
            {figure(value)}
            <span className="article">{of === state ? whose : t.whose.rival}</span>
          </h3>
          <Facts
            rows={[
              [en.date.label, when.split("/").map(longDate).join(" / ")],
              [t.basis, basis],
            ]}
          />
          <SourceList refs={[ref]} />
        </article>
      ))}
      {notKnown.length > 0 && <p className="left-out">{t.noFigure(listed(notKnown.map(nameOf)))}</p>}
    </>
  );
}
