/**
 * The search stands beside the view, not in it: a view that arrives, or is left, leaves it open. It opens by its button in
 * the header, by "/" where nothing is being typed, and by Ctrl+K anywhere.
 */
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { navText } from "../viewLabels.ts";

const SearchDialog = lazy(() => import("./SearchDialog.tsx").then((made) => ({ default: made.SearchDialog })));

let show: () => void = () => undefined;

export function SearchButton() {
  return (
    <button type="button" className="icon-button search" aria-label={navText.search} title={navText.searchKeys} onClick={() => show()}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0M10.3 10.3 14 14" />
      </svg>
    </button>
  );
}

export function Search() {
  const [open, setOpen] = useState(false);
  /** What is typed before the box has come. */
  const early = useRef("");
  const opened = useRef(false);
  const turn = (on: boolean) => {
    early.current = "";
    opened.current = on;
    setOpen(on);
  };
  useEffect(() => {
    show = () => turn(true);
    const onKey = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      if (opened.current) {
        if (key.length > 1 || ctrlKey || metaKey || document.querySelector(".search-dialog[open]") !== null) return;
        early.current += key;
        return event.preventDefault();
      }
      const typing = target instanceof Element && target.matches("input, textarea, select, [contenteditable]");
      if (key.toLowerCase() === "k" ? !(ctrlKey || metaKey) : key !== "/" || typing || ctrlKey || metaKey || altKey) return;
      event.preventDefault();
      turn(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <SearchDialog early={early} onClose={() => turn(false)} />
    </Suspense>
  );
}
