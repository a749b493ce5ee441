/** Were it attacked: a case, the states obliged in it and under which words, and the open questions. */
import "../../ui/field.css";
import "../../ui/list.css";
import "../../ledger/treaty/treaty.css";
import "./attacked.css";
import { lazy, Suspense } from "react";
import { en } from "../../app/language/en.ts";
import { withArticle } from "../../app/language/speech.ts";
import { viewTitles } from "../../app/language/views.ts";
import { nameOfState } from "../../app/query/directory.ts";
import { navigate } from "../../app/query/navigate.ts";
import { hrefOf } from "../../app/query/search.ts";
import { DateControl } from "../../ledger/DateControl.tsx";
import { answerDownload } from "../../ledger/downloads.ts";
import { Pickers } from "../../ledger/Pickers.tsx";
import { Problem } from "../../ledger/Problem.tsx";
import { TreatyDrawer } from "../../ledger/TreatyDrawer.tsx";
import { ViewPage } from "../../ledger/ViewPage.tsx";
import { HeaderSlot } from "../../ui/HeaderSlot.tsx";
import { Answer } from "./Answer.tsx";
import { Brief } from "./Brief.tsx";
import { CaseBar } from "./CaseBar.tsx";
import { CaseSentence, caseText } from "./CaseSentence.tsx";
import { missingIn, placeFor, strikeOf, valuesOf, withState } from "./case.ts";
import { labels } from "./labels.ts";
import { READY_SETS } from "./readyCases.ts";
import { SeatSentence } from "./Seat.tsx";
import { type Case, CaseContext, useCase } from "./useCase.ts";
import { withinOf } from "./verdict.ts";
import { verdictSentence } from "./words.ts";

const Memo = lazy(() => import("./Memo.tsx").then(({ Memo: loaded }) => ({ default: loaded })));

export function Page() {
  const page = useCase();
  const { search, own, input, day, trace, stated, full, listing, nameOf } = page;
  const missing = missingIn(own);
  const title = stated.by === "" ? labels.within(stated.on) : labels.title(stated.by, stated.on);
  const file = ["entente", ...page.ids.flatMap(valuesOf), day].join("-");
  return (
    <ViewPage
      view="attacked"
      title={missing === null ? `${title}${en.list.comma}${stated.date}` : viewTitles.attacked}
      day={day}
      head={<Head page={page} />}
      footer={{
        ledger: trace?.ledger ?? listing.answer?.ledger ?? null,
        href: hrefOf("attacked", { ...full, ...own, date: day }),
        sentence: trace === null ? null : `${caseText(stated)}${en.list.colon}${verdictSentence(page.groups, page.the, withinOf(trace))}`,
        downloads: input === null ? [] : [answerDownload(labels.download, file, "crisis.trace", input)],
      }}
      over={search.treaty !== null && <TreatyDrawer id={search.treaty} date={day} open={null} nameOf={nameOf} />}
    >
      <CaseContext value={trace === null ? null : { ...page, trace }}>
        {search.brief !== null && trace !== null ? (
          <Brief roles={valuesOf(search.brief)} sealed={search.sealed} />
        ) : search.memo && trace !== null ? (
          <Suspense fallback={<p className="faint">{en.loading.title}</p>}>
            <Memo file={file} />
          </Suspense>
        ) : (
          <>
            <div className="lead case-lead">
              {missing === null ? <CaseSentence {...stated} /> : <h1 className="sentence">{labels.unnamed[missing]}</h1>}
            </div>
            {trace !== null && <FurtherStrikes page={page} />}
            {search.seat !== null && trace !== null && <SeatSentence seat={search.seat} />}
            <div className="case-body">
              <CaseBar page={page} />
              <ReadyCases own={own} />
              {missing !== null && <Unnamed target={own.target} date={own.date} />}
              {missing === null && trace === null && listing.complaint === null && <Refused page={page} />}
              {trace !== null && <Answer title={title} />}
            </div>
          </>
        )}
      </CaseContext>
    </ViewPage>
  );
}

/** What is missing, and the page that answers without an attacker who owes the named state help. */
function Unnamed({ target, date }: { readonly target: string | null; readonly date: string | null }) {
  const [only, ...more] = valuesOf(target);
  return (
    <p className="empty-case">
      {labels.unnamedText}{" "}
      {only !== undefined && more.length === 0 && (
        <a href={hrefOf("state", { state: only, date, open: "owed.help" })}>{labels.unnamedOwed(withArticle(nameOfState(only)))}</a>
      )}
    </p>
  );
}

/** The further strikes of the case, in a sentence under its heading. */
function FurtherStrikes({ page: { shown, the } }: { readonly page: Case }) {
  const strikes = valuesOf(shown.strike).flatMap((one) => strikeOf(one) ?? []);
  if (strikes.length === 0) return null;
  return <p className="case-further">{labels.brief.further(strikes.map(({ by, on }) => [the(by), the(on)] as const))}</p>;
}

/** The two sides and the date. */
function Head({ page }: { readonly page: Case }) {
  const { own, states, edit, search } = page;
  return (
    <>
      <HeaderSlot>
        <Pickers
          group={labels.pick.group}
          labels={[labels.pick.first, labels.pick.second]}
          ids={page.ids}
          states={states}
          onPick={(initiator, target) => {
            const place = target === own.target ? own.place : placeFor(own.place, target, page.places);
            edit({ initiator: initiator || null, target: target || null, place, brief: null });
          }}
        />
      </HeaderSlot>
      <DateControl head={page} changes={page.changes} onDay={(date, how) => edit({ date, why: search.why }, how)} />
    </>
  );
}

function ReadyCases({ own }: Pick<Case, "own">) {
  return (
    <div className="ready-sets">
      {READY_SETS.map(({ id: set, cases }) => (
        <nav key={set} className="ready-cases" aria-label={labels.readySets[set]}>
          <span className="faint">{labels.readySets[set]}</span>
          <ul>
            {cases.map(({ id, ...fields }) => {
              const { initiator, target, date, place } = fields;
              const here = initiator === own.initiator && target === own.target && date === own.date && place === own.place;
              return (
                <li key={id}>
                  <a href={hrefOf("attacked", fields)} {...(here ? { "aria-current": "true" as const } : {})}>
                    {labels.readyNames[id]}
                  </a>
                </li>
              );
            })}
          </ul>
        </nav>
      ))}
    </div>
  );
}

/** The reason why there is no answer, with ways out; an unknown place is chosen from the list above. */
function Refused({ page: { complaint, own, ids, day, edit } }: { readonly page: Case }) {
  return (
    <Problem
      below
      complaint={complaint !== null && complaint.where === own.place ? { ...complaint, todo: labels.placeTodo } : complaint}
      states={{
        ids: ids.flatMap(valuesOf),
        day,
        onDay: (date) => edit({ date }),
        onState: (from, to) => edit(withState(own, from, to)),
      }}
      reset={{
        label: labels.openReady(labels.readyNames[READY_SETS[0].cases[0].id]),
        run: () => navigate({ path: "attacked", search: {} }),
      }}
    />
  );
}
