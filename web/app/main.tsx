/** Starts the app: the ledger is asked for at once, the frame is drawn while it is on its way. */
import "./style/fonts.css";
import "./style/tokens.css";
import "./style/base.css";
import "./style/header.css";
import "./style/nav.css";
import "../ledger/date.css";
import "../ledger/lines.css";
import "../ui/figure.css";
import "../ui/drawer.css";
import "../ledger/ladder.css";
import "./style/footer.css";
import "./style/print.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { parseHash } from "./query/address.ts";
import { ledger } from "./query/ledger.ts";
import { ROUTES } from "./routes.ts";

const { path } = parseHash(window.location.hash);
const first = ROUTES.find((route) => route.path === path) ?? ROUTES[0];
ledger.ready([...first.needs, ...ROUTES[0].needs]).catch(() => undefined); // the page says what failed, and offers to try again

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

// The rest of the site comes when the first view stands and the browser has time.
const worker = navigator.serviceWorker?.controller ?? null;
const later = () => import("./idle.ts").then(({ useIdleTime }) => useIdleTime(worker));
window.addEventListener("load", () =>
  "requestIdleCallback" in window ? requestIdleCallback(later, { timeout: 4000 }) : setTimeout(later, 2000),
);
