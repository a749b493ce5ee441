/** A figure as a file for the reader's disk, named by what the address says. */
import { parseHash } from "../../app/query/address.ts";
import { download } from "../download.ts";
import { pngOf } from "./raster.ts";
import { addressOfView, sheetOf } from "./sheet.ts";

export type Format = "svg" | "png";

export async function savePicture(figure: HTMLElement, part: string, format: Format): Promise<void> {
  const sheet = sheetOf(figure);
  const name = `${nameOf(part)}.${format}`;
  if (format === "png") return download(name, "image/png", await pngOf(sheet));
  download(name, "image/svg+xml", new XMLSerializer().serializeToString(sheet));
}

function nameOf(part: string): string {
  const { path, a, b, state, id, initiator, target, text, date } = parseHash(new URL(addressOfView()).hash);
  return ["entente", path, a, b, state, id, initiator, target, text, date, part]
    .filter((word): word is string => word !== null && word !== "")
    .join("-")
    .replace(/[^A-Za-z0-9-]+/g, "-");
}
