/** Saves a figure's charts as a file on the reader's disk, named after the address. */
import { download } from "../download.ts";
import { fontRules } from "./fonts/faces.ts";
import { svgNode } from "./nodes.ts";
import type { PictureParts, Size } from "./parts.ts";
import { pngOf } from "./raster.ts";
import { addressOfView, sheetOf } from "./sheet.ts";

interface Picture {
  readonly parts: PictureParts;
  /** The figure's name on its page. */
  readonly part: string;
  readonly format: "svg" | "png";
  readonly size: Size;
}

/** False if the picture would be too small to read in that size. */
export async function savePicture({ parts, part, format, size }: Picture): Promise<boolean> {
  const sheet = sheetOf(parts, size);
  if (sheet === null) return false;
  sheet.prepend(svgNode("style", {}, await fontRules(sheet)));
  const name = `${nameOf(size === "own" ? part : `${part}-${size}`)}.${format}`;
  if (format === "png") download(name, "image/png", await pngOf(sheet, size === "own" ? 2 : 1));
  else download(name, "image/svg+xml", new XMLSerializer().serializeToString(sheet));
  return true;
}

/** "entente-compare-USA-CHN-2026-06-30-map" */
export function nameOf(part: string): string {
  const [path = "", query = ""] = new URL(addressOfView()).hash.replace(/^#\/?/, "").split("?");
  const fields = new URLSearchParams(query);
  const words = ["a", "b", "state", "id", "initiator", "target", "text", "date"].map((key) => fields.get(key));
  return ["entente", path, ...words, part]
    .filter((word) => word !== null && word !== "")
    .join("-")
    .replace(/[^A-Za-z0-9-]+/g, "-");
}
