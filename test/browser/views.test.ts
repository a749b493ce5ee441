/** Each view on opening: one main heading, no alert, a current entry in the navigation, no accessibility violation once it is whole. */
import { expect, test } from "vitest";
import { ROUTES } from "../../scripts/routes.mjs";
import { describeView, eventually } from "./visit.ts";

/** Light and dark, on a desktop and on a phone. */
const LOOKS = [
  ["light", 1280],
  ["dark", 1280],
  ["dark", 390],
  ["light", 390],
] as const;

describeView("every view", (visit) => {
  test.each(ROUTES as string[])("%s opens with a heading and without a complaint", async (route) => {
    await visit.open(`#/${route}`);
    const { page } = visit;
    await eventually(() => page.getByRole("main").getByRole("heading", { level: 1 }).count()).toBe(1);
    await eventually(() => page.getByRole("navigation", { name: "Views" }).locator("[aria-current=page]").count()).toBe(1);
    for (const [colorScheme, width] of LOOKS) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      expect([colorScheme, width, await visit.violations()]).toEqual([colorScheme, width, []]);
    }
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});
