/** The title of the document, which the browser shows on the tab and in its history. */
import { useEffect } from "react";
import { en } from "../app/language/en.ts";

/** Gives the document a title, followed by the app's name. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${en.brand}`;
  }, [title]);
}
