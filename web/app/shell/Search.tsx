/**
 * The search, over any view. It opens by its button in the header, by "/" outside a text field, and by Ctrl+K anywhere. Keys
 * typed before its script has loaded go into its box.
 */
import { lazy, Suspense, useCallback, useEffect, useRef } from "react";
import { navText } from "../language/views.ts";

const SearchDialog = lazy(() => import("./SearchDialog.tsx").then((loaded) => ({ default: loaded.SearchDialog })));

export function SearchButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <button type="button" className="icon-button search" aria-label={navText.search} title={navText.searchKeys} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0M10.3 10.3 14 14" />
      </svg>
    </button>
  );
}

export function Search({ open, onOpen }: { readonly open: boolean; readonly onOpen: (open: boolean) => void }) {
  const early = useRef("");
  const asked = useRef<string | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      if (open) {
        if (key.length > 1 || ctrlKey || metaKey || document.querySelector("dialog[open]") !== null) return;
        early.current += key;
        return event.preventDefault();
      }
      const typing = target instanceof Element && target.matches("input, textarea, select, [contenteditable]");
      if (key.toLowerCase() === "k" ? !(ctrlKey || metaKey) : key !== "/" || typing || ctrlKey || metaKey || altKey) return;
      event.preventDefault();
      early.current = "";
      onOpen(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [open, onOpen]);
  const close = useCallback(() => onOpen(false), [onOpen]);
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <SearchDialog early={early} asked={asked} onClose={close} />
    </Suspense>
  );
}
