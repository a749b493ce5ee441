/**
 * Records the state that each saved address opens, in addresses.json. Run it on a build whose views are right, after the ledger
 * has changed: `npx tsx test/browser/recordAddresses.ts http://127.0.0.1:4870/`, with that site served. Further arguments
 * restrict it to addresses that contain one of them; the others keep their record.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { ADDRESSES, RECORDED_ON } from "./addresses.ts";
import { findBrowser } from "./findBrowser.mjs";
import { type PageState, pageState } from "./pageState.ts";

const READ_EVERY_MS = 500;
/** A page counts as complete after this many equal readings in a row. */
const READINGS = 6;
const PAGES_AT_ONCE = 3;

const [site, ...words] = process.argv.slice(2);
if (site === undefined) throw new Error("name the address of a served site");
const browser = await chromium.launch({
  executablePath: findBrowser() ?? "",
  args: ["--no-sandbox", "--disable-gpu"],
});
const file = new URL("addresses.json", import.meta.url);
const kept = words.length > 0 && existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, PageState>) : {};
const states = new Map(Object.entries(kept));
const waiting = ADDRESSES.filter((address) => words.length === 0 || words.some((word) => address.includes(word)));
await Promise.all(Array.from({ length: PAGES_AT_ONCE }, recordNext));
await browser.close();
const recorded = Object.fromEntries(ADDRESSES.map((address) => [address, states.get(address)]));
writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`);

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
