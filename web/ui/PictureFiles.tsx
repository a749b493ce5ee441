/**
 * Under a figure: buttons that save it as SVG or PNG in a chosen size, one that copies it in words, and one that saves its table.
 * The code loads on demand.
 */
import { useState } from "react";
import { en } from "../app/language/en.ts";
import { download } from "./download.ts";
import { type PictureParts, SIZES, type Size } from "./picture/parts.ts";

interface Props {
  /** The figure's name on its page, for the file name. */
  readonly part: string;
  readonly title: string;
  /** Left out while the figure shows its table, which is no picture. */
  readonly parts?: () => PictureParts;
  /** The tables of its values; left out if it has none. */
  readonly tables?: () => readonly HTMLTableElement[];
}

/** The words after a file was saved or failed to be; null for nothing. */
type Outcome = "failed" | "copied" | "tall" | null;

const ORDER = Object.keys(SIZES) as Size[];

export function PictureFiles({ part, title, parts, tables }: Props) {
  const [said, setSaid] = useState<Outcome>(null);
  const run = async (work: () => Promise<Outcome>) => {
    try {
      setSaid(await work());
    } catch {
      setSaid("failed");
    }
  };
  const saveTable = (found: NonNullable<Props["tables"]>) =>
    run(async () => {
      const [{ csvOf }, { nameOf }] = await Promise.all([import("./picture/csv.ts"), import("./picture/save.ts")]);
      let given = found();
      // A table whose script has not been loaded yet is there once it is.
      for (let waits = 0; given.length === 0 && waits < 30; waits += 1) {
        await new Promise((done) => setTimeout(done, 100));
        given = found();
      }
      if (given.length === 0) return "failed";
      download(`${nameOf(part)}.csv`, "text/csv", csvOf(given));
      return null;
    });
  return (
    <p className="picture-files">
      {parts !== undefined && <Picture {...{ part, title, parts, run }} />}
      {tables !== undefined && (
        <button type="button" className="quiet" aria-label={en.picture.tableLabel(title)} onClick={() => saveTable(tables)}>
          {en.picture.table}
        </button>
      )}
      <span role="status">{said === "copied" && en.drawer.copied}</span>
      {said === "failed" && <span role="alert">{en.picture.failed}</span>}
      {said === "tall" && <span role="alert">{en.picture.tall}</span>}
    </p>
  );
}

interface PictureProps extends Pick<Props, "part" | "title"> {
  readonly parts: () => PictureParts;
  readonly run: (work: () => Promise<Outcome>) => void;
}

/** The buttons that save and copy the picture, and its size. */
function Picture({ part, title, parts, run }: PictureProps) {
  const [size, setSize] = useState<Size>("own");
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
    <>
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
    </>
  );
}
