/**
 * Renders a sheet as PNG. An SVG inside an image cannot load other files, so the page's fonts are embedded; if
 * a font cannot be fetched, the next family in its list is used.
 */
import { svgNode } from "./nodes.ts";

/** `pixels` is the number of pixels for each unit of the sheet's size. */
export async function pngOf(sheet: SVGElement, pixels: number): Promise<Blob> {
  const [width, height] = [Number(sheet.getAttribute("width")), Number(sheet.getAttribute("height"))];
  const own = sheet.cloneNode(true) as SVGElement;
  own.prepend(svgNode("style", {}, await fontFaces()));
  const address = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(own)], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * pixels;
    canvas.height = height * pixels;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob === null ? reject(new Error("the picture could not be made")) : resolve(blob)), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The page's font rules for the fonts in use, each with its file embedded. */
async function fontFaces(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSFontFaceRule ? [{ rule, base: sheet.href ?? document.baseURI }] : [])),
  );
  const faces = await Promise.all(
    rules.map(async ({ rule, base }) => {
      const file = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue("src"))?.[1];
      if (file === undefined || !isLoaded(rule)) return "";
      const response = await fetch(new URL(file, base)).catch(() => null);
      if (response === null || !response.ok) return "";
      return rule.cssText.replace(/url\("?[^")]+"?\)/, `url(${await dataOf(await response.blob())})`);
    }),
  );
  return faces.join("\n");
}

function isLoaded(rule: CSSFontFaceRule): boolean {
  const said = (name: string) => rule.style.getPropertyValue(name).replace(/["']/g, "");
  return [...document.fonts].some(
    ({ family, weight, unicodeRange, status }) =>
      status === "loaded" &&
      family.replace(/["']/g, "") === said("font-family") &&
      weight === said("font-weight") &&
      (said("unicode-range") === "" ||
        unicodeRange.replaceAll(" ", "").toLowerCase() === said("unicode-range").replaceAll(" ", "").toLowerCase()),
  );
}

function dataOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error("the font could not be read"));
    reader.readAsDataURL(blob);
  });
}
