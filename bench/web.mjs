/**
 * The app in a browser, view by view: bytes as they come over the wire, first paint on a slow phone, how long a click and a
 * change of view take, frames while the date is dragged. Each figure stands beside its limit. Needs Chromium and a built site
 * (npm start builds it). The slow phone is Lighthouse's: 1.6 Mbit/s, 150 ms there and back, a quarter of this machine's speed.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { ROUTES } from "../scripts/routes.mjs";

const LIMITS = { page: 250, ledger: 200, paint: 1000, answer: 100, frames: 60 };
const SLOW = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const VIEWPORT = { width: 1280, height: 900 };

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const site = join(root, "dist", "site");
const browserPath = process.env.ENTENTE_BROWSER ?? "/usr/bin/chromium";
if (!existsSync(browserPath)) throw new Error("no Chromium: install it, or name one in ENTENTE_BROWSER");
if (!existsSync(join(site, "index.html"))) throw new Error("no built site: run node dist/cli/main.js site build --out dist/site");
const server = spawn(process.execPath, [join(root, "dist/cli/main.js"), "serve", "--site", site, "--no-open", "--port", "4880"], {
  stdio: ["ignore", "pipe", "inherit"],
});
const address = await new Promise((resolve) => {
  let said = "";
  server.stdout.on("data", (chunk) => {
    said += chunk;
    const found = /The page:\s+(\S+)/.exec(said);
    if (found) resolve(found[1]);
  });
});
const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  console.log(
    `limits: page ${LIMITS.page} kB, ledger ${LIMITS.ledger} kB (the first view); first paint ${LIMITS.paint} ms; an answer ${LIMITS.answer} ms; ${LIMITS.frames} frames a second\n`,
  );
  console.log("view          page kB  ledger kB  paint ms  drawer ms  change ms  at once ms (frame)  frames/s (95th)");
  for (const route of ROUTES) {
    const { page, ledger, paint } = await loaded(route);
    const hasty = await hurried(route);
    const { drawer, change, frames } = await used(route);
    const columns = [page.toFixed(0), ledger.toFixed(0), paint.toFixed(0), shown(drawer), shown(change)];
    const widths = [7, 9, 8, 9, 9];
    const cells = columns.map((text, index) => text.padStart(widths[index])).join("  ");
    const once = `${shown(hasty.change)} (${shown(hasty.frame)})`.padStart(18);
    console.log(
      `${route.padEnd(14)}${cells}  ${once}  ${frames === null ? "-" : `${frames.median.toFixed(0)} (${frames.slow.toFixed(0)})`}`,
    );
  }
  console.log(
    "\nkB: what a view asks for by itself, before the page uses idle time to bring the others." +
      "\nchange: from the first view to this one after that, until its own heading is painted; at once: the moment the first view" +
      "\nstands, its parts not here yet, and in brackets the first frame after the click. A drag moves the date over 60 years.",
  );
} finally {
  await browser.close();
  server.kill("SIGTERM");
}

/** A first visit on the slow phone; the site is not kept for later meanwhile. Bytes of what the view itself asked for. */
async function loaded(route) {
  const page = await browser.newPage({ viewport: VIEWPORT, serviceWorkers: "block" });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", SLOW);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const [sizes, names] = [new Map(), new Map()];
  cdp.on("Network.responseReceived", ({ requestId, response }) => names.set(requestId, new URL(response.url).pathname));
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
  await page.goto(`${address}${route === ROUTES[0] ? "" : `#/${route}`}`);
  await page.locator("main h1:not(.waiting)").first().waitFor();
  await page.waitForLoadState("networkidle");
  const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN);
  const later = await page.evaluate(() => {
    const idle = performance.getEntriesByName("entente-idle")[0]?.startTime ?? Number.POSITIVE_INFINITY;
    return performance.getEntriesByType("resource").flatMap(({ name, startTime }) => (startTime >= idle ? [new URL(name).pathname] : []));
  });
  const own = [...sizes].filter(([id]) => !later.includes(names.get(id)));
  const sum = (test) => own.reduce((total, [id, size]) => total + (test(names.get(id) ?? "") ? size : 0), 0) / 1000;
  await page.close();
  return { page: sum((name) => !name.includes("/ledger/")), ledger: sum((name) => name.includes("/ledger/")), paint };
}

/** Somebody who goes on the moment the first view stands. */
async function hurried(route) {
  const { page } = await started(route);
  const frame = await page.evaluate(async (path) => {
    const since = performance.now();
    location.hash = `#/${path}`;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.now() - since;
  }, route);
  await page.close();
  const { page: again } = await started(route);
  const change = await changed(again, route);
  await again.close();
  return { change, frame };
}

/** A page at another view, at this machine's own speed. */
async function started(route) {
  const page = await browser.newPage({ viewport: VIEWPORT, serviceWorkers: "block" });
  const start = ROUTES.find((one) => one !== route);
  await page.goto(`${address}#/${start}`);
  await page.locator("main h1:not(.waiting)").first().waitFor();
  return { page, start };
}

/** A reader who looks at the first view for a second. */
async function used(route) {
  const { page } = await started(route);
  await page.waitForLoadState("networkidle");
  const change = await changed(page, route);
  await page.waitForLoadState("networkidle");
  const drawer = await page.evaluate(async () => {
    const number = document.querySelector("main button.number[data-open], main [data-open]");
    if (number === null) return null;
    const since = performance.now();
    number.click();
    while (document.querySelector("dialog[open]") === null && performance.now() - since < 5000) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return document.querySelector("dialog[open]") === null ? null : performance.now() - since;
  });
  await page.keyboard.press("Escape");
  const frames = await dragged(page);
  await page.close();
  return { drawer, change, frames };
}

/** From the change of the address until the view's own heading is painted. */
function changed(page, route) {
  return page.evaluate(async (path) => {
    const since = performance.now();
    const old = document.querySelector("main h1");
    location.hash = `#/${path}`;
    const there = () => {
      const head = document.querySelector("main h1:not(.waiting)");
      return head !== null && head !== old;
    };
    while (!there() && performance.now() - since < 20_000) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - since;
  }, route);
}

/** Frames while the slider is dragged, in a view that has one and draws a picture; null elsewhere. */
async function dragged(page) {
  const slider = page.getByRole("slider").first();
  if ((await slider.count()) === 0) return null;
  const picture = page.locator("main svg[role=img], main [role=img] svg, main .figure svg, main canvas").first();
  const drawn = await picture.waitFor({ state: "attached", timeout: 5000 }).then(
    () => true,
    () => false,
  );
  if (!drawn) return null;
  const box = await slider.boundingBox();
  if (box === null) return null;
  await page.evaluate(() => {
    window.gaps_ = [];
    let last = performance.now();
    const tick = (now) => {
      window.gaps_.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await page.mouse.move(box.x + box.width * 0.95, box.y + box.height / 2);
  await page.mouse.down();
  for (let step = 0; step <= 120; step += 1)
    await page.mouse.move(box.x + box.width * (0.95 - (step / 120) * 0.28), box.y + box.height / 2);
  await page.mouse.up();
  const gaps = await page.evaluate(() => window.gaps_.slice(1).sort((a, b) => a - b));
  const at = (share) => 1000 / gaps[Math.floor((gaps.length - 1) * share)];
  return { median: at(0.5), slow: at(0.95) };
}

function shown(value) {
  return value === null ? "-" : value.toFixed(0);
}
