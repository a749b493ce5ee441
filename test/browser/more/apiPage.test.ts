/** The page that describes the HTTP API, in a browser under its policy: by keyboard, in the dark, on a phone and on paper. */
import { expect, test } from "vitest";
import { describeView, PATIENCE } from "../visit.ts";

describeView("the page of the API", (visit) => {
  const open = () => visit.page.goto(`${visit.base}api`, { timeout: PATIENCE });

  test("its styles are applied, and nothing is found against its accessibility, in light and dark", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await visit.page.emulateMedia({ colorScheme });
      await open();
      const paper = await visit.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(paper).toBe(colorScheme === "light" ? "rgb(251, 250, 246)" : "rgb(20, 22, 26)");
      expect(await visit.violations()).toEqual([]);
    }
  });

  test("by keyboard the first stop leads past the list to the operations", async () => {
    await open();
    await visit.page.keyboard.press("Tab");
    await visit.page.keyboard.press("Enter");
    expect(await visit.page.evaluate(() => document.activeElement?.id)).toBe("operations");
  });

  test("it fits a phone", async () => {
    await open();
    expect(await visit.fitsPhone()).toBe(true);
  });

  test("on paper each operation stands with its inputs, without the list of links", async () => {
    await open();
    await visit.page.emulateMedia({ media: "print" });
    expect(await visit.page.locator("nav").isVisible()).toBe(false);
    expect(await visit.page.locator("#ties-between table").isVisible()).toBe(true);
    await visit.page.emulateMedia({ media: null });
  });
});
