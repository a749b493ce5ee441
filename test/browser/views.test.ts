/** Each view on opening: one main heading, no alert, a current entry in the navigation, no accessibility violation. */
import { expect, test } from "vitest";
import { ROUTES } from "../../scripts/routes.mjs";
import { describeView, eventually } from "./visit.ts";

describeView("every view", (visit) => {
  test.each(ROUTES as string[])("%s opens with a heading and without a complaint", async (route) => {
    await visit.open(`#/${route}`);
    const { page } = visit;
    await eventually(() => page.getByRole("main").getByRole("heading", { level: 1 }).count()).toBe(1);
    await eventually(() => page.getByRole("navigation", { name: "Views" }).locator("[aria-current=page]").count()).toBe(1);
    expect(await visit.violations()).toEqual([]);
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});
