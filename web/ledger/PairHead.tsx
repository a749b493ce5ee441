/** The head of a view of two states on a day: its navigation, the pair, the date. */

import { en } from "../app/language/en.ts";
import { HeaderSlot } from "../ui/HeaderSlot.tsx";
import { DateControl } from "./DateControl.tsx";
import { Pickers } from "./Pickers.tsx";
import type { PairView } from "./usePair.ts";

/** `keep` holds the parameters that stay while the date moves. */
export function PairHead({ pair, keep = {} }: { readonly pair: PairView; readonly keep?: Readonly<Record<string, string | null>> }) {
  const { ids, nameOf, states, changes, change } = pair;
  return (
    <>
      <HeaderSlot>
        <Pickers
          group={en.pick.group}
          labels={[en.pick.first, en.pick.second]}
          ids={ids}
          names={[nameOf(ids[0]), nameOf(ids[1])]}
          states={states}
          onPick={(a, b) => change({ a, b })}
        />
      </HeaderSlot>
      <DateControl head={pair} changes={changes} onDay={(date, how) => change({ ...keep, date }, how)} />
    </>
  );
}
