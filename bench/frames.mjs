/**
 * Frames while something moves: the day dragged over 60 years on the first page, on the map and on the network, the map zoomed and
 * moved, the pointer over the network, and the answers to an open question of a case. `node bench/frames.mjs ADDRESS` measures a
 * site that is being served. Needs Chromium.
 *
 * A headless browser draws in software, on the processor that also runs the scripts, so the gaps between frames say how this machine
 * draws; the script time of a frame is the app's own part. The first line is a page at rest.
 */
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { dragSlider, frameGaps, gapAt, watchFrames } from "./pageFrames.mjs";

const FRAME = 1000 / 60;
/** The clock of frames is not exact to the microsecond. */
const SLACK = 0.5;
const address = process.argv[2];
if (address === undefined) throw new Error("no address: serve a site, and give its address");
const browserPath = ["/usr/bin/chromium", "/usr/bin/chromium-headless-shell"].find((path) => existsSync(path));
const executablePath = process.env.ENTENTE_BROWSER ?? browserPath;
if (executablePath === undefined) throw new Error("no Chromium: install it, or name one in ENTENTE_BROWSER");

const PAIR = "a=USA&b=CHN&date=2026-06-30";
const CASE = "initiator=CHN&target=PHL&date=2026-06-30";
const MOVES = [
  ["at rest", `compare?${PAIR}`, (page) => page.waitForTimeout(2000)],
  ["day, first page", `compare?${PAIR}`, dragDay],
  ["day, map", `map?${PAIR}`, dragDay],
  ["map, zoomed and moved", `map?${PAIR}`, zoomAndMove],
  ["day, network", `network?${PAIR}`, dragDay],
  ["pointer, network", `network?${PAIR}`, pointAround],
  ["answers, case", `were-it-attacked?${CASE}`, flipAnswers],
];

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  console.log(`${"".padEnd(24)}frames  over 16.7 ms  median ms  95th ms  worst ms  script ms  layout ms  all ms (each of a frame)`);
  for (const [name, hash, move] of MOVES) console.log(await measured(name, hash, move));
} finally {
  await browser.close();
}

async function measured(name, hash, move) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
  await page.goto(`${address.replace(/\/$/, "")}/#/${hash}`);
  await page.locator("main h1").first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1500);
  const cdp = await page.context().newCDPSession(page);
  // Processor time of the page's thread: what other programs take is not counted.
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  // Once before, so that what is compiled and fetched at the first use is not counted.
  await move(page);
  await page.waitForTimeout(500);
  await watchFrames(page);
  const before = await metrics(cdp);
  await move(page);
  const after = await metrics(cdp);
  const gaps = await frameGaps(page);
  await page.close();
  const each = (key) => (((after.get(key) - before.get(key)) * 1000) / gaps.length).toFixed(1);
  const at = (share) => (gapAt(gaps, share) ?? Number.NaN).toFixed(1);
  const over = gaps.filter((gap) => gap > FRAME + SLACK).length;
  const cells = [gaps.length, `${over} (${((100 * over) / gaps.length).toFixed(0)} %)`, at(0.5), at(0.95), at(1)];
  const times = [each("ScriptDuration"), each("LayoutDuration"), each("TaskDuration")];
  const widths = [6, 12, 9, 7, 8, 9, 9, 6];
  return name.padEnd(24) + [...cells, ...times].map((cell, index) => String(cell).padStart(widths[index])).join("  ");
}

/** The browser's own times by name, in seconds. */
async function metrics(cdp) {
  const { metrics: all } = await cdp.send("Performance.getMetrics");
  return new Map(all.map(({ name, value }) => [name, value]));
}

/** The slider of the day, dragged back over 60 years and forth. */
async function dragDay(page) {
  await dragSlider(page, await page.getByRole("slider").first().boundingBox(), { andForth: true });
}

async function zoomAndMove(page) {
  const buttons = page.locator(".zoom button");
  const box = await page.locator(".map-frame svg").first().boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (let step = 0; step < 4; step += 1) await buttons.nth(0).click();
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step <= 120; step += 1) await page.mouse.move(x + 150 * Math.sin(step / 10), y + 60 * Math.cos(step / 10));
  await page.mouse.up();
  for (let step = 0; step < 4; step += 1) await buttons.nth(1).click();
}

async function pointAround(page) {
  const box = await page.locator("main svg.network").first().boundingBox();
  for (let step = 0; step <= 240; step += 1) {
    const turn = step / 12;
    const far = 0.45 * (step / 240);
    await page.mouse.move(box.x + box.width * (0.5 + far * Math.cos(turn)), box.y + box.height * (0.5 + far * Math.sin(turn)));
  }
}

/** Each answer to the first open question, in turn. */
async function flipAnswers(page) {
  const answers = page.locator("main input[type=radio]");
  const count = Math.min(3, await answers.count());
  for (let step = 0; step < 12; step += 1) {
    await answers.nth(step % count).click();
    await page.waitForTimeout(250);
  }
}
