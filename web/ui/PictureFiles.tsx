/** Under a figure: buttons that save it as SVG or PNG in a chosen size, and one that copies it in words. The code loads on demand. */
import { useState } from "react";
import { en } from "../app/language/en.ts";
import { type PictureParts, SIZES, type Size } from "./picture/parts.ts";

interface Props {
  /** The figure's name on its page, for the file name. */
  readonly part: string;
  readonly title: string;
  readonly parts: () => PictureParts;
}

const ORDER = Object.keys(SIZES) as Size[];

export function PictureFiles({ part, title, parts }: Props) {
  const [size, setSize] = useState<Size>("own");
  const [said, setSaid] = useState<"failed" | "copied" | "tall" | null>(null);
  const run = async (work: () => Promise<"copied" | "tall" | null>) => {
    try {
      setSaid(await work());
    } catch {
      setSaid("failed");
    }
  };
  const save = (format: "svg" | "png") =>
    run(async () => {
      const { savePicture } = await import("./picture/save.ts");
      return (await savePicture({ parts: parts(), part, format, size })) ? null : "tall";
    });
  const copyWords = () =>
    run(async () => {
      const { wordsOf } = await import("./picture/words.ts");
      await navigator.clipboard.writeText(wordsOf(parts()));
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
        <select value={size} onChange={({ target }) => setSize(ORDER.find((one) => one === target.value) ?? "own")}>
          {ORDER.map((one) => (
            <option key={one} value={one}>
              {en.picture.sizes[one]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="quiet" aria-label={en.picture.copyLabel(title)} onClick={copyWords}>
        {en.picture.copy}
      </button>
      <span role="status">{said === "copied" && en.drawer.copied}</span>
      {said === "failed" && <span role="alert">{en.picture.failed}</span>}
      {said === "tall" && <span role="alert">{en.picture.tall}</span>}
    </p>
  );
}
