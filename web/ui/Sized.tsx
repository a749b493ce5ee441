/** A box that passes its width in pixels to its content; in print, the width of the paper. Draws nothing until the width is known. */
import { type CSSProperties, type ReactNode, useContext } from "react";
import { PictureWidth } from "./pictureWidth.ts";
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
  const picture = useContext(PictureWidth);
  const isPrinting = usePrinting();
  const width = picture ?? (isPrinting ? PAPER : measured);
  return (
    <div className={className} ref={frame} {...(style === undefined ? {} : { style })}>
      {width > 0 && children(width)}
    </div>
  );
}
