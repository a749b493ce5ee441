import { HeldReadings, Statements } from "../OpenQuestions.tsx";
import { treatyLabels } from "./labels.ts";
import type { Shown } from "./shown.ts";

interface Props extends Shown {
  readonly obligation: string;
}

const t = treatyLabels.open;

export function SaidOfIt({ obligation, answer: { instrument, date }, cites, nameOf }: Props) {
  const mine = ({ obligations }: { readonly obligations?: readonly string[] | undefined }) => obligations?.includes(obligation) ?? false;
  const open = (instrument.open ?? []).filter(mine);
  const said = (instrument.interpretations ?? []).filter(mine);
  return (
    <>
      {open.map((question) => (
        <HeldReadings key={question.id} question={question} nameOf={nameOf} />
      ))}
      {said.length > 0 && (
        <div className="said-of-it">
          <h4>{t.said}</h4>
          <p className="faint">{t.note}</p>
          <Statements all={said} on={() => null} cites={cites} nameOf={nameOf} date={date} />
        </div>
      )}
    </>
  );
}
