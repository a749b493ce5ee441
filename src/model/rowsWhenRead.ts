/** Lists whose rows are made when they are first read, as most questions read few of a long list. */
import { complete, type Row } from "./movedFields.ts";

const IDS = Symbol("the ids of rows that are made when they are read");
const COMPLETING = Symbol("adds fields to rows that are made when they are read");

interface WhenRead {
  readonly [IDS]?: readonly string[];
  readonly [COMPLETING]?: (moved: readonly Row[]) => void;
}

/** A list of as many rows as there are ids; `make` gives the row at a place, once. */
export function rowsWhenRead<T extends Row>(ids: readonly string[], make: (place: number) => T): readonly T[] {
  const rows = new Array<T>(ids.length);
  const added: (readonly Row[])[] = [];
  const field = { enumerable: true, configurable: true };
  const made = new Set<number>();
  const define = (place: number) =>
    Object.defineProperty(rows, place, {
      ...field,
      get() {
        const value = make(place);
        for (const moved of added) complete([value], [moved[place] as Row]);
        Object.defineProperty(rows, place, { ...field, writable: true, value });
        made.add(place);
        return value;
      },
    });
  for (let place = 0; place < ids.length; place += 1) define(place);
  const completing = (moved: readonly Row[]) => {
    added.push(moved);
    for (const place of made) complete([rows[place] as Row], [moved[place] as Row]);
  };
  return Object.defineProperties(rows, { [IDS]: { value: ids }, [COMPLETING]: { value: completing } });
}

/** The ids of the rows in their order, which of such a list are known before any is made. */
export function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return (rows as WhenRead)[IDS] ?? rows.map(({ id }) => id);
}

/** Puts moved fields back into the rows of a list; into those that are made later, when they are made. */
export function completeRows(rows: readonly Row[], moved: readonly Row[]): void {
  const later = (rows as WhenRead)[COMPLETING];
  if (later === undefined) complete(rows, moved);
  else later(moved);
}
