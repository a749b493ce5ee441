/** The drawer of a view: a treaty whole, or what the view opens beside it. */
import type { ReactNode } from "react";
import { useSharedView } from "../app/query/useSharedView.ts";
import { Drawer } from "../ui/Drawer.tsx";
import { TreatyDrawer } from "./TreatyDrawer.tsx";

/** The content of an open drawer. */
export interface Opened {
  /** Whose number it is, or of which day. */
  readonly kicker: ReactNode;
  readonly title: ReactNode;
  readonly side?: "first" | "second" | null;
  readonly body: ReactNode;
}

interface Props {
  readonly date: string;
  readonly nameOf: (id: string) => string;
  /** null where the address opens nothing that there is. */
  readonly opened: Opened | null;
}

export function ViewDrawer({ date, nameOf, opened }: Props) {
  const { search, change } = useSharedView();
  const { open, treaty } = search;
  if (treaty !== null) return <TreatyDrawer id={treaty} date={date} open={open} nameOf={nameOf} />;
  return (
    <Drawer
      shown={opened === null ? null : open}
      kicker={opened?.kicker}
      title={opened?.title}
      side={opened?.side ?? null}
      onClose={() => change({ open: null, treaty: null })}
      onBack={null}
    >
      {opened?.body}
    </Drawer>
  );
}
