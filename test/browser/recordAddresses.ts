/**
 * Records the state that each kept address opens, as addresses.json. Run it on a build whose views are right, after the
 * ledger has changed: `npx tsx test/browser/recordAddresses.ts http://127.0.0.1:4870/`, with that site served.
 */
import { writeFileSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { ADDRESSES, RECORDED_ON } from "./addresses.ts";
import { type PageState, pageState } from "./pageState.ts";

const READ_EVERY_MS = 500;
/** A page counts as complete when it has read the same this many times in a row. */
const READINGS = 6;
const PAGES_AT_ONCE = 3;

const [site] = process.argv.slice(2);
if (site === undefined) throw new Error("name the address of a served site");
const browser = await chromium.launch({
  executablePath: process.env["ENTENTE_BROWSER"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const states = new Map<string, PageState>();
const waiting = [...ADDRESSES];
await Promise.all(Array.from({ length: PAGES_AT_ONCE }, recordNext));
await browser.close();
const recorded = Object.fromEntries(ADDRESSES.map((address) => [address, states.get(address)]));
writeFileSync(new URL("addresses.json", import.meta.url), `${JSON.stringify(recorded, null, 2)}\n`);

async function recordNext(): Promise<void> {
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const state = await stateAt(browser, `${site}${address}`);
    states.set(address, state);
    console.log(`${address || "(none)"}: ${state.heading}${state.drawer === null ? "" : ` | ${state.drawer}`}`);
  }
}

async function stateAt(from: Browser, address: string): Promise<PageState> {
  const page = await from.newPage({ viewport: { width: 1280, height: 900 }, serviceWorkers: "block" });
  await page.clock.setFixedTime(RECORDED_ON);
  await page.goto(address);
  await page.getByRole("main").waitFor();
  let last = "";
  for (let same = 0; same < READINGS; ) {
    await new Promise((resolve) => setTimeout(resolve, READ_EVERY_MS));
    const now = JSON.stringify(await pageState(page));
    same = now === last ? same + 1 : 0;
    last = now;
  }
  await page.close();
  return JSON.parse(last) as PageState;
}
