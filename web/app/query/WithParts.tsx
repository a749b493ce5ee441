/** A page once the parts of the ledger that it needs are there; until then its frame, or why they did not come. */
import type { ComponentType } from "react";
import type { Part } from "../../../src/surfaces/client/words.ts";
import { LoadingPage } from "../shell/LoadingPage.tsx";
import { PartFailure } from "./PartFailure.tsx";
import { useParts } from "./useParts.ts";

export function WithParts({ needs, page: Page }: { readonly needs: readonly Part[]; readonly page: ComponentType }) {
  const parts = useParts(needs);
  if (parts.status === "ready") return <Page />;
  if (parts.status === "loading") return <LoadingPage />;
  return (
    <LoadingPage>
      <PartFailure parts={parts} large />
    </LoadingPage>
  );
}
