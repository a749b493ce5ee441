/** The head of a view of the whole world on a day: its navigation and the date. */
import type { ReactNode } from "react";
import type { View } from "../address.ts";
import type { World } from "../useWorld.ts";
import { DateControl } from "./DateControl.tsx";
import type { Change } from "./DateSlider.tsx";
import { Header } from "./Header.tsx";

interface Props {
  readonly path: string;
  readonly world: World;
  /** Days on which something changes, for the ticks and the steps. */
  readonly changes: readonly Change[];
  /** What stays open while the date moves. */
  readonly keep?: Partial<View>;
  /** What the view puts beside its navigation. */
  readonly children?: ReactNode;
}

const NONE: readonly Change[] = [];

export function WorldHead({ path, world, changes, keep = {}, children }: Props) {
  const { day, last, now, verified, listing, change } = world;
  return (
    <>
      <Header path={path}>{children}</Header>
      <DateControl
        day={day}
        last={last}
        now={now}
        verified={verified}
        changes={[changes, NONE]}
        ready
        complaint={listing.complaint}
        onDay={(date, how) => change({ ...keep, date }, how)}
      />
    </>
  );
}
