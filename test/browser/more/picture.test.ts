/** Each picture saved as a file: an SVG that parses and names its source, and a PNG of twice its size; and in words. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeEach, expect, test } from "vitest";
import { wordOf } from "../../../web/app/query/addressWords.ts";
import { describeView, eventually } from "../visit.ts";

/** Views, each with the picture to save. */
const FIGURES = [
  ["compare", 0],
  ["compare", 1],
  ["compare", 2],
  ["attacked", 0],
  ["map", 0],
  ["network", 0],
  ["measures", 0],
  ["measures", 1],
  ["timeline", 0],
  ["counts", 0],
  ["changed", 0],
  ["price", 0],
  ["price", 1],
  ["claims", 0],
  ["why", 0],
] as const;

/** Words that tell how to use the page. */
const INTERFACE = /\b(click|press|drag|tab|button)\b|says the same|Show all|Copy as text/i;

describeView("pictures as files", (visit) => {
  const button = (format: "SVG" | "PNG", index: number) =>
    visit.page
      .getByRole("main")
      .getByRole("button", { name: `This picture as ${format}` })
      .nth(index);
  const saved = async (format: "SVG" | "PNG", index: number) => {
    const [file] = await Promise.all([visit.page.waitForEvent("download"), button(format, index).click()]);
    return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
  };
  /** A page without the app's content security policy, which a saved file does not have either. */
  let empty: Page | undefined;
  beforeEach(async () => {
    empty ??= await visit.page.context().newPage();
  });
  /** The saved SVG as a browser parses it. */
  const read = (svg: string) =>
    (empty as Page).evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
      const { width, height } = parsed.documentElement.attributes as unknown as Record<string, Attr>;
      return {
        broken: parsed.querySelector("parsererror")?.textContent ?? null,
        words: [...parsed.querySelectorAll("text")].map((one) => one.textContent).join(" "),
        texts: [...parsed.querySelectorAll("text")].map((one) => (one.textContent ?? "").trim()),
        title: parsed.querySelector("svg > title")?.textContent ?? "",
        desc: parsed.querySelector("svg > desc")?.textContent ?? "",
        ground: parsed.querySelector("rect")?.getAttribute("fill"),
        width: Number(width?.value),
        height: Number(height?.value),
      };
    }, svg);
  /** The bytes of the fonts in the saved SVG, each of which a browser accepts. */
  const fontsIn = (svg: string) =>
    (empty as Page).evaluate(async (text) => {
      const files = [...text.matchAll(/src: (url\(data:font\/woff;base64,[^)]+\))/g)].map(([, file = ""]) => file);
      await Promise.all(files.map((file) => new FontFace("tried", file).load()));
      return files.map(({ length }) => length);
    }, svg);
  /** Size, number of colours, and share of the most common colour. */
  const pixels = (png: Buffer) =>
    (empty as Page).evaluate(async (data) => {
      const image = new Image();
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      image.src = URL.createObjectURL(new Blob([bytes], { type: "image/png" }));
      await image.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [Math.ceil(image.naturalWidth / 4), Math.ceil(image.naturalHeight / 4)]; // enough to tell that it is not blank
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

  afterAll(() => empty?.close());

  test.each(FIGURES)("%s, picture %i: whole, in light colours, with its heading, source and address", async (route, index) => {
    await visit.page.emulateMedia({ colorScheme: "dark" });
    await visit.open(`#/${route}`);
    const last = FIGURES.filter(([one]) => one === route).length - 1;
    await button("SVG", last).waitFor(); // so that no picture loads while this one is saved
    const svg = await saved("SVG", index);
    const drawing = await read(svg.content.toString());
    // A size in a rule would move the chart over its words where a program lets it override the attributes.
    expect(svg.content.toString()).not.toMatch(/[{;] ?(max-)?(width|height): /);
    expect(svg.name).toMatch(/^entente-[A-Za-z0-9-]+\.svg$/);
    expect(drawing).toMatchObject({ broken: null, ground: expect.stringMatching(/^(rgb\(251, 250, 246\)|#fbfaf6)$/) });
    // The letters that it uses are in it, and no whole font.
    const fonts = await fontsIn(svg.content.toString());
    expect(fonts.length).toBeGreaterThanOrEqual(2);
    expect(Math.max(...fonts)).toBeLessThan(20_000);
    // A hatched legend key must be hatched in the picture too: a plain one would mean something else.
    if (route === "attacked") expect(svg.content.toString()).toContain("<pattern");
    expect(drawing.title.length).toBeGreaterThan(5);
    expect(drawing.words).toContain((drawing.title.split(". ")[0] ?? "").slice(0, 24));
    expect(drawing.words).toMatch(/Ledger \d+\.\d+\.\d+ \([0-9a-f]{16}\)/);
    expect(drawing.words.replaceAll(" ", "")).toContain(`${visit.base}#/${wordOf(route)}`);
    const png = await saved("PNG", index);
    expect([...png.content.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    const picture = await pixels(png.content);
    // Saved again, because a view may have gone on loading between the two files.
    const again = await read((await saved("SVG", index)).content.toString());
    expect([picture.width, picture.height]).toEqual([again.width * 2, again.height * 2]);
    expect(picture.colours).toBeGreaterThan(20);
    expect(picture.most).toBeLessThan(0.99);
    await visit.page.getByRole("button", { name: /colours$/ }).waitFor();
  });

  test("a slide and a square have their sizes, and the diagram fills a slide", async () => {
    await visit.open("#/were-it-attacked?initiator=AUH&target=SRB&date=1914-08-04&strike=DEU>RUS,DEU>FRA,DEU>BEL");
    await button("SVG", 0).waitFor();
    const sizes = visit.page.getByRole("combobox", { name: "size" }).first();
    await sizes.selectOption("slide");
    const slide = (await saved("SVG", 0)).content.toString();
    expect(await read(slide)).toMatchObject({ broken: null, width: 1920, height: 1080 });
    // The chart, of which the frame is 1280 by 720 units: as high as the frame but for its margins.
    const [, , height] = /<svg[^>]* class="chart rings[^>]*width="([\d.]+)"[^>]*height="([\d.]+)"/.exec(slide) ?? [];
    expect(Number(height)).toBeGreaterThan(600);
    const png = await pixels((await saved("PNG", 0)).content);
    expect([png.width, png.height]).toEqual([1920, 1080]);
    await sizes.selectOption("square");
    expect(await read((await saved("SVG", 0)).content.toString())).toMatchObject({ width: 1080, height: 1080 });
  });

  /** Views with figures; each is walked through all its pictures. */
  const VIEWS = [
    "compare",
    "attacked?initiator=AUH&target=SRB&date=1914-08-04&strike=DEU>RUS,DEU>FRA,DEU>BEL",
    "why",
    "price",
    "map",
    "network",
    "timeline",
    "state?state=FRA",
    "instrument?id=north-atlantic-1949",
    "counts",
    "coverage",
    "changed",
    "claims",
    "mediators",
  ];

  test.each(VIEWS)("%s: no text of a control, and no word of the interface, is in a picture or its description", async (address) => {
    await visit.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await visit.open(`#/${address}`);
    await button("SVG", 0).waitFor();
    const count = await visit.page.getByRole("main").getByRole("button", { name: "This picture as SVG" }).count();
    for (let index = 0; index < count; index += 1) {
      const own = button("SVG", index);
      // The texts of every control in the figure that is not part of its chart.
      const controls = await own.evaluate((one) =>
        [...(one.closest(".figure, figure")?.querySelectorAll("button, option, label, legend, summary") ?? [])]
          .filter((control) => control.closest("svg, [data-note]") === null)
          .map((control) => (control.textContent ?? "").replace(/\s+/g, " ").trim())
          .filter((text) => text.length > 2 && !/^\d+$/.test(text)),
      );
      const drawing = await read((await saved("SVG", index)).content.toString());
      for (const control of controls) expect(drawing.texts, `picture ${index}`).not.toContain(control);
      expect(drawing.words).not.toMatch(INTERFACE);
      expect(drawing.desc).not.toMatch(INTERFACE);
      expect(drawing.desc.length).toBeGreaterThan(40);
      expect(drawing.words).toMatch(/Ledger \d+\.\d+\.\d+/);
    }
  });

  test("the words of a picture have its values: ends and turning points, names on rings, years of bars", async () => {
    const inWords = (figure: string) =>
      eventually(() =>
        visit.page
          .locator(`#${figure} .chart > desc`)
          .first()
          .evaluate((one) => one.textContent ?? ""),
      );
    await visit.open("#/compare?a=USA&b=CHN&date=2026-06-30");
    await inWords("powers").toMatch(/United States: .*\d+ in 1950 \(North Atlantic Treaty 1949\).*, \d+ in 2026\./);
    await inWords("timeline").toMatch(/North Atlantic Treaty, since 1949/);
    await visit.open("#/were-it-attacked?initiator=AUH&target=SRB&date=1914-08-04&strike=DEU>RUS,DEU>FRA,DEU>BEL");
    for (const name of ["Greece", "United Kingdom", "Ottoman Empire"]) await inWords("rings").toContain(name);
  });

  test("the table of a picture is saved beside it, whole", async () => {
    await visit.open("#/compare");
    const tables = visit.page.getByRole("main").getByRole("button", { name: /^Table as CSV/ });
    await tables.first().waitFor();
    const [file] = await Promise.all([visit.page.waitForEvent("download"), tables.first().click()]);
    const rows = readFileSync(await file.path(), "utf8").split("\r\n");
    expect(file.suggestedFilename()).toMatch(/^entente-[A-Za-z0-9-]+\.csv$/);
    expect(rows[0]).toMatch(/^Year,United States,China,/);
    expect(rows.length).toBeGreaterThan(100);
  });

  test("a table offers no picture; the buttons are not printed", async () => {
    await visit.open("#/compare");
    await button("SVG", 1).waitFor();
    const map = visit.section(/^Who is owed defence/);
    await map.getByRole("tab", { name: "Table" }).click();
    await map.getByRole("button", { name: "This picture as SVG" }).waitFor({ state: "detached" });
    await visit.printed();
    await eventually(() => button("SVG", 0).count()).toBe(0);
  });
});
