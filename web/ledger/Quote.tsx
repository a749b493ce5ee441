/** Quoted words of a text, with a caption on what they are. Without a caption the words stand alone. */
import type { ReactNode } from "react";

export function Quote({ words, children }: { readonly words: string; readonly children?: ReactNode }) {
  return (
    <figure className="quote">
      <blockquote lang="en">{words}</blockquote>
      {children !== undefined && <figcaption>{children}</figcaption>}
    </figure>
  );
}
