/** A treaty whole, over the view that led to it; back leads to what was open before. */
import { longDate } from "../../src/surfaces/client/words.ts";
import { go } from "../app/query/address.ts";
import { Drawer } from "../ui/Drawer.tsx";
import { TreatyPanel, treatyTitle } from "./TreatyPanel.tsx";

interface Props {
  readonly id: string;
  readonly date: string;
  /** What the drawer showed before; null where the treaty was opened at once. */
  readonly open: string | null;
  readonly nameOf: (id: string) => string;
}

export const closeDrawer = () => go({ open: null, treaty: null });

export function TreatyDrawer({ id, date, open, nameOf }: Props) {
  return (
    <Drawer
      shown={`treaty ${id}`}
      kicker={open === null ? longDate(date) : null}
      title={treatyTitle(id)}
      side={null}
      onClose={closeDrawer}
      onBack={open === null ? null : () => go({ treaty: null })}
    >
      <TreatyPanel key={id} id={id} date={date} nameOf={nameOf} />
    </Drawer>
  );
}
