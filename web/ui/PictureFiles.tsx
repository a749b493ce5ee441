/** Buttons under a figure that save it as SVG or PNG. The code that makes the files loads when one is pressed. */
import { type ReactElement, type RefObject, useState } from "react";
import { en } from "../app/language/en.ts";

interface Props {
  /** The whole figure, with its title and caption. */
  readonly figure: RefObject<HTMLElement | null>;
  /** The figure's name on its page, for the file name. */
  readonly part: string;
  readonly title: string;
  /** Draws the picture of a figure that shows a table on the page. */
  readonly draw?: () => ReactElement;
}

export function PictureFiles({ figure, part, title, draw }: Props) {
  const [failed, setFailed] = useState(false);
  const save = async (format: "svg" | "png") => {
    try {
      const { savePicture } = await import("./picture/save.ts");
      if (figure.current !== null) await savePicture(figure.current, part, format, draw?.() ?? null);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <p className="picture-files">
      {en.picture.as}{" "}
      {(["svg", "png"] as const).map((format) => (
        <button key={format} type="button" className="quiet" aria-label={en.picture.label(format, title)} onClick={() => save(format)}>
          {format.toUpperCase()}
        </button>
      ))}
      {failed && <span role="alert"> {en.picture.failed}</span>}
    </p>
  );
}
