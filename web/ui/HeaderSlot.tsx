/** A slot in the site's header for a view's own choices, such as the two states. */
import { createContext, type ReactNode, useContext } from "react";
import { createPortal } from "react-dom";

export const HeaderSlotContext = createContext<HTMLElement | null>(null);

export function HeaderSlot({ children }: { readonly children: ReactNode }) {
  const slot = useContext(HeaderSlotContext);
  return slot === null ? null : createPortal(children, slot);
}
