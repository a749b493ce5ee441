/** A link to another site, which opens beside the page; its text alone if there is no address. */
import type { ReactNode } from "react";

export function WebLink({ url, children }: { readonly url: string | null | undefined; readonly children: ReactNode }) {
  if (url == null) return children;
  return (
    <a href={url} rel="noreferrer" target="_blank">
      {children}
    </a>
  );
}
