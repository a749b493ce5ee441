/** Every view once, as it opens: a heading, no complaint, nothing for axe; what each can do is tested in `more/`, in the long run. */
import { expect, test } from "vitest";
import { ROUTES } from "../../scripts/routes.mjs";
import { describeView } from "./visit.ts";

describeView("every view", (visit) => {
  test.each(ROUTES as string[])("%s opens with a heading and says nothing wrong", async (route) => {
    const { page, base, violations } = visit;
    await page.goto(`${base}#/${route}`);
    await page.locator("main h1:not(.waiting)").waitFor();
    expect(await page.locator("main h1").count()).toBe(1);
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await page.locator(".nav [aria-current=page], .nav-panel [aria-current=page]").count()).toBe(1);
    expect(await violations()).toEqual([]);
  });
});
