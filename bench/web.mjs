/**
 * The speed of the app in a browser, view by view: bytes over the wire and first paint on a slow phone, time of a drawer and of
 * a change of view, frames while the date is dragged; each beside its limit. `node bench/web.mjs [site ...]` measures built
 * sites, dist/site by default; several are measured in turn, view by view, so that noise meets all alike. Needs Chromium.
 * The slow phone is Lighthouse's: 1.6 Mbit/s, 150 ms of round trip, a quarter of this machine's speed.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { request as ask, createServer } from "node:http";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { ROUTES } from "../scripts/routes.mjs";
import { dragSlider, frameGaps, gapAt, watchFrames } from "./pageFrames.mjs";

const LIMITS = { page: 290, ledger: 200, paint: 1000, answer: 100, frames: 60 };
const SLOW = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const VIEWPORT = { width: 1280, height: 900 };
/** The heading while a view is loading; any other main heading is an answer. */
const LOADING = "Reading the ledger";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sites = process.argv.length > 2 ? process.argv.slice(2).map((path) => resolve(path)) : [join(root, "dist", "site")];
const browserPath = process.env.ENTENTE_BROWSER ?? "/usr/bin/chromium";
if (!existsSync(browserPath)) throw new Error("no Chromium: install it, or name one in ENTENTE_BROWSER");
for (const site of sites)
  if (!existsSync(join(site, "index.html")))
    throw new Error(`${site} is no built site; build one with: node dist/cli/main.js site build --out dist/site`);

const servers = sites.map((site, index) =>
  spawn(process.execPath, [join(root, "dist/cli/main.js"), "serve", "--site", site, "--no-open", "--port", String(4880 + 20 * index)], {
    stdio: ["ignore", "pipe", "inherit"],
  }),
);
const addresses = await Promise.all(servers.map(addressOf));
const counters = await Promise.all(addresses.map(countingProxy));
const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  console.log(
    `limits: page ${LIMITS.page} kB, ledger ${LIMITS.ledger} kB (the first view); first paint ${LIMITS.paint} ms; an answer ${LIMITS.answer} ms; ${LIMITS.frames} frames a second`,
  );
  for (const [index, site] of sites.entries()) if (sites.length > 1) console.log(`${index + 1}: ${site}`);
  console.log("\nview          page kB  ledger kB  paint ms  drawer ms  change ms  at once ms (frame)  frames/s (95th)");
  for (const route of ROUTES)
    for (const [index, address] of addresses.entries())
      console.log(await measured(address, counters[index], route, sites.length > 1 ? ` ${index + 1}` : ""));
  console.log(
    "\nkB: requests of a view itself, before the page uses idle time to fetch the others." +
      "\nchange: from the first view to this one after that, until its own heading is painted; at once: immediately after first" +
      "\npaint, before its parts have loaded, and in brackets the first frame after the click. A drag moves the date over 60 years.",
  );
} finally {
  await browser.close();
  for (const { close } of counters) close();
  for (const server of servers) server.kill("SIGTERM");
}

/**
 * A proxy before a server that notes each response: its path, the time of the request, and the bytes of its body. A worker's
 * requests are seen here, and not in the page's own list.
 */
function countingProxy(target) {
  const responses = [];
  const proxy = createServer((incoming, outgoing) => {
    const entry = { path: incoming.url, at: Date.now(), bytes: 0 };
    responses.push(entry);
    const { hostname, port } = new URL(target);
    const headers = { ...incoming.headers, host: `${hostname}:${port}` };
    delete headers.origin; // the proxy's, which the server refuses
    const upstream = ask({ hostname, port, path: incoming.url, method: incoming.method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode, answer.headers);
      answer.on("data", (chunk) => {
        entry.bytes += chunk.length;
      });
      answer.pipe(outgoing);
    });
    upstream.on("error", () => outgoing.destroy());
    incoming.pipe(upstream);
  });
  return new Promise((done) =>
    proxy.listen(0, "127.0.0.1", () =>
      done({ address: `http://127.0.0.1:${proxy.address().port}/`, responses, close: () => proxy.close().closeAllConnections() }),
    ),
  );
}

/** The address at which a server says that it serves its site. */
function addressOf(server) {
  return new Promise((done) => {
    let output = "";
    server.stdout.on("data", (chunk) => {
      output += chunk;
      const found = /The page:\s+(\S+)/.exec(output);
      if (found) done(found[1]);
    });
  });
}

/** The line of one view at one site. */
async function measured(address, counter, route, site) {
  const { page, ledger, paint } = await loaded(counter, route);
  const early = await navigatedAtOnce(address, route);
  const { drawer, change, frames } = await used(address, route);
  const columns = [page.toFixed(0), ledger.toFixed(0), paint.toFixed(0), shown(drawer), shown(change)];
  const widths = [7, 9, 8, 9, 9];
  const cells = columns.map((text, index) => text.padStart(widths[index])).join("  ");
  const once = `${shown(early.change)} (${shown(early.frame)})`.padStart(18);
  const rate = frames === null ? "-" : `${frames.median.toFixed(0)} (${frames.slow.toFixed(0)})`;
  return `${`${route}${site}`.padEnd(14)}${cells}  ${once}  ${rate}`;
}

/** Bytes and first paint of a first visit on the slow phone, without the service worker; the worker's own requests count too. */
async function loaded({ address, responses }, route) {
  const page = await browser.newPage({ viewport: VIEWPORT, serviceWorkers: "block" });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", SLOW);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  responses.length = 0;
  await page.goto(`${address}${route === ROUTES[0] ? "" : `#/${route}`}`);
  await answered(page);
  await page.waitForLoadState("networkidle");
  const { paint, idle } = await page.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    idle: performance.timeOrigin + (performance.getEntriesByName("entente-idle")[0]?.startTime ?? Number.POSITIVE_INFINITY),
  }));
  const sizes = { page: 0, ledger: 0 };
  // Answers made at build are the ledger in another form.
  for (const { path, at, bytes } of responses) if (at < idle) sizes[/\/(ledger|answers)\//.test(path) ? "ledger" : "page"] += bytes / 1000;
  await page.close();
  return { ...sizes, paint };
}

/** Time of a change of view immediately after first paint. */
async function navigatedAtOnce(address, route) {
  const { page } = await started(address, route);
  const frame = await page.evaluate(async (path) => {
    const since = performance.now();
    location.hash = `#/${path}`;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.now() - since;
  }, route);
  await page.close();
  const { page: again } = await started(address, route);
  const change = await changed(again, route);
  await again.close();
  return { change, frame };
}

/** Waits for a main heading that is not the one of loading. */
function answered(page) {
  return page.getByRole("main").getByRole("heading", { level: 1 }).filter({ hasNotText: LOADING }).first().waitFor();
}

/** A page at another view, at this machine's own speed. */
async function started(address, route) {
  const page = await browser.newPage({ viewport: VIEWPORT, serviceWorkers: "block" });
  const start = ROUTES.find((one) => one !== route);
  await page.goto(`${address}#/${start}`);
  await answered(page);
  return { page, start };
}

/** Times of a change of view, a drawer and a drag once the page has fetched everything. */
async function used(address, route) {
  const { page } = await started(address, route);
  await page.waitForLoadState("networkidle");
  const change = await changed(page, route);
  await page.waitForLoadState("networkidle");
  const drawer = await page.evaluate(async () => {
    const number = document.querySelector("main button.number[data-open], main [data-open]");
    if (number === null) return null;
    const since = performance.now();
    number.dispatchEvent(new MouseEvent("click", { bubbles: true })); // a button of a chart is an SVG element without click()
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
  return page.evaluate(
    async ({ path, loading }) => {
      const since = performance.now();
      const old = document.querySelector("main h1");
      location.hash = `#/${path}`;
      const isThere = () => {
        const heading = document.querySelector("main h1");
        return heading !== null && heading !== old && !heading.textContent.startsWith(loading);
      };
      while (!isThere() && performance.now() - since < 20_000) await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return performance.now() - since;
    },
    { path: route, loading: LOADING },
  );
}

/** Frames while the slider is dragged; null for a view without a slider or a picture. */
async function dragged(page) {
  const slider = page.getByRole("slider").first();
  if ((await slider.count()) === 0) return null;
  const picture = page.locator("main svg[role=img], main [role=img] svg, main figure svg, main canvas").first();
  const drawn = await picture.waitFor({ state: "attached", timeout: 5000 }).then(
    () => true,
    () => false,
  );
  if (!drawn) return null;
  const box = await slider.boundingBox();
  if (box === null) return null;
  await watchFrames(page);
  await dragSlider(page, box);
  const gaps = await frameGaps(page);
  const at = (share) => 1000 / gapAt(gaps, share);
  return { median: at(0.5), slow: at(0.95) };
}

function shown(value) {
  return value === null ? "-" : value.toFixed(0);
}
