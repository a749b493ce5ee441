/** The way into the search, from the header or by a key: "/" where nothing is being typed, Ctrl+K anywhere. */
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { navText } from "../text/nav.ts";

const SearchDialog = lazy(() => import("./search/SearchDialog.tsx").then((made) => ({ default: made.SearchDialog })));

export function SearchButton() {
  const [open, setOpen] = useState(false);
  /** What is typed before the box has come. */
  const early = useRef("");
  const opened = useRef(false);
  const start = () => {
    early.current = "";
    opened.current = true;
    setOpen(true);
  };
  const stop = () => {
    opened.current = false;
    setOpen(false);
  };
  useEffect(() => {
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
      start();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
  return (
    <>
      <button type="button" className="icon-button search" aria-label={navText.search} title={navText.searchKeys} onClick={start}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0M10.3 10.3 14 14" />
        </svg>
      </button>
      {open && (
        <Suspense fallback={null}>
          <SearchDialog early={early} onClose={stop} />
        </Suspense>
      )}
    </>
  );
}
