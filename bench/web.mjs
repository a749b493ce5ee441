/**
 * The page in a browser: bytes of the first view as they come over the wire, time to the first sentence on a throttled
 * machine, and frames while the slider moves. Needs Chromium and a built site (npm start builds it).
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

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
  for (const path of ["", "#/map", "#/attacked", "#/price", "#/mediators", "#/claims", "#/why", "#/counts", "#/glossary", "#/source"]) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Network.enable");
    const sizes = new Map();
    const names = new Map();
    cdp.on("Network.responseReceived", ({ requestId, response }) => names.set(requestId, new URL(response.url).pathname));
    cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    const started = Date.now();
    await page.goto(address + path);
    await page.locator("h1").first().waitFor();
    await page.waitForLoadState("networkidle");
    const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0);
    const sum = (test) => [...sizes].reduce((total, [id, size]) => total + (test(names.get(id) ?? "") ? size : 0), 0) / 1000;
    const ledger = sum((name) => name.includes("/ledger/"));
    console.log(
      `${(path || "first view").padEnd(14)} page ${sum((name) => !name.includes("/ledger/")).toFixed(0)} kB, ledger ${ledger.toFixed(0)} kB; first paint ${paint.toFixed(0)} ms at a quarter of the speed; settled ${Date.now() - started} ms`,
    );
    if (path === "" || path === "#/map") {
      await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
      const slider = page.getByRole("slider").first();
      const box = await slider.boundingBox();
      await page.evaluate(() => {
        window.frames_ = [];
        const tick = (now) => {
          window.frames_.push(now);
          requestAnimationFrame(tick);
        };
        requestAnimationFrame(tick);
      });
      await page.mouse.move(box.x + box.width * 0.95, box.y + box.height / 2);
      await page.mouse.down();
      for (let step = 0; step <= 120; step += 1)
        await page.mouse.move(box.x + box.width * (0.95 - (step / 120) * 0.6), box.y + box.height / 2);
      await page.mouse.up();
      const gaps = await page.evaluate(() =>
        window.frames_
          .slice(1)
          .map((now, index) => now - window.frames_[index])
          .sort((a, b) => a - b),
      );
      console.log(
        `               while the slider is dragged: frame ${gaps[Math.floor(gaps.length / 2)].toFixed(1)} ms in the median, ${gaps[Math.floor(gaps.length * 0.95)].toFixed(1)} ms at the 95th percentile`,
      );
    }
    await page.close();
  }
} finally {
  await browser.close();
  server.kill("SIGTERM");
}
