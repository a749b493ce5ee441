/** Every picture as a file that stands alone: an SVG that parses and says where it is from, a PNG of twice its size. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { describeView } from "../visit.ts";

const FIGURES = [
  ["compare", "#map"],
  ["compare", "#timeline"],
  ["attacked", "#map"],
  ["map", "#map"],
  ["network", "#network"],
  ["timeline", "#timeline"],
  ["counts", "#counts"],
  ["changed", "#years"],
  ["price", "#curves"],
  ["price", "#usual"],
  ["claims", ".claim-strip"],
  ["why", ".why-overview"],
] as const;

describeView("pictures as files", (visit) => {
  const saved = async (figure: string, format: "SVG" | "PNG") => {
    const button = visit.page.locator(`${figure} .picture-files`).getByRole("button", { name: `This picture as ${format}` });
    const [file] = await Promise.all([visit.page.waitForEvent("download"), button.click()]);
    return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
  };
  /** A page without the app's policy: a file that stands alone has none. */
  let empty: Page | undefined;
  beforeEach(async () => {
    empty ??= (await visit.page.context().browser()?.newPage()) as Page;
  });
  /** What a browser makes of the file when it stands alone. */
  const read = (svg: string) =>
    (empty as Page).evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
      const { width, height } = parsed.documentElement.attributes as unknown as Record<string, Attr>;
      return {
        broken: parsed.querySelector("parsererror")?.textContent ?? null,
        words: [...parsed.querySelectorAll("text")].map((one) => one.textContent).join(" "),
        ground: parsed.querySelector("rect")?.getAttribute("fill"),
        width: Number(width?.value),
        height: Number(height?.value),
      };
    }, svg);
  /** Size, how many colours there are, and the share of the commonest. */
  const pixels = (png: Buffer) =>
    (empty as Page).evaluate(async (data) => {
      const image = new Image();
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      image.src = URL.createObjectURL(new Blob([bytes], { type: "image/png" }));
      await image.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [Math.ceil(image.naturalWidth / 4), Math.ceil(image.naturalHeight / 4)]; // enough to tell a blank one
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0, canvas.width, canvas.height);
      const colours = new Map<number, number>();
      const points = new Uint32Array(context?.getImageData(0, 0, canvas.width, canvas.height).data.buffer ?? new ArrayBuffer(0));
      for (const point of points) colours.set(point, (colours.get(point) ?? 0) + 1);
      return {
        width: image.naturalWidth,
        height: image.naturalHeight,
        colours: colours.size,
        most: Math.max(...colours.values()) / points.length,
      };
    }, png.toString("base64"));

  test.each(FIGURES)("%s %s: whole, in light colours, with its sentence, source and address", async (route, figure) => {
    await visit.page.emulateMedia({ colorScheme: "dark" });
    await visit.page.goto(`${visit.base}#/${route}`);
    await visit.page.locator(`${figure} .picture-files`).waitFor();
    const svg = await saved(figure, "SVG");
    const drawing = await read(svg.content.toString());
    expect(svg.name).toMatch(/^entente-[A-Za-z0-9-]+\.svg$/);
    expect(drawing).toMatchObject({ broken: null, ground: "#fbfaf6" });
    // A key that is hatched on the page is hatched in the picture: a swatch that lost it would say something else.
    if (route === "attacked") expect(svg.content.toString()).toContain('id="hatch-');
    const sentence = (await visit.page.locator("main h1").textContent()) ?? "";
    expect(drawing.words).toContain(sentence.trim().slice(0, 24));
    expect(drawing.words).toMatch(/Ledger \d+\.\d+\.\d+ \([0-9a-f]{16}\)/);
    expect(drawing.words.replaceAll(" ", "")).toContain(`${visit.base}#/${route}`);
    const png = await saved(figure, "PNG");
    expect([...png.content.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    const picture = await pixels(png.content);
    expect([picture.width, picture.height]).toEqual([drawing.width * 2, drawing.height * 2]);
    expect(picture.colours).toBeGreaterThan(20);
    expect(picture.most).toBeLessThan(0.99);
    expect(await visit.page.evaluate("document.documentElement.dataset.theme ?? null")).toBe(null);
  });

  test("a table offers no picture; the buttons are not on paper", async () => {
    await visit.page.goto(`${visit.base}#/compare`);
    await visit.page.locator("#map .picture-files").waitFor();
    await visit.page.locator("#map").getByRole("tab", { name: "Table" }).click();
    await visit.page.locator("#map .picture-files").waitFor({ state: "detached" });
    await visit.page.emulateMedia({ media: "print" });
    expect(await visit.page.locator("#timeline .picture-files").isVisible()).toBe(false);
  });
});
