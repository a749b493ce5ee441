/** What breaks or is hostile while somebody reads: the page says so, runs nothing that it was handed, and loses nothing. */
import type { Page } from "playwright-core";
import { beforeEach, expect } from "vitest";
import { testsOf } from "../../faults/fault.ts";
import { MARKUP, PAGE } from "../../faults/page.ts";
import { describeView, eventually } from "../visit.ts";

const TREATY = "#/treaties?id=anzus-1951&date=2026-06-30";
/** Addresses with a hostile value in each parameter, one at a time. */
const HOSTILE: readonly ((value: string) => string)[] = [
  (value) => `#/compare?a=${value}&b=CHN`,
  (value) => `#/compare?a=USA&b=CHN&date=${value}`,
  (value) => `#/compare?a=USA&b=CHN&open=${value}`,
  (value) => `#/were-it-attacked?initiator=CHN&target=${value}`,
  (value) => `#/were-it-attacked?initiator=CHN&target=JPN&place=${value}`,
  (value) => `#/treaties?id=${value}`,
  (value) => `#/network?open=${value}`,
  (value) => `#/network?type=${value}`,
  (value) => `#/is-it-true?sentence=${value}`,
  (value) => `#/why?open=${value}`,
  (value) => `#/${value}`,
];

const alert = (page: Page) => page.getByRole("alert").first();

describeView("faults", (visit) => {
  const { tries, all } = testsOf(PAGE);
  beforeEach(() => visit.takeOwnPage());
  const ran = () =>
    visit.page.evaluate("[window.hit_ ?? null, document.querySelectorAll('img[src=x], svg[onload], script:not([src])').length]");
  const files = /Failed to load resource|net::ERR|status of|dynamically imported|Importing a module/;
  const forgiveFiles = () => {
    visit.complaints = visit.complaints.filter((one) => !files.test(one));
  };

  tries("markup and scripts in the parameters of an address", async () => {
    for (const [index, address] of HOSTILE.entries()) {
      const value = MARKUP[index % MARKUP.length] ?? "";
      await visit.page.goto("about:blank");
      await visit.page.goto(`${visit.base}${address(encodeURIComponent(value))}`);
      await visit.page.getByRole("heading", { level: 1 }).or(alert(visit.page)).first().waitFor();
      await visit.loaded();
      expect([address(value), await ran()]).toEqual([address(value), [null, 0]]);
      expect(await visit.page.locator("body").innerText()).not.toContain("stopped working");
    }
  });

  tries("markup and scripts in the ledger", async () => {
    const put = '<img src=x onerror=\\"window.hit_=1\\"><script>window.hit_=1</script>';
    await visit.page.route(/\/ledger\/(core|law)\..*json/, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replaceAll("ANZUS", put) });
    });
    await visit.open(TREATY, /./);
    await visit.loaded();
    expect(await visit.page.locator("body").innerText()).toContain("<img src=x onerror=");
    expect(await ran()).toEqual([null, 0]);
  });

  tries("a browser without storage", async () => {
    await visit.page.addInitScript(
      "for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get() { throw new DOMException('barred', 'SecurityError'); } })",
    );
    await visit.open(TREATY, /binds/);
    await visit.page
      .getByRole("button", { name: /dark|light/i })
      .first()
      .click();
    await eventually(() => visit.page.evaluate("document.documentElement.dataset.theme")).toMatch(/dark|light/);
    await visit.open("#/is-it-true", /./);
    await visit.loaded();
  });

  tries("a worker that dies while it is asked", async () => {
    await visit.page.addInitScript(
      "const Old = Worker; window.Worker = class extends Old { constructor(...all) { super(...all); if (!window.spared_) { this.terminate(); queueMicrotask(() => this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }))); } } }",
    );
    await visit.page.goto(`${visit.base}${TREATY}`);
    await alert(visit.page).getByText("out of memory").waitFor();
    await visit.page.evaluate("window.spared_ = true");
    await alert(visit.page).getByRole("button", { name: "Try again" }).click();
    await visit.heading(/binds/);
    expect(await visit.hash()).toBe(TREATY);
    visit.forgive("out of memory");
  });

  const arrivesLater = async (answer: "half" | 503, words: RegExp) => {
    let broken = true;
    await visit.page.route(/\/ledger\/core\..*json/, async (route) => {
      if (!broken) return route.continue();
      if (answer === 503) return route.fulfill({ status: 503, body: "" });
      const whole = await (await route.fetch()).text();
      return route.fulfill({ status: 200, contentType: "application/json", body: whole.slice(0, whole.length / 2) });
    });
    await visit.page.goto(`${visit.base}${TREATY}`);
    await alert(visit.page).getByText(words).waitFor();
    broken = false;
    const binds = visit.page.getByRole("heading", { level: 1, name: /binds/ });
    // A request that was under way before may still fail; then the page offers to try again once more.
    await eventually(async () => {
      await visit.page.evaluate("document.querySelector('[role=alert] button')?.click()");
      return binds.count();
    }).toBe(1);
    expect(await visit.hash()).toBe(TREATY);
    forgiveFiles();
  };

  tries("a ledger that arrives in half", () => arrivesLater("half", /core\.\w+\.json did not arrive/));
  tries("a ledger that is answered with 503", () => arrivesLater(503, /The server answered \S*core\.\w+\.json with status 503/));

  tries("a build that is replaced under an open page", async () => {
    // A reader who saves data: no other view is loaded ahead, however idle the machine is.
    await visit.page.addInitScript('Object.defineProperty(navigator, "connection", { value: { saveData: true } })');
    await visit.open(TREATY, /binds/);
    await visit.page.route(/\/assets\/page-.*\.js$/, (route) => route.fulfill({ status: 404, body: "This page does not exist." }));
    await visit.page.evaluate("location.hash = '#/timeline'");
    await visit.page.getByRole("button", { name: "Load the page again" }).waitFor();
    expect(await visit.hash()).toBe("#/timeline");
    await visit.page.unroute(/\/assets\/page-.*\.js$/);
    await visit.page.getByRole("button", { name: "Load the page again" }).click();
    await visit.heading(/^Between /);
    visit.complaints = [];
  });

  all();
});
