/** Frames of a page while something moves: the gaps between them, in milliseconds, and the slider of the day dragged. */

/** Begins to note the time of each frame of the page. */
export const watchFrames = (page) =>
  page.evaluate(() => {
    window.gaps_ = [];
    let last = performance.now();
    const tick = (now) => {
      window.gaps_.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });

/** The gaps since then, the shortest first; the first frame has none of its own. */
export const frameGaps = (page) => page.evaluate(() => window.gaps_.slice(1).sort((a, b) => a - b));

/** The gap that so large a share of the sorted gaps does not exceed. */
export const gapAt = (gaps, share) => gaps[Math.floor((gaps.length - 1) * share)];

/** A slider with this box, dragged back over a good quarter of its length; `andForth`: and to where it was. */
export async function dragSlider(page, { x, y, width, height }, { andForth = false } = {}) {
  const [from, length, steps] = [0.95, 0.28, 120];
  const to = (share) => page.mouse.move(x + width * share, y + height / 2);
  await to(from);
  await page.mouse.down();
  for (let step = 0; step <= steps; step += 1) await to(from - (step / steps) * length);
  if (andForth) for (let step = 0; step <= steps; step += 1) await to(from - length + (step / steps) * length);
  await page.mouse.up();
}
