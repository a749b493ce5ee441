/** The frame before the ledger is there, or where it failed to come: everything in its place, nothing asserted. */
import type { ReactNode } from "react";
import { isDay } from "../../../src/surfaces/client/words.ts";
import { today } from "../../ledger/calendar.ts";
import { DateControl } from "../../ledger/DateControl.tsx";
import { Pickers } from "../../ledger/Pickers.tsx";
import { en } from "../language/en.ts";
import { useView } from "../query/address.ts";
import { ROUTES } from "../routes.ts";
import { Header } from "./Header.tsx";

const NOTHING = [[], []] as const;

export function LoadingPage({ children }: { readonly children?: ReactNode }) {
  const now = today();
  const view = useView();
  const path = view.path || ROUTES[0].path;
  const route = ROUTES.find((one) => one.path === path);
  const head = route?.head ?? "pair";
  const day = view.date !== null && isDay(view.date) ? view.date : now;
  return (
    <div className="page">
      <Header path={path}>
        {(head === "pair" || head === "case") && (
          <Pickers
            group={en.pick.group}
            labels={[en.pick.first, en.pick.second]}
            ids={["", ""]}
            names={head === "case" ? [view.initiator ?? "", view.target ?? ""] : [view.a ?? "", view.b ?? ""]}
            states={[]}
            ready={false}
            onPick={() => undefined}
          />
        )}
      </Header>
      {head !== "none" && (
        <DateControl
          day={day}
          last={now}
          now={now}
          verified={null}
          changes={NOTHING}
          ready={false}
          complaint={null}
          onDay={() => undefined}
        />
      )}
      <main id="main" tabIndex={-1}>
        {children ?? (
          <>
            <div className="lead">
              <h1 className="sentence waiting">{en.loading.title}</h1>
            </div>
            <div className="columns waiting" aria-hidden="true">
              <div className="placeholder" />
              <div className="column-lines placeholder" />
            </div>
          </>
        )}
      </main>
    </div>
  );
}
