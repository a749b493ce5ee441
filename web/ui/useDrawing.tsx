/** Draws a figure apart from the page, at the width that a saved picture asks for. */
import { type ReactNode, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import { PictureWidth } from "./pictureWidth.ts";

/** A figure's charts and the notes that belong to them. */
export interface Drawing {
  readonly charts: readonly SVGSVGElement[];
  readonly tables: readonly HTMLTableElement[];
  readonly notes: readonly string[];
}

/** Draws the content at a width; without a chart if it is not ready at once. */
export type Draw = (width: number) => Drawing;

/**
 * The function that draws, and the place to render for it. The content stays in the page's tree, so that it finds the same case
 * and the same answers as on the page.
 */
export function useDrawing(render: () => ReactNode): readonly [Draw, ReactNode] {
  const [sheet, setSheet] = useState<{ readonly host: HTMLElement; readonly width: number } | null>(null);
  const draw: Draw = (width) => {
    const host = document.createElement("div");
    flushSync(() => setSheet({ host, width }));
    const copy = host.cloneNode(true) as HTMLElement;
    flushSync(() => setSheet(null));
    return drawingIn(copy);
  };
  const place =
    sheet === null ? null : createPortal(<PictureWidth value={sheet.width}>{render()}</PictureWidth>, sheet.host, String(sheet.width));
  return [draw, place];
}

/** The charts of an element, and the text of everything in it that is marked as a note. */
export function drawingIn(element: HTMLElement | null): Drawing {
  return {
    charts: [...(element?.querySelectorAll<SVGSVGElement>("svg.chart") ?? [])],
    tables: [...(element?.querySelectorAll("table") ?? [])],
    notes: [...(element?.querySelectorAll("[data-note]") ?? [])].map(textOf),
  };
}

export function textOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}
