/** The head of a view of the whole world on a day: its navigation and the date. */
import { type ReactNode, useMemo } from "react";
import { HeaderSlot } from "../ui/HeaderSlot.tsx";
import { DateControl } from "./DateControl.tsx";
import type { Change } from "./DateSlider.tsx";
import type { World } from "./useWorld.ts";
import { useWorldChanges } from "./worldChanges.ts";

interface Props {
  readonly world: World;
  /** Days on which something changes, for the ticks and the steps; by default those of all the world's pacts. */
  readonly changes?: readonly Change[];
  /** The parameters that stay while the date moves. */
  readonly keep?: Readonly<Record<string, string | null>>;
  /** The view's own choices, between the navigation and the search. */
  readonly children?: ReactNode;
}

export function WorldHead({ world, changes: given, keep = {}, children }: Props) {
  const changes = useWorldChanges(given);
  const both = useMemo(() => [changes], [changes]);
  return (
    <>
      {children !== undefined && <HeaderSlot>{children}</HeaderSlot>}
      <DateControl head={world} changes={both} onDay={(date, how) => world.change({ ...keep, date }, how)} />
    </>
  );
}
