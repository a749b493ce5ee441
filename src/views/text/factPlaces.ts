/** The files and lines of facts. */
import type { FactPlaces } from "../../model/results/factPlaces.ts";
import { table } from "../layout.ts";
import type { Style } from "../style.ts";

export function factPlaces({ title, places }: FactPlaces, style: Style): string[] {
  const words = style.words.reports;
  return [
    style.strong(places.length === 0 ? words.noSuchFact(title) : title),
    ...table(
      places,
      [
        { title: words.place, of: ({ file, line }) => `${file}:${line}` },
        { title: words.mark, of: ({ checked }) => (checked === null ? "" : style.words.mark(checked)) },
        { title: words.fact, of: ({ fact }) => fact },
      ],
      style,
    ),
  ];
}
