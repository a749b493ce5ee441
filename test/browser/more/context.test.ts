/** What stays from view to view: a state's colour, the pair and the day, the place on the page; and the quality of a headline. */
import { expect, test } from "vitest";
import { describeView, eventually } from "../visit.ts";

describeView("context between views", (visit) => {
  /** The colour in which the main heading names a state. */
  const colourOf = (name: string) =>
    visit.page
      .locator("main h1 .name", { hasText: name })
      .first()
      .evaluate((one) => getComputedStyle(one).color);

  test("a state keeps its colour in every view, whichever place it has", async () => {
    const colours: string[] = [];
    for (const address of [
      "#/compare?a=USA&b=CHN&date=2026-06-30",
      "#/compare?a=CHN&b=USA&date=2026-06-30",
      "#/were-it-attacked?initiator=CHN&target=TWN&date=2026-06-01",
      "#/counts?state=CHN",
      "#/states?state=CHN",
    ]) {
      await visit.open(address);
      if (colours.length > 0) await eventually(() => colourOf("China")).toBe(colours[0]);
      colours.push(await colourOf("China"));
    }
    await visit.open("#/compare?a=CHN&b=USA&date=2026-06-30");
    await eventually(() => colourOf("United States")).not.toBe(colours[0]);
  });

  test("a link to another pair at the foot of the page leads to its top", async () => {
    await visit.open("#/");
    const card = visit.page.getByRole("link", { name: /^Austria-Hungary and Russia/ });
    await card.scrollIntoViewIfNeeded();
    await eventually(() => visit.page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
    await card.click();
    await visit.heading(/1914/);
    await eventually(() => visit.page.evaluate(() => window.scrollY)).toBeLessThan(5);
    await visit.page.getByRole("link", { name: /^July 1914/ }).waitFor();
  });

  test("the menu takes the pair and the day to a case, and a case back to the pair", async () => {
    await visit.open("#/compare?a=AUH&b=RUS&date=1914-06-28");
    const views = visit.page.getByRole("navigation", { name: "Views" });
    await views.locator('a[href*="#/were-it-attacked"]').click();
    await visit.address(/attacked\?.*initiator=RUS.*target=AUH.*date=1914-06-28/);
    await views.locator('a[href*="#/compare"]').click();
    await visit.address(/compare\?.*a=AUH.*b=RUS.*date=1914-06-28/);
  });

  test("a view without a pair passes the pair on to the next", async () => {
    await visit.open("#/compare?a=AUH&b=RUS&date=1914-06-28");
    const views = visit.page.getByRole("navigation", { name: "Views" });
    await views.locator('a[href*="#/is-it-true"]').click();
    await visit.address(/#\/is-it-true/);
    await views.locator('a[href*="#/compare"]').click();
    await visit.address(/compare\?.*a=AUH.*b=RUS.*date=1914-06-28/);
  });

  test("the line under a headline number gives the rate of the latest audit, as the method does", async () => {
    await visit.open("#/compare?a=USA&b=CHN&date=2026-06-30");
    const line = visit.page.locator("main .quality", { hasText: "were wrong" });
    await line.waitFor();
    const [, version, wrong, coarse = "0"] =
      /When version ([\d.]+) was sampled, about (\d+) % of the facts in force were wrong(?:, and (\d+) % more)?/.exec(
        (await line.textContent()) ?? "",
      ) ?? [];
    await line.getByRole("link").click();
    await visit.heading(/^How Entente counts/);
    const section = visit.page.locator("#method-wrong");
    const first = section.locator("p").first();
    await eventually(() => first.textContent()).toContain(`version ${version}`);
    const row = section
      .locator("table")
      .first()
      .getByRole("row", { name: /^in force today/ });
    const rate = await row
      .locator("td", { hasText: /^[\d.]+ %$/ })
      .first()
      .textContent();
    expect(Math.round(Number(/([\d.]+)\s*%/.exec(rate ?? "")?.[1]))).toBe(Number(wrong) + Number(coarse));
    await eventually(() => section.textContent()).toMatch(/Of the 600 facts drawn, \d+ could be judged/);
  });

  test("two European states open on their part of the world, and the whole is a tab away", async () => {
    await visit.open("#/compare?a=POL&b=TUR&date=2026-06-30");
    const map = visit.section(/^Who is owed defence/);
    await map.locator(".plate").first().waitFor();
    const apart = () =>
      map.locator("svg.chart").evaluate((one) => {
        const [first, second] = [...one.querySelectorAll(".chosen > .dot")].map((dot) => Number(dot.getAttribute("cx")));
        return Math.abs((first ?? 0) - (second ?? 0)) + Number(one.getAttribute("width")) * 0;
      });
    await eventually(apart).toBeGreaterThan(0);
    const close = await apart();
    await map.getByRole("tab", { name: "World" }).click();
    await eventually(apart).toBeLessThan(close / 2);
  });
});
