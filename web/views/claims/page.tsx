/** Is it true? A text's claims, each with its verdict, its readings and the records that it rests on. */
import "../../ui/field.css";
import "../../ui/list.css";
import "./claims.css";
import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { MAX_CLAIMS_TEXT } from "../../../src/surfaces/client/words.ts";
import { stopWorker } from "../../app/query/client.ts";
import { nameOfState, verifiedThrough } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { TreatyDrawer } from "../../ledger/TreatyDrawer.tsx";
import { ViewPage } from "../../ledger/ViewPage.tsx";
import { SlowFailure } from "../../ui/SlowFailure.tsx";
import { Beside } from "./Beside.tsx";
import { Changes } from "./Changes.tsx";
import { CheckedText, tallyText } from "./CheckedText.tsx";
import { OWN, type Text } from "./claim.ts";
import { claimsDownloads } from "./downloads.ts";
import { labels } from "./labels.ts";
import { OwnText } from "./OwnText.tsx";
import { setOwn, useOwn } from "./own.ts";
import { useView } from "./search.ts";
import { isMapping } from "./sentence.ts";
import { pairOf } from "./sharedPoints.ts";
import { TextChooser } from "./TextChooser.tsx";

const Sentences = lazy(() => import("./Sentences.tsx").then(({ Sentences: loaded }) => ({ default: loaded })));

const NO_TEXTS: readonly Text[] = [];

export function Page() {
  const { search } = useView();
  const own = useOwn();
  const all = useSlowAsk("claims.check", {});
  const texts = all.answer?.texts ?? NO_TEXTS;
  const pair = useMemo(() => pairOf(texts), [texts]);
  const isOwn = search.text === OWN || search.says !== null;
  useSentenceOfAddress(search.says);
  const mine = useOwnCheck(isOwn);
  const text = isOwn ? (mine.answer?.texts[0] ?? null) : (texts.find(({ id }) => search.text === null || id === search.text) ?? null);
  const found = texts.find(({ id }) => id === search.beside);
  const second = text === null || found === text || isOwn ? undefined : found;
  const shown = isOwn ? mine.answer : all.answer;
  const cited = text === null ? [] : second === undefined ? [text] : [text, second];
  const textId = isOwn ? OWN : (text?.id ?? null);
  return (
    <ViewPage
      view="claims"
      title={`${labels.title}${text === null ? "" : ` ${text.title}`}`}
      footer={{
        ledger: (shown ?? all.answer)?.ledger ?? null,
        href: hrefOf("claims", { ...search, text: textId }),
        sentence: text === null ? null : cited.map(tallyText).join(" "),
        downloads: text === null || shown === null ? [] : claimsDownloads(shown, cited, isOwn ? own.checked : null),
      }}
      over={search.treaty !== null && <TreatyDrawer id={search.treaty} date={verifiedThrough()} open={null} nameOf={nameOfState} />}
    >
      <OwnPart mine={mine} all={all} isOwn={isOwn} />
      <TextChooser texts={texts} shown={second === undefined ? textId : null} pair={pair} beside={second !== undefined} />
      {!isOwn && (
        <>
          {all.answer === null && all.pending && <Waiting />}
          <SlowFailure asked={all} title={labels.failed} />
          {all.answer !== null && text === null && <NoText id={search.text ?? ""} />}
          {text !== null && second !== undefined && <Beside first={text} second={second} texts={texts} />}
          {text !== null && second === undefined && <CheckedText text={text} textId={text.id} texts={texts} />}
          {all.answer !== null && <Changes />}
        </>
      )}
    </ViewPage>
  );
}

/** Puts the sentence of the address into the field, checked. */
function useSentenceOfAddress(says: string | null) {
  useEffect(() => {
    if (says !== null) setOwn({ content: says, file: null, checked: says });
  }, [says]);
}

/** The longest text that an address carries. */
const MOST_SAID = 400;

/** The text as the address gives it: plain sentences that are short enough; null for claims and long texts, which stay in this tab. */
function saidIn(content: string): string | null {
  const said = content.trim();
  return isMapping(content) || said.length > MOST_SAID ? null : said;
}

/** The check of the reader's own text, if it is written as claims; plain sentences are read elsewhere. */
function useOwnCheck(isOwn: boolean) {
  const { content, checked } = useOwn();
  // Text beyond the limit is checked as claims, which refuses it in the usual words.
  const prose = checked !== null && checked.length <= MAX_CLAIMS_TEXT && !isMapping(checked);
  const asked = useSlowAsk("claims.check", isOwn && checked !== null && !prose ? { content: checked } : null);
  return { ...asked, answer: asked.pending ? null : asked.answer, complaints: content === checked ? asked.complaints : [], prose };
}

interface OwnPartProps {
  readonly mine: ReturnType<typeof useOwnCheck>;
  readonly all: ReturnType<typeof useSlowAsk<"claims.check">>;
  /** The reader's text is what the page shows; otherwise the field alone stands over a text of the ledger. */
  readonly isOwn: boolean;
}

/** The reader's own text: the field, and the result under it. */
function OwnPart({ mine, all, isOwn }: OwnPartProps) {
  const { change } = useView();
  const own = useOwn();
  const [editing, setEditing] = useState(false);
  const text = isOwn ? mine.answer?.texts[0] : undefined;
  const check = (content: string) => {
    setEditing(false);
    if (mine.error !== null) mine.retry();
    setOwn({ content, file: content === own.content ? own.file : null, checked: content });
    change({ text: OWN, says: saidIn(content), verdict: null, claim: null, beside: null });
  };
  const texts = all.answer?.texts ?? NO_TEXTS;
  return (
    <>
      {text === undefined || editing ? (
        <OwnText
          isOwn={isOwn}
          complaints={mine.complaints}
          busy={mine.pending}
          onCheck={check}
          onStop={() => {
            stopWorker();
            setOwn({ checked: null });
          }}
        />
      ) : (
        <p className="own-again">
          <button type="button" className="button small-button" onClick={() => setEditing(true)}>
            {labels.own.edit}
          </button>
        </p>
      )}
      {isOwn && mine.prose && own.content === own.checked && all.error === null && (
        <Suspense fallback={<p role="status">{labels.sentenceOwn.looking}</p>}>
          <Sentences content={own.content} texts={texts} onTry={check} />
        </Suspense>
      )}
      {isOwn && <SlowFailure asked={{ ...(mine.prose ? all : mine), complaints: [] }} title={labels.own.failed} />}
      {text !== undefined && !editing && <CheckedText text={text} textId={OWN} texts={texts} />}
    </>
  );
}

function NoText({ id }: { readonly id: string }) {
  return (
    <div className="problem" role="alert">
      <h1 className="sentence">{labels.notFound(id)}</h1>
      <p>
        <a className="button" href={hrefOf("claims", {})}>
          {labels.toFirst}
        </a>
      </p>
    </div>
  );
}

function Waiting() {
  return (
    <>
      <div className="claims-lead">
        <h1 className="sentence waiting">{labels.waiting}</h1>
      </div>
      <div className="placeholder waiting" aria-hidden="true" />
    </>
  );
}
