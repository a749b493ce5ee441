/**
 * What the browser does once the first view stands and it has time: it brings the other views, one after another, so that a
 * change of view need not wait; then it keeps the site for a visit without a line. A reader who saves data is asked for neither.
 */
import { ahead } from "./ahead.ts";
import { bring } from "./bring.ts";
import { keepSite } from "./offline/offline.ts";
import { ROUTES } from "./routes.ts";

/** `bench/web` counts as the view's own what was asked for before this mark. */
const MARK = "entente-idle";

export async function useIdleTime(worker: ServiceWorker | null): Promise<void> {
  performance.mark(MARK);
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  const saves = connection?.saveData === true;
  if (!saves) await prepare();
  if ("serviceWorker" in navigator && (!saves || worker !== null)) await keepSite(worker);
}

async function prepare(): Promise<void> {
  for (const route of ROUTES) {
    await idle();
    await bring(route);
  }
  try {
    let time = await idle();
    for (const _ of ahead()) if (time === null || time.timeRemaining() < 4) time = await idle();
  } catch {
    // a part did not come: the view that needs it says so
  }
}

/** Until the browser has nothing else to do; half a second at most. */
function idle(): Promise<IdleDeadline | null> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(resolve, { timeout: 500 });
    else setTimeout(() => resolve(null), 50);
  });
}
