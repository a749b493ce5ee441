/** A guided map: whether one place lies in the area of a clause, a step at a time; on paper all steps at once. */
import { en } from "../../app/language/en.ts";
import "./guide.css";
import { viewTitles } from "../../app/language/views.ts";
import { omitNull } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk, useSlowAsk } from "../../app/query/useAsk.ts";
import { answerDownload } from "../../ledger/downloads.ts";
import { RelatedLinks } from "../../ledger/RelatedLinks.tsx";
import { useWorld } from "../../ledger/useWorld.ts";
import { ViewDrawer } from "../../ledger/ViewDrawer.tsx";
import { ViewPage } from "../../ledger/ViewPage.tsx";
import { WorldHead } from "../../ledger/WorldHead.tsx";
import { Complaint } from "../../ui/Complaint.tsx";
import { usePrinting } from "../../ui/usePrinting.ts";
import { otherArea } from "./areas.ts";
import { type Guide, stepNumber } from "./guide.ts";
import { guide as t } from "./labels.ts";
import { Stepper } from "./Stepper.tsx";
import { StepSection } from "./StepSection.tsx";
import { useView } from "./search.ts";

export function Page() {
  const world = useWorld(useView());
  const { search, day, listing, nameOf, change, full } = world;
  const { answer: guide, complaint } = useAsk("guide.show", { date: day, ...omitNull({ id: search.id }) });
  return (
    <ViewPage
      view="guide"
      title={guide?.title ?? viewTitles.guide}
      day={day}
      head={<WorldHead world={world} />}
      footer={{
        ledger: listing.answer?.ledger ?? null,
        href: hrefOf("guide", full),
        sentence: guide?.title ?? null,
        downloads:
          guide === null
            ? []
            : [answerDownload(t.csv, `entente-${guide.id}-${guide.date}`, "guide.show", { id: guide.id, date: guide.date })],
      }}
      over={<ViewDrawer date={day} nameOf={nameOf} opened={null} />}
    >
      {complaint !== null && <Complaint id="guide-complaint" complaint={complaint} />}
      {guide === null ? (
        <h1 className="sentence">{t.none}</h1>
      ) : (
        <Course {...{ guide, nameOf }} states={world.states} step={search.step} onStep={(number) => change({ step: String(number) })} />
      )}
    </ViewPage>
  );
}

interface CourseProps {
  readonly guide: Guide;
  readonly states: ReturnType<typeof useWorld>["states"];
  readonly nameOf: (id: string) => string;
  readonly step: string | null;
  readonly onStep: (number: number) => void;
}

function Course({ guide, states, nameOf, step, onStep }: CourseProps) {
  const { id, instrument, obligation, date, steps } = guide;
  const paper = usePrinting();
  const { answer: own } = useAsk("instrument.area", { id: instrument.id, obligation, date });
  const other = otherArea(steps.find(({ kind }) => kind === "elsewhere"));
  // Asked at once, so that the last step and the printed page wait for nothing.
  const { answer: elsewhere } = useSlowAsk("instrument.area", other === null ? null : { ...other, date });
  const number = stepNumber(step, steps.length);
  const shown = steps.map((one, index) => ({ one, number: index + 1 })).filter((row) => paper || row.number === number);
  return (
    <>
      <div className="lead">
        <h1 className="sentence">{guide.title}</h1>
        <p className="standfirst">{t.standfirst(instrument.title, date)}</p>
      </div>
      <Stepper steps={steps} number={number} onStep={onStep} />
      {shown.map((row) => (
        <StepSection
          key={`${id} ${row.number}`}
          {...{ guide, states, nameOf }}
          step={row.one}
          number={row.number}
          area={row.one.kind === "elsewhere" && other !== null ? elsewhere : own}
        />
      ))}
      <RelatedLinks
        label={t.links}
        links={[
          { href: hrefOf("map", { area: `${instrument.id}.${obligation}`, date }), title: t.map, text: t.mapText },
          {
            href: hrefOf("instrument", { id: instrument.id, date }),
            title: `${t.treaty}${en.list.colon}${instrument.short}`,
            text: t.treatyText,
          },
        ]}
      />
    </>
  );
}
