/** The drawer of a view: a treaty in full, or the view's own content. */
import type { ReactNode } from "react";
import { en } from "../app/language/en.ts";
import { hrefOf } from "../app/query/search.ts";
import { useSharedView } from "../app/query/useSharedView.ts";
import { Drawer } from "../ui/Drawer.tsx";
import { TreatyDrawer } from "./TreatyDrawer.tsx";

/** The content of an open drawer. */
export interface Opened {
  /** The state of a number, which the line above the title names first. */
  readonly name?: string;
  /** The line above the title. */
  readonly kicker: string;
  readonly title: ReactNode;
  readonly side?: "first" | "second" | null;
  readonly body: ReactNode;
}

interface Props {
  readonly date: string;
  readonly nameOf: (id: string) => string;
  /** null if the address opens nothing that exists. */
  readonly opened: Opened | null;
}

export function ViewDrawer({ date, nameOf, opened }: Props) {
  const { search, change } = useSharedView();
  const { open, treaty } = search;
  if (treaty !== null) return <TreatyDrawer id={treaty} date={date} open={open} nameOf={nameOf} />;
  return (
    <Drawer
      shown={opened === null ? null : open}
      kicker={
        opened?.name === undefined ? (
          opened?.kicker
        ) : (
          <>
            <span className={`name ${opened.side ?? ""}`}>{opened.name}</span> · {opened.kicker}
          </>
        )
      }
      title={opened?.title}
      side={opened?.side ?? null}
      onClose={() => change({ open: null, treaty: null }, { atOnce: true })}
      onBack={null}
    >
      {opened?.body}
      {opened !== null && (
        <p className="small">
          <a href={hrefOf("method")}>{en.drawer.method}</a>
        </p>
      )}
    </Drawer>
  );
}
