/** The fields by which every answer about a guide names it. */
import { LIES } from "../../law/areas/lies.ts";
import { phrase, type Unspoken } from "../../model/phrase.ts";
import type { GuideList } from "../../model/results/guide.ts";
import { shortTitle } from "../../ties/tieRows.ts";
import type { Course } from "./course.ts";

type Head = Omit<Unspoken<GuideList>["guides"][number], "lies" | "steps">;

export function headOf({ guide: { id, article, place }, one: { instrument, obligation }, verdict }: Course): Head {
  return {
    id,
    title: phrase("guide-title", { place, article, lies: LIES[verdict] }),
    instrument: { id: instrument.id, title: instrument.title, short: shortTitle(instrument) },
    obligation: obligation.id,
    article,
    place,
  };
}
