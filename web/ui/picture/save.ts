/** Saves a figure's charts as a file on the reader's disk, named after the address. */
import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { download } from "../download.ts";
import { pngOf } from "./raster.ts";
import { addressOfView, type Shape, sheetOf } from "./sheet.ts";

export type Format = "svg" | "png";

interface Picture {
  readonly figure: HTMLElement;
  /** The figure's name on its page. */
  readonly part: string;
  readonly format: Format;
  readonly shape: Shape;
  /** Replaces the charts on the page, for a figure that shows a table there. */
  readonly drawing: ReactElement | null;
}

export async function savePicture({ figure, part, format, shape, drawing }: Picture): Promise<void> {
  const sheet = drawing === null ? sheetOf(figure, chartsIn(figure), shape) : sheetOfDrawing(figure, drawing, shape);
  const name = `${nameOf(part)}.${format}`;
  if (format === "png") return download(name, "image/png", await pngOf(sheet));
  download(name, "image/svg+xml", new XMLSerializer().serializeToString(sheet));
}

function sheetOfDrawing(figure: HTMLElement, drawing: ReactElement, shape: Shape): SVGElement {
  const host = document.createElement("div");
  const root = createRoot(host);
  flushSync(() => root.render(drawing));
  try {
    return sheetOf(figure, chartsIn(host), shape);
  } finally {
    root.unmount();
  }
}

function chartsIn(element: HTMLElement): SVGSVGElement[] {
  return [...element.querySelectorAll<SVGSVGElement>("svg.chart")];
}

/** "entente-compare-USA-CHN-2026-06-30-map" */
function nameOf(part: string): string {
  const [path = "", query = ""] = new URL(addressOfView()).hash.replace(/^#\/?/, "").split("?");
  const fields = new URLSearchParams(query);
  const words = ["a", "b", "state", "id", "initiator", "target", "text", "date"].map((key) => fields.get(key));
  return ["entente", path, ...words, part]
    .filter((word) => word !== null && word !== "")
    .join("-")
    .replace(/[^A-Za-z0-9-]+/g, "-");
}
