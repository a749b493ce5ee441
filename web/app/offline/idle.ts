/**
 * Uses idle time after the first view: loads the ledger and the other views' scripts, then caches the site for offline use. It
 * does none of this if the reader has asked to save data.
 */
import { queryClient, startWorker } from "../query/client.ts";
import { router } from "../router.tsx";
import { ROUTES } from "../routes.ts";
import { keepSite } from "./offline.ts";

/** `bench/web` counts everything requested before this mark as the first view's own. */
const MARK = "entente-idle";

/** `served` is the service worker that served this page, if one did. */
export async function useIdleTime(served: ServiceWorker | null): Promise<void> {
  do await idle();
  while (router.state.isLoading || queryClient.isFetching() > 0);
  performance.mark(MARK);
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  const savesData = connection?.saveData === true;
  if (!savesData) {
    await startWorker().catch(() => undefined); // the next question reports the failure
    for (const { page } of ROUTES) {
      await idle();
      await page().catch(() => undefined); // the view itself reports the failure when it is shown
    }
  }
  if ("serviceWorker" in navigator && (!savesData || served !== null)) await keepSite(served);
}

/** Resolves when the browser is idle, after half a second at the latest. */
function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(resolve, { timeout: 500 });
    else setTimeout(resolve, 50);
  });
}
