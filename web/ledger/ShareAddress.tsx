/** The address of this view that other sites can preview. Views and ready cases have one, made at build. */
import { useEffect, useState } from "react";
import { en } from "../app/language/en.ts";
import { Copyable } from "./Cite.tsx";

export function ShareAddress({ hash }: { readonly hash: string }) {
  const [pages, setPages] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    fetch(new URL("share/addresses.json", document.baseURI))
      .then((response) => (response.ok ? response.json() : {}))
      .then(setPages, () => undefined); // without the list the view's own address is enough
  }, []);
  const page = pages[hash];
  return page === undefined ? null : <Copyable label={en.footer.share} text={new URL(page, document.baseURI).href} />;
}
