/**
 * Uses idle time after the first view: loads the ledger, then caches the site for offline use, the other views' files with it. It
 * does none of this if the reader has asked to save data. No view is run ahead: that would take a fifth of a page's processor
 * time, to save the one that is opened next some 20 ms.
 */
import { queryClient, startWorker } from "../query/client.ts";
import { router } from "../router.tsx";
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
  if (!savesData) await startWorker().catch(() => undefined); // the next question reports the failure
  if ("serviceWorker" in navigator && (!savesData || served !== null)) await keepSite(served);
}

/** Resolves when the browser is idle, after half a second at the latest. */
function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(resolve, { timeout: 500 });
    else setTimeout(resolve, 50);
  });
}
