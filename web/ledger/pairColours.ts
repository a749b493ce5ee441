/** The colours of the two states of a page. */
import { useLayoutEffect } from "react";
import { foundingPair } from "../app/query/directory.ts";
import { isTurned, type Pair } from "./turned.ts";

/** Gives the page the colours of its pair. */
export function usePairColours(first: string | null, second: string | null): void {
  const turned = isTurned([first, second], foundingPair());
  useLayoutEffect(() => {
    if (!turned) return;
    document.documentElement.dataset["pair"] = "turned";
    return () => {
      delete document.documentElement.dataset["pair"];
    };
  }, [turned]);
}

/** Two things in the order of a page as those of the blue and of the ochre state. */
export function inColours<T>(pair: Pair, [one, other]: readonly [T, T]): readonly [blue: T, ochre: T] {
  return isTurned(pair, foundingPair()) ? [other, one] : [one, other];
}
