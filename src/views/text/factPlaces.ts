/** The files and lines of facts. */
import type { FactPlaces } from "../../model/results/factPlaces.ts";
import { table } from "../layout.ts";
import type { Style } from "../style.ts";

export function factPlaces({ title, places }: FactPlaces, style: Style): string[] {
  return [
    style.strong(places.length === 0 ? `${title}: no such fact` : title),
    ...table(
      places,
      [
        { title: "place", of: ({ file, line }) => `${file}:${line}` },
        { title: "mark", of: ({ checked }) => checked ?? "" },
        { title: "fact", of: ({ fact }) => fact },
      ],
      style,
    ),
  ];
}
