/** A box that passes its width in pixels to its content; in print, the width of the paper. Draws nothing until the width is known. */
import type { CSSProperties, ReactNode } from "react";
import { PAPER, usePrinting } from "./usePrinting.ts";
import { useWidth } from "./useWidth.ts";

interface Props {
  readonly className: string;
  /** Reserves the height, so that nothing moves when the content is drawn. */
  readonly style?: CSSProperties;
  readonly children: (width: number) => ReactNode;
}

export function Sized({ className, style, children }: Props) {
  const [frame, measured] = useWidth<HTMLDivElement>();
  const width = usePrinting() ? PAPER : measured;
  return (
    <div className={className} ref={frame} {...(style === undefined ? {} : { style })}>
      {width > 0 && children(width)}
    </div>
  );
}
