/** Under a picture: the same picture as a file, SVG or PNG. What makes the files comes only when one is asked for. */
import { type RefObject, useState } from "react";
import { en } from "../app/language/en.ts";

interface Props {
  /** The whole figure, with its title and caption. */
  readonly figure: RefObject<HTMLElement | null>;
  /** Which figure of the page, for the file's name. */
  readonly part: string;
  readonly title: string;
}

export function PictureFiles({ figure, part, title }: Props) {
  const [failed, setFailed] = useState(false);
  const save = async (format: "svg" | "png") => {
    try {
      const { savePicture } = await import("./picture/save.ts");
      if (figure.current !== null) await savePicture(figure.current, part, format);
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
