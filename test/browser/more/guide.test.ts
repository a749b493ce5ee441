/** A guided map in a real browser: its steps by mouse and keyboard, its doors, its table beside the picture, and paper. */
import { expect, test } from "vitest";
import { describeView, eventually } from "../visit.ts";

describeView("a guided map", (visit) => {
  const { open, heading } = visit;
  const claim = (name: string | RegExp) => visit.page.getByRole("region", { name });
  const steps = () => visit.page.getByRole("navigation", { name: "Steps of the guide" });
  const current = () => steps().locator("[aria-current=step]").innerText();

  test("the map has a door to it, which opens at the first step with the words of the article", async () => {
    await open("#/map");
    await visit.page.getByRole("link", { name: "Why Hawaii is outside Article 6" }).click();
    await heading("Why Hawaii is outside Article 6");
    await visit.address(/#\/guided-map\?id=hawaii-article-6/);
    const first = claim("Article 6 says where an attack must fall");
    await first.getByText("on the territory of any of the Parties in Europe or North America").waitFor();
    await first.getByRole("img", { name: /Marked on the map: Hawaii \(outside\)/ }).waitFor();
  });

  test("the page of the treaty has the same door", async () => {
    await open("#/treaties?id=north-atlantic-1949");
    await visit.page.getByRole("link", { name: /^Why Hawaii is outside Article 6/ }).click();
    await heading("Why Hawaii is outside Article 6");
  });

  test("buttons and arrow keys go from step to step, and the address remembers the step", async () => {
    await open("#/guided-map");
    await eventually(current).toMatch(/The area/);
    await steps().getByRole("button", { name: "Next" }).click();
    await claim("Hawaii lies in none of these areas").waitFor();
    await visit.address(/step=2/);
    await steps()
      .getByRole("button", { name: /The place/ })
      .focus();
    await visit.page.keyboard.press("ArrowRight");
    await claim("Five of six other places are outside too").waitFor();
    await eventually(current).toMatch(/Other places/);
    await visit.page.keyboard.press("End");
    await visit.address(/step=5/);
    await visit.page.keyboard.press("ArrowRight");
    await eventually(current).toMatch(/Other promises/);
    await visit.page.goBack();
    await claim("Five of six other places are outside too").waitFor();
  });

  test("the table says the same as the map: five outside, one inside", async () => {
    await open("#/guided-map?step=3");
    const section = claim("Five of six other places are outside too");
    const rows = section.getByRole("table", { name: "Places and the area" }).getByRole("row");
    await eventually(() => rows.count()).toBe(7);
    await eventually(() => rows.filter({ hasText: "outside" }).count()).toBe(5);
    const picture = section.getByRole("img", { name: /^Places compared/ });
    await eventually(() => picture.locator(".area-mark.outside").count()).toBe(6);
    await eventually(() => picture.locator(".area-mark.inside").count()).toBe(1);
    await eventually(() => picture.locator(".focus-ring").count()).toBe(1);
    expect(await visit.violations()).toEqual([]);
  });

  test("the last step lists promises that reach the place, and leads to the case", async () => {
    await open("#/guided-map?step=5");
    const table = visit.page.getByRole("table", { name: "Promises that reach the place" });
    await table.getByRole("button", { name: "ANZUS" }).waitFor();
    await visit.page.getByRole("link", { name: "Were the United States attacked at Hawaii" }).click();
    await visit.address(/#\/were-it-attacked\?target=USA&place=hawaii/);
  });

  test("an address with a step that does not exist opens the first", async () => {
    await open("#/guided-map?step=99");
    await eventually(current).toMatch(/The area/);
  });

  test("on paper every step stands with its map", async () => {
    await open("#/guided-map?step=2");
    await claim("Hawaii lies in none of these areas").waitFor();
    await visit.page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await visit.page.emulateMedia({ media: "print" });
    await eventually(() => visit.page.getByRole("img", { name: /Marked on the map/ }).count()).toBe(5);
    await steps().waitFor({ state: "hidden" });
  });

  test("before the treaty it says that nothing was owed", async () => {
    await open("#/guided-map?date=1938-01-01", /no guided map/);
    await visit.page.getByText(/was owed to anybody/).waitFor();
  });
});
