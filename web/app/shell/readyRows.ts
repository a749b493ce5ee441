/** The ready cases that typed words or a place name. */
import { plainText, searcher } from "../../../src/surfaces/client/words.ts";
import { labels } from "../../views/attacked/labels.ts";
import { READY } from "../../views/attacked/readyCases.ts";
import { hrefOf } from "../query/search.ts";
import { search } from "./search.labels.ts";

export type Ready = (typeof READY)[number];

export const readyName = (ready: Ready): string => labels.readyNames[ready.id];

export function readyAddress({ id: _, ...fields }: Ready): string {
  return hrefOf("attacked", fields);
}

const namesOf = (one: Ready) => [readyName(one), ...(search.caseNames[one.id] ?? [])];

const ready = searcher(
  READY.map((one) => ({ name: readyName(one), ready: one, names: namesOf(one).map((text) => ({ text, as: "name" })) })),
);

/** The ready cases whose names have all the typed words whole, and those of whose names of several words the text has all. */
export function readyFor(text: string): readonly Ready[] {
  const whole = ready(text)
    .found.filter(({ fit }) => fit === "exact" || fit === "whole")
    .map(({ item }) => item.ready);
  const said = new Set(plainText(text).split(" "));
  const within = READY.filter((one) =>
    namesOf(one).some((name) => {
      const words = plainText(name).split(" ");
      return words.length > 1 && words.every((word) => said.has(word));
    }),
  );
  return [...new Set([...whole, ...within])];
}

/** Whether the text is the name of a ready case, and nothing beside it. */
export const isReadyName = (text: string): boolean => READY.some((one) => namesOf(one).some((name) => plainText(name) === plainText(text)));

/** The ready case at a place; null for none. */
export function readyAt(place: string): Ready | null {
  return READY.find((one) => one.place === place) ?? null;
}
