/**
 * Has the site kept in this browser once the first view stands, and says two things, quietly, under the footer: that the page
 * comes from the copy that was kept, and that a newer version is there for the next load. Where it cannot be kept (no HTTPS, a
 * browser that forbids it) nothing is said and nothing else changes.
 */
import "../style/offline.css";
import { offlineText } from "./labels.ts";

/** `first`: the worker that served this page; null where the host did. */
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
      reached = false; // said at once: to ask for the worker may wait for the connection
      tell();
    }
    const registration = await serviceWorker
      .register(new URL("sw.js", document.baseURI), { updateViaCache: "none" })
      .catch(() => serviceWorker.getRegistration());
    if (registration === undefined) return;
    /** Whether the host answers, and has a newer version. */
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
    // it cannot be kept here; the page works as it did
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
