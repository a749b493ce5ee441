/** A treaty in full, in a drawer over the view that led to it; back leads to the drawer's earlier content. */
import { lazy } from "react";
import { longDate } from "../app/language/speech.ts";
import { instrumentNamed } from "../app/query/directory.ts";
import { useSharedView } from "../app/query/useSharedView.ts";
import { Drawer } from "../ui/Drawer.tsx";

/** Loaded when the first treaty is opened. */
const TreatyWhole = lazy(() => import("./treaty/TreatyWhole.tsx").then(({ TreatyWhole: loaded }) => ({ default: loaded })));

interface Props {
  readonly id: string;
  readonly date: string;
  /** The drawer's earlier content; null if the treaty was opened directly. */
  readonly open: string | null;
  readonly nameOf: (id: string) => string;
}

export function TreatyDrawer({ id, date, open, nameOf }: Props) {
  const { change } = useSharedView();
  return (
    <Drawer
      shown={`treaty ${id}`}
      kicker={open === null ? longDate(date) : null}
      title={instrumentNamed(id)?.title ?? id}
      side={null}
      onClose={() => change({ open: null, treaty: null }, { atOnce: true })}
      onBack={open === null ? null : () => change({ treaty: null })}
    >
      <TreatyWhole key={id} id={id} date={date} nameOf={nameOf} />
    </Drawer>
  );
}
