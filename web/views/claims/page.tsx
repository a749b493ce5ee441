/** Is it true? A text's claims, each with its verdict under the ledger, its readings and the records that it rests on. */
import { nameOfState } from "../../app/query/directory.ts";
import "./claims.css";
import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { MAX_CLAIMS_TEXT } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { longDate } from "../../app/language/speech.ts";
import { bringFar, stopFar, useFar } from "../../app/query/ask.ts";
import { FarFailure } from "../../app/query/FarFailure.tsx";
import { PartFailure } from "../../app/query/PartFailure.tsx";
import { hrefOf } from "../../app/query/search.ts";
import { useParts } from "../../app/query/useParts.ts";
import { Header } from "../../app/shell/Header.tsx";
import { LoadingPage } from "../../app/shell/LoadingPage.tsx";
import { claimsEn } from "../../ledger/claims/labels.ts";
import { nameTexts } from "../../ledger/claims/speak.ts";
import { OWN, type Text } from "../../ledger/claims/types.ts";
import { Footer } from "../../ledger/Footer.tsx";
import { TreatyPanel, treatyTitle } from "../../ledger/TreatyPanel.tsx";
import { Drawer } from "../../ui/Drawer.tsx";
import { Beside } from "./Beside.tsx";
import { Changes } from "./Changes.tsx";
import { CheckedText } from "./CheckedText.tsx";
import { claimsDownloads } from "./downloads.ts";
import { pairOf } from "./meetings.ts";
import { OwnText } from "./OwnText.tsx";
import { setOwn, useOwn } from "./own.ts";
import { type Search, useView } from "./search.ts";
import { isMapping } from "./sentence.ts";
import { tallyText } from "./TallySentence.tsx";
import { TextChooser } from "./TextChooser.tsx";

/** What names and records are written with; the worker reads the same files, so they come but once. */
const ALL = {};
bringFar("claims.check", ALL); // comes with the script
const NO_TEXTS: readonly Text[] = [];
const Sentence = lazy(() => import("./Sentence.tsx"));

export function Claims() {
  const parts = useParts(NEEDS);
  if (parts.status === "failed") {
    return (
      <LoadingPage>
        <PartFailure parts={parts} large />
      </LoadingPage>
    );
  }
  return parts.status === "loading" ? <Loading /> : <Ready />;
}

function Ready() {
  const view = useView();
  const own = useOwn();
  const all = useFar("claims.check", ALL);
  // Too long a text is refused as claims are, in the same words.
  const prose = own.checked !== null && own.checked.length <= MAX_CLAIMS_TEXT && !isMapping(own.checked);
  const asked = view.text === OWN && own.checked !== null && !prose;
  const mine = useFar("claims.check", asked ? { content: own.checked } : null);
  const [editing, setEditing] = useState(false);
  const answer = all.asked?.status === "answered" ? all.asked.answer : null;
  const texts = answer?.texts ?? NO_TEXTS;
  nameTexts(texts);
  const pair = useMemo(() => pairOf(texts), [texts]);
  const isOwn = view.text === OWN;
  const checked = mine.asked?.status === "answered" ? mine.asked.answer : null;
  const text = isOwn ? (checked?.texts[0] ?? null) : ((view.text === null ? texts[0] : texts.find(({ id }) => id === view.text)) ?? null);
  const second = view.beside === null ? null : (texts.find(({ id }) => id === view.beside) ?? null);
  const beside = text !== null && second !== null && text !== second && !isOwn;
  const shownAnswer = isOwn ? checked : answer;
  const date = (shownAnswer ?? answer)?.ledger.verifiedThrough ?? "";
  const textId = isOwn ? OWN : (text?.id ?? "");
  useEffect(() => {
    document.title = `${claimsEn.title}${text === null ? "" : ` ${text.title}`} · ${en.brand}`;
  }, [text]);

  const full: Search = { ...BARE, path: "claims", text: textId || null, beside: view.beside, verdict: view.verdict, claim: view.claim };
  const unknown = answer !== null && !isOwn && text === null;
  return (
    <div className="page claims-page">
      <Header path="claims" />
      <main id="main" tabIndex={-1}>
        <TextChooser texts={texts} shown={textId} pair={pair} beside={beside} />
        {all.asked === null && !isOwn && <Waiting />}
        {all.asked !== null && all.asked.status !== "answered" && !isOwn && <FarFailure asked={all.asked} retry={all.retry} />}
        {unknown && (
          <div className="problem" role="alert">
            <h1 className="sentence">{claimsEn.notFound(view.text ?? "")}</h1>
            <p>
              <a className="button" href={hrefOf("claims", {})}>
                {claimsEn.toFirst}
              </a>
            </p>
          </div>
        )}
        {isOwn && (
          <>
            {(checked === null || editing) && (
              <OwnText
                complaints={mine.asked?.status === "refused" && own.content === own.checked ? mine.asked.complaints : []}
                busy={asked && mine.asked === null}
                onCheck={(content) => {
                  setEditing(false);
                  if (content === own.checked) mine.retry();
                  setOwn({ checked: content });
                  go({ text: OWN, verdict: null, claim: null });
                }}
                onStop={() => {
                  stopFar();
                  setOwn({ checked: null });
                }}
              />
            )}
            {prose && own.content === own.checked && all.asked?.status !== "failed" && (
              <Suspense fallback={<p role="status">{claimsEn.sentenceOwn.looking}</p>}>
                <Sentence sentence={own.content} texts={texts} />
              </Suspense>
            )}
            {prose && all.asked?.status === "failed" && <FarFailure asked={all.asked} retry={all.retry} />}
            {mine.asked?.status === "failed" && <FarFailure asked={mine.asked} retry={mine.retry} />}
            {checked !== null && !editing && (
              <p className="own-again">
                <button type="button" className="button small-button" onClick={() => setEditing(true)}>
                  {claimsEn.own.edit}
                </button>
              </p>
            )}
          </>
        )}
        {beside && second !== null && <Beside first={text} second={second} texts={texts} />}
        {text !== null && !beside && !(isOwn && editing) && (
          <CheckedText text={text} textId={textId} texts={texts} verdict={view.verdict} claim={view.claim} date={date} />
        )}
        {answer !== null && !isOwn && <Changes />}
      </main>
      <Footer
        ledger={(shownAnswer ?? answer)?.ledger ?? null}
        view={full}
        sentence={text === null ? null : [text, ...(beside && second !== null ? [second] : [])].map(tallyText).join(" ")}
        downloads={
          text === null || shownAnswer === null
            ? []
            : claimsDownloads(shownAnswer, beside && second !== null ? [text, second] : [text], isOwn ? own.checked : null)
        }
      />
      <Drawer
        shown={view.treaty === null ? null : `treaty ${view.treaty}`}
        kicker={view.treaty === null || date === "" ? null : longDate(date)}
        title={view.treaty === null ? "" : treatyTitle(view.treaty)}
        side={null}
        onClose={() => go({ treaty: null })}
        onBack={null}
      >
        {view.treaty !== null && date !== "" && <TreatyPanel key={view.treaty} id={view.treaty} date={date} nameOf={nameOfState} />}
      </Drawer>
    </div>
  );
}

/** The frame with the words of this view. */
function Loading() {
  return (
    <LoadingPage>
      <Waiting />
    </LoadingPage>
  );
}

function Waiting() {
  return (
    <>
      <div className="claims-lead">
        <h1 className="sentence waiting">{claimsEn.waiting}</h1>
      </div>
      <div className="placeholder waiting" aria-hidden="true" />
    </>
  );
}
