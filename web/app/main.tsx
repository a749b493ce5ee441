/** Starts the app. The first view has its answers as files; for any other address the worker reads the ledger meanwhile. */
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
import "./style/forced.css";
import "./style/print.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { AnswerError, directoryQuery, queryClient, startWorker } from "./query/client.ts";
import { router } from "./router.tsx";

queryClient.prefetchQuery(directoryQuery);
if (window.location.hash.length > "#/".length) startWorker().catch(() => undefined); // the first question reports the failure

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root, {
  // The page itself reports a file that did not arrive, and offers a retry; every other error is a bug.
  onCaughtError: (error) => error instanceof AnswerError || console.error(error),
}).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);

// The rest of the site loads after the first view, when the browser is idle.
const served = navigator.serviceWorker?.controller ?? null;
const warm = () => import("./offline/idle.ts").then(({ useIdleTime }) => useIdleTime(served));
window.addEventListener("load", () =>
  "requestIdleCallback" in window ? requestIdleCallback(warm, { timeout: 4000 }) : setTimeout(warm, 2000),
);
