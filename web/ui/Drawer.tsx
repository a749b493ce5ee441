/**
 * The evidence drawer: at the side, or at the bottom on a phone. A native modal dialog, so that focus moves in, Escape closes it,
 * the page behind is inert, and focus returns to the number that opened it.
 */
import { type ReactNode, Suspense, useEffect, useLayoutEffect, useRef } from "react";
import { en } from "../app/language/en.ts";

interface Props {
  /** The key of the content; null if closed. A new key moves the focus to the new heading. */
  readonly shown: string | null;
  /** The state or the day of a number; stays in view while the records scroll. */
  readonly kicker: ReactNode;
  readonly title: ReactNode;
  readonly side: "first" | "second" | null;
  readonly onClose: () => void;
  readonly onBack: (() => void) | null;
  readonly children: ReactNode;
}

export function Drawer({ shown, kicker, title, side, onClose, onBack, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<string | null>(null);
  const isShown = useRef(false);
  useEffect(() => {
    const box = dialog.current;
    isShown.current = shown !== null;
    if (box === null) return;
    if (shown === null) {
      if (!box.open) return;
      box.close();
      // If the address opened the drawer, no element had the focus before, so the number itself gets it.
      const target = opener.current === null ? null : document.querySelector<HTMLElement>(`[data-open="${CSS.escape(opener.current)}"]`);
      if (document.activeElement === document.body) target?.focus();
      return;
    }
    if (!box.open) {
      opener.current = shown;
      box.showModal();
    }
    box.scrollTop = 0;
    heading.current?.focus({ preventScroll: true });
  }, [shown]);
  // Close the drawer before it is removed, so that the focus returns. A page that is hidden while it loads closes it too; when the
  // page is back only this effect runs again, and opens it.
  useLayoutEffect(() => {
    const box = dialog.current;
    if (isShown.current && box !== null && !box.open) box.showModal();
    return () => box?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`drawer ${side ?? ""}`}
      aria-labelledby="drawer-title"
      {...{ closedby: "any" }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {shown !== null && (
        <div className="drawer-inside">
          <div className="drawer-bar">
            {onBack === null && <p className="kicker">{kicker}</p>}
            {onBack !== null && (
              <button type="button" className="quiet" onClick={onBack}>
                {en.drawer.back}
              </button>
            )}
            <button type="button" className="quiet close" onClick={onClose}>
              {en.drawer.close} <kbd>Esc</kbd>
            </button>
          </div>
          <h2 id="drawer-title" ref={heading} tabIndex={-1}>
            {title}
          </h2>
          {/* Loading content must not suspend the page: a hidden page closes its dialogs. */}
          <Suspense fallback={<p className="faint">{en.loading.title}</p>}>{children}</Suspense>
        </div>
      )}
    </dialog>
  );
}
