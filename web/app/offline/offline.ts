/**
 * Caches the site in this browser after the first view, and shows two short notices under the footer: that the page comes from
 * the cache, and that a newer version is ready for the next load. Where caching is impossible (no HTTPS, or a browser that
 * forbids it) nothing is shown and nothing changes.
 */
import "../style/offline.css";
import { offlineText } from "./labels.ts";

/** `first` is the worker that served this page; null if the host did. */
export async function keepSite(first: ServiceWorker | null): Promise<void> {
  try {
    const { serviceWorker } = navigator;
    let reached = true;
    let newer = first !== null && serviceWorker.controller !== first;
    const tell = () => say([!reached && serviceWorker.controller !== null && offlineText.kept, newer && offlineText.newer]);
    serviceWorker.addEventListener("controllerchange", () => {
      newer = first !== null;
      tell();
    });
    if (!navigator.onLine) {
      reached = false; // first without waiting: asking for the worker may need the connection
      tell();
    }
    const registration = await serviceWorker
      .register(new URL("sw.js", document.baseURI), { updateViaCache: "none" })
      .catch(() => serviceWorker.getRegistration());
    if (registration === undefined) return;
    /** Checks whether the host answers, and whether it has a newer version. */
    const look = async () => {
      reached = navigator.onLine;
      tell();
      if (!reached) return;
      const answered = await registration.update().then(
        () => true,
        () => false,
      );
      reached = answered && navigator.onLine;
      tell();
    };
    window.addEventListener("online", look);
    window.addEventListener("offline", look);
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && look());
    if (first !== null) await look();
  } catch {
    // no caching here; the page works as before
  }
}

let line: HTMLParagraphElement | undefined;

function say(words: readonly (string | false)[]): void {
  const text = words.filter((one) => one !== false).join(" ");
  if (text === "" && line === undefined) return;
  if (line === undefined) {
    line = document.createElement("p");
    line.className = "offline-line";
    line.setAttribute("role", "status");
    document.body.append(line);
  }
  line.textContent = text;
  line.hidden = text === "";
}
