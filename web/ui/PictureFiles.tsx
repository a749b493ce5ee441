/** Under a figure: buttons that save it as SVG or PNG in a chosen shape, and one that copies it in words. The code loads on demand. */
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

const SHAPES = ["own", "16:9", "4:3", "1:1"] as const;

export function PictureFiles({ figure, part, title, draw }: Props) {
  const [shape, setShape] = useState<(typeof SHAPES)[number]>("own");
  const [said, setSaid] = useState<"failed" | "copied" | null>(null);
  const run = async (work: (own: HTMLElement) => Promise<"copied" | null>) => {
    try {
      if (figure.current !== null) setSaid(await work(figure.current));
    } catch {
      setSaid("failed");
    }
  };
  const save = (format: "svg" | "png") =>
    run(async (own) => {
      const { savePicture } = await import("./picture/save.ts");
      await savePicture({ figure: own, part, format, shape, drawing: draw?.() ?? null });
      return null;
    });
  const copyWords = () =>
    run(async (own) => {
      const { wordsOf } = await import("./picture/sheet.ts");
      await navigator.clipboard.writeText(wordsOf(own));
      return "copied";
    });
  return (
    <p className="picture-files">
      {en.picture.as}{" "}
      {(["svg", "png"] as const).map((format) => (
        <button key={format} type="button" className="quiet" aria-label={en.picture.label(format, title)} onClick={() => save(format)}>
          {format.toUpperCase()}
        </button>
      ))}
      <label>
        {en.picture.shape}{" "}
        <select value={shape} onChange={({ target }) => setShape(SHAPES.find((one) => one === target.value) ?? "own")}>
          {SHAPES.map((one) => (
            <option key={one} value={one}>
              {one === "own" ? en.picture.ownShape : one}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="quiet" aria-label={en.picture.copyLabel(title)} onClick={copyWords}>
        {en.picture.copy}
      </button>
      <span role="status">{said === "copied" && en.drawer.copied}</span>
      {said === "failed" && <span role="alert">{en.picture.failed}</span>}
    </p>
  );
}
