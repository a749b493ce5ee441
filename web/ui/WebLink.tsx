/** A link to another site, which opens beside the page; its text alone if there is no address. */

import type { ReactNode } from "react";
import { InEnglish } from "./InEnglish.tsx";

export function WebLink({ url, children }: { readonly url: string | null | undefined; readonly children: ReactNode }) {
  const text = typeof children === "string" ? <InEnglish text={children} /> : children;
  if (url == null) return text;
  return (
    <a href={url} rel="noreferrer" target="_blank">
      {text}
    </a>
  );
}
