/** A figure as a file for the reader's disk, named by what the address says. */
import { hrefOfHash } from "../../app/query/history.ts";
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
  const href = new URL(hrefOfHash(new URL(addressOfView()).hash), "http://entente");
  const { a, b, state, id, initiator, target, text, date } = Object.fromEntries(href.searchParams);
  const path = href.pathname.slice(1);
  return ["entente", path, a, b, state, id, initiator, target, text, date, part]
    .filter((word): word is string => word !== undefined && word !== "")
    .join("-")
    .replace(/[^A-Za-z0-9-]+/g, "-");
}
