/**
 * Each view on opening: one main heading, no alert, a current entry in the navigation, no script of its own, no request to another
 * site, no accessibility violation once it is whole (in the long run on a phone too).
 */
import { expect, test } from "vitest";
import { ROUTES } from "../../scripts/routes.mjs";
import { testsOf } from "../faults/fault.ts";
import { VIEWS } from "../faults/page.ts";
import { long } from "../slow.ts";
import { describeView, eventually } from "./visit.ts";

/** What would run without a file of the site. */
const OWN_SCRIPTS = "script:not([src]), [onclick], [onload], [onerror], [style*=url]";

describeView("every view", (visit) => {
  const { tries, all } = testsOf(VIEWS);
  /** What the views asked for, each in its test. */
  const asked = new Map<string, string[]>();

  test.each(ROUTES as string[])("%s opens with a heading and without a complaint", async (route) => {
    await visit.takeOwnPage();
    const requests: string[] = [];
    asked.set(route, requests);
    visit.page.on("request", (request) => requests.push(request.url()));
    await visit.open(`#/${route}`);
    const { page } = visit;
    await eventually(() => page.getByRole("main").getByRole("heading", { level: 1 }).count()).toBe(1);
    await eventually(() => page.getByRole("navigation", { name: "Views" }).locator("[aria-current=page]").count()).toBe(1);
    expect(await visit.violations()).toEqual([]);
    expect(await page.locator(OWN_SCRIPTS).count()).toBe(0);
    expect(await page.getByRole("alert").count()).toBe(0);
    if (!long) return;
    await page.setViewportSize({ width: 390, height: 900 });
    expect(await visit.violations()).toEqual([]);
  });

  tries("every view opened in turn", () => {
    const { origin } = new URL(visit.base);
    expect([...asked.keys()]).toEqual(ROUTES);
    const leaves = (address: string) => new URL(address).origin !== origin && !/^(blob|data):/.test(address);
    for (const [route, requests] of asked) {
      expect(requests.length, route).toBeGreaterThan(2);
      expect([route, requests.filter(leaves)]).toEqual([route, []]);
    }
  });

  all();
});
