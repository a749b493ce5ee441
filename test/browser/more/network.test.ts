/** The network in a real browser: heading, picture, chosen states, and positions that stay the same when the date moves. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { clickInChart, describeView, eventually, expectPrintout, numberIn } from "../visit.ts";

describeView("the network", (visit) => {
  const { open, hash, headingText, address } = visit;
  const picture = () => visit.page.getByRole("img", { name: /^Network of / });
  const side = () => visit.page.getByRole("complementary", { name: "Whose ties" });
  const numbers = () => visit.page.getByRole("main").getByRole("heading", { level: 1 }).getByRole("button");
  const openNetwork = async (of = "#/network") => {
    await open(of);
    await picture().waitFor();
  };

  test("every number of the heading opens as many as it says", async () => {
    await openNetwork();
    await eventually(headingText).toMatch(
      /^On \d+ \w+ \d{4}, \d+ states owe defence to \d+ under \d+ instruments; they form (one group|\d+ separate groups)\.$/,
    );
    for (const index of [0, 1, 2]) {
      const number = numbers().nth(index);
      const count = numberIn(await number.innerText());
      await number.click();
      const drawer = await visit.drawer();
      await eventually(() => drawer.getByRole("listitem").count()).toBe(count);
      await visit.closeDrawer();
    }
    const groups = numberIn(await numbers().nth(3).innerText());
    await numbers().nth(3).click();
    const drawer = await visit.drawer();
    await eventually(() => drawer.getByRole("article").count()).toBe(groups);
  });

  test("the keyboard steps to days on which something changed; back and forward go over the date", async () => {
    await openNetwork("#/network?date=1939-09-01&a=FRA");
    const slider = visit.page.getByRole("slider", { name: /^Date/ });
    const date = visit.page.getByRole("textbox", { name: "Date" });
    await slider.focus();
    await visit.page.keyboard.press("ArrowRight");
    await eventually(() => date.inputValue()).not.toBe("1939-09-01");
    const stepped = await date.inputValue();
    expect(stepped > "1939-09-01" && stepped < "1940-01-01").toBe(true);
    await eventually(() => slider.getAttribute("aria-valuetext")).toMatch(/\d{4}: .+: /);
    await date.fill("1989-06-30");
    await date.press("Enter");
    await address(/date=1989-06-30/);
    await visit.heading("1989");
    await visit.page.goBack();
    await address(new RegExp(`date=${stepped}`));
    await visit.page.goForward();
    await address(/date=1989-06-30/);
  });

  test("a clicked state is listed with its ties; a pact opens its treaty, a count its records", async () => {
    await openNetwork("#/network?date=2026-06-30");
    await clickInChart(picture().locator("circle").first());
    await address(/[?&]a=[A-Z]{3}/);
    await side().getByRole("heading").first().waitFor();
    await openNetwork("#/network?date=2026-06-30&a=USA");
    const owes = side().getByRole("button", { name: /^United States owes \d+ states/ });
    const count = numberIn(await owes.innerText());
    expect(count).toBeGreaterThan(5);
    await visit.pickState("Second state", "China");
    await address(/b=CHN/);
    await side().getByRole("heading", { name: "China" }).waitFor();
    await owes.click();
    const drawer = await visit.drawer();
    await drawer.getByRole("heading", { level: 2, name: new RegExp(`owes ${count} states`) }).waitFor();
    await eventually(() => drawer.getByRole("figure", { name: /operative words/ }).count()).toBeGreaterThan(0);
    await visit.sourcesRead();
    await visit.closeDrawer();
    await side().getByRole("listitem").first().getByRole("button").first().click();
    await drawer.getByRole("heading", { name: "Acts" }).waitFor();
  });

  test("a rule for ally stands in place of a type; the address opens the same view elsewhere", async () => {
    await openNetwork();
    await visit.page.getByLabel("Promises").selectOption({ label: "Consultation or more" });
    await address(/rule=consultation-or-more/);
    await visit.heading("by the rule “Consultation or more”");
    const [text, kept] = [await headingText(), await hash()];
    await openNetwork(kept);
    await eventually(hash).toBe(kept);
    await eventually(headingText).toBe(text);
    const instruments = numberIn(/under (\d+)/.exec(text)?.[1] ?? null);
    await visit.page.getByRole("tab", { name: "Table" }).click();
    await eventually(() => visit.page.getByRole("main").getByRole("rowheader").count()).toBe(instruments);
  });

  test("the edges as CSV carry the numbers of other datasets", async () => {
    await openNetwork("#/network?date=1914-06-28");
    const button = visit.page.getByRole("button", { name: "Edges (CSV)" });
    const [file] = await Promise.all([visit.page.waitForEvent("download"), button.click()]);
    const text = readFileSync(await file.path(), "utf8");
    expect(text.split(/\r?\n/)[0]).toBe("date,rule,from,from_ccode,from_gwcode,to,to_ccode,to_gwcode,instruments");
    expect(text).toContain("1914-06-28,defence,FRA,220,220,RUS,365,365,");
  });

  test("the graph of the day is saved as GraphML, and the graph since 1816 as GEXF, with the choice of the page", async () => {
    await openNetwork("#/network?type=neutrality&date=1914-06-28");
    const saved = async (name: string) => {
      const button = visit.page.getByRole("button", { name });
      const [file] = await Promise.all([visit.page.waitForEvent("download"), button.click()]);
      return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
    };
    const day = await saved("This day’s graph (GraphML)");
    expect(day.name).toBe("entente-network-neutrality-1914-06-28.graphml");
    expect(day.text).toContain('<node id="FRA"><data key="node_name">France</data>');
    expect(day.text).toContain("neutrality, 1914-06-28 to 1914-06-28");
    const since = await saved("The graph since 1816 (GEXF)");
    expect(since.name).toBe("entente-network-neutrality-to-1914-06-28.gexf");
    expect(since.text).toContain("neutrality, 1816-01-01 to 1914-06-28");
    expect(since.text).toMatch(/<edge id="e0" source="[A-Z]{3}" target="[A-Z]{3}" kind=".+<spell start="/);
  });

  test("an unknown type is named, with a way back", async () => {
    await open("#/network?type=friendship", /./);
    await visit.page.getByRole("alert").getByText("friendship").first().waitFor();
    await visit.page.getByRole("button", { name: "The network of defence" }).click();
    await picture().waitFor();
  });

  test("no accessibility violation, it fits a phone, and paper has no controls", async () => {
    await openNetwork("#/network?date=2026-06-30&a=FRA&b=CHN");
    expect(await visit.violations()).toEqual([]);
    expect(await visit.fitsPhone()).toBe(true);
    await visit.page.getByRole("tab", { name: "Table" }).click();
    expect(await visit.violations()).toEqual([]);
    expect(await visit.fitsPhone()).toBe(true);
    await expectPrintout(visit, "#/network?");
  });
});
