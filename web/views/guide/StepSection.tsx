/** One step of the guide: its map on one side; its claim, its sentences, its rows and its quotations on the other. */

import { useMemo } from "react";
import { en } from "../../app/language/en.ts";
import { withArticle } from "../../app/language/speech.ts";
import type { Area, StateRow } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { Quote } from "../../ledger/Quote.tsx";
import { SourcesFold } from "../../ledger/SourcesFold.tsx";
import { dateWords } from "../../ledger/treaty/words.ts";
import { Figure } from "../../ui/Figure.tsx";
import { articleWords } from "../../ui/names.ts";
import { drawnArea } from "./areas.ts";
import { GuideMap } from "./GuideMap.tsx";
import type { Guide, GuideStep } from "./guide.ts";
import { guide as t } from "./labels.ts";
import { MarksTable, PartsTable, PlacesTable, PromisesTable } from "./StepTables.tsx";

interface Props {
  readonly guide: Guide;
  readonly step: GuideStep;
  readonly number: number;
  /** The area that the step draws; null until it has arrived. */
  readonly area: Area | null;
  readonly states: readonly StateRow[];
  readonly nameOf: (id: string) => string;
}

export function StepSection({ guide, step, number, area, states, nameOf }: Props) {
  const id = `guide-step-${number}`;
  return (
    <section className="guide-step" aria-labelledby={`${id}-title`}>
      <div className="guide-picture">{area !== null && <StepFigure {...{ guide, step, number, area, states, nameOf }} />}</div>
      <div className="guide-text">
        <p className="kicker">{t.step(number, guide.steps.length)}</p>
        <h2 id={`${id}-title`}>{step.title}</h2>
        {step.says.map((says) => (
          <p key={says}>{says}</p>
        ))}
        {step.kind === "area" && <AreaWords guide={guide} step={step} />}
        {step.kind !== "area" && step.parts.length > 0 && <PartsTable parts={step.parts} />}
        {step.kind === "others" && <PlacesTable places={step.places} />}
        {step.promises.length > 0 && <PromisesTable promises={step.promises} nameOf={nameOf} />}
        {step.kind === "elsewhere" && <CaseDoor guide={guide} />}
        <Statements said={step.said} />
      </div>
    </section>
  );
}

function StepFigure({ guide, step, number, area, states, nameOf }: Omit<Props, "area"> & { readonly area: Area }) {
  const drawn = useMemo(() => drawnArea(area, guide, step), [area, guide, step]);
  const { titles, label, marked } = t.figure;
  const place = guide.steps.flatMap(({ places }) => places).find((one) => one.place === guide.place)?.name ?? guide.place;
  const clause = `${area.instrument.short}${en.list.comma}${articleWords(area.clause.article)}`;
  const title = {
    area: titles.area(clause),
    place: titles.place(place),
    others: titles.others,
    change: titles.change(place),
    elsewhere: titles.elsewhere(clause),
  }[step.kind];
  const named = drawn.rows.filter((row) => row.place !== null && (step.kind === "others" || row.place === guide.place));
  const text = label(
    title,
    named.map((row) => marked(row.name, t.lies[row.result] ?? row.result)),
  );
  return (
    <Figure
      id={`guide-figure-${number}`}
      title={title}
      tabs={[
        { label: t.figure.tab, render: () => <GuideMap id={`guide-map-${number}`} area={drawn} states={states} label={text} /> },
        { label: t.figure.places, isTable: true, render: () => <MarksTable rows={drawn.rows} nameOf={nameOf} /> },
      ]}
      caption={[t.see, t.not]}
      source={t.source(guide.ledger.version)}
    />
  );
}

/** The words of the area, part by part, and those of the promise that it limits. */
function AreaWords({ guide, step }: Pick<Props, "guide" | "step">) {
  const quoted = step.parts.filter(({ quote }) => quote !== null);
  const ours = step.parts.filter(({ quote }) => quote === null);
  return (
    <>
      {quoted.length > 0 && <p className="small">{t.words}</p>}
      <ul className="area-parts">
        {quoted.map(({ says, quote }) => (
          <li key={says}>
            <q lang="en">{quote}</q>
          </li>
        ))}
      </ul>
      {ours.length > 0 && <p className="small">{t.ours}</p>}
      <ul className="area-parts ours">
        {ours.map(({ says }) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
      {guide.quote !== null && (
        <details>
          <summary>{t.quote(guide.clauseArticle)}</summary>
          <Quote words={guide.quote} />
        </details>
      )}
      <SourcesFold refs={[guide.reference]} />
    </>
  );
}

function Statements({ said }: Pick<GuideStep, "said">) {
  if (said.length === 0) return null;
  return (
    <>
      <h3>{t.said}</h3>
      {said.map(({ date, by, says, reference }) => (
        <div key={`${date} ${says}`}>
          <Quote words={says}>
            {by.join(en.list.comma)}
            {en.list.comma}
            {dateWords(date)}
          </Quote>
          <SourcesFold refs={[reference]} />
        </div>
      ))}
    </>
  );
}

/** The case of an attack at the guide's place, with the state that administers it as the one attacked. */
function CaseDoor({ guide }: Pick<Props, "guide">) {
  const own = guide.steps.flatMap(({ places }) => places).find(({ place }) => place === guide.place);
  const holder = own?.administered[0];
  if (own === undefined || holder === undefined) return null;
  return (
    <p>
      <a
        className="button small-button"
        href={hrefOf("attacked", { target: holder.id, place: guide.place, date: guide.date })}
        title={t.caseText}
      >
        {t.case(withArticle(holder.name), own.name)}
      </a>
    </p>
  );
}
