/** The sentence of the view: how dense the system was at the page's day, how far ties joined it, and how many blocs stood out. */
import { isPast } from "../../app/query/directory.ts";
import type { Arriving } from "../../app/query/useAsk.ts";
import type { Piece } from "../../ledger/Sentence.tsx";
import { measures } from "./labels.ts";
import { pointOn, written } from "./panels.ts";
import type { Definition, MeasureId } from "./questions.ts";

const t = measures.lead;
const SAID: readonly MeasureId[] = ["density", "largest-component", "polarity"];

export const isTold = ({ id }: Definition): boolean => SAID.includes(id);

/** Null until the three values have arrived. */
export function leadOf(list: readonly Definition[], arriving: readonly Arriving<"measure.series">[], day: string): Piece[] | null {
  const said = SAID.map((id) => {
    const index = list.findIndex((one) => one.id === id);
    const point = pointOn(arriving[index]?.answer, day);
    const unit = list[index]?.unit;
    return point === null || point.value === null || unit === undefined ? null : { id, date: point.date, text: written(unit, point.value) };
  });
  const [density, largest, blocs] = said;
  if (density == null || largest == null || blocs == null) return null;
  const past = isPast(density.date);
  return [
    { text: t.on(density.date) },
    { text: density.text, open: density.id },
    { text: t.density(past) },
    { text: largest.text, open: largest.id },
    { text: t.largest(past) },
    { text: t.blocs(blocs.text), open: blocs.id },
    { text: t.end(past) },
  ];
}
