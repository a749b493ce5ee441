/** All errors in a text of claims: place, problem, reason and fix; each place links to its line. */
import type { Complaint } from "../../../src/surfaces/client/words.ts";
import { sentence } from "../../ui/Complaint.tsx";
import { labels } from "./labels.ts";

interface Props {
  readonly id: string;
  readonly complaints: readonly Complaint[];
  readonly file: string | null;
  readonly onGo: (line: number, column: number) => void;
}

const MOST = 50;
const words = labels.own;

export function OwnComplaints({ id, complaints, file, onGo }: Props) {
  if (complaints.length === 0) return null;
  return (
    <div className="own-complaints" id={id} role="alert">
      <h2>{words.fix(complaints.length)}</h2>
      <ol>
        {complaints.slice(0, MOST).map(({ what, where, why, todo }, index) => {
          const [, line, column] = /:(\d+):(\d+)$/.exec(where) ?? []; // file:line:column
          const place = file === null ? where : where.replace(/^claims(?=:\d)/, file);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two complaints may be alike
            <li key={`${where} ${what} ${index}`}>
              {line === undefined ? (
                <span className="where">{place}</span>
              ) : (
                <button type="button" className="where link" title={words.line} onClick={() => onGo(Number(line), Number(column))}>
                  {place}
                </button>
              )}
              <span>
                <strong>{sentence(what)}</strong> {sentence(why)} <span className="todo">{sentence(todo)}</span>
              </span>
            </li>
          );
        })}
      </ol>
      {complaints.length > MOST && <p className="small">{labels.detail.more(complaints.length - MOST)}</p>}
    </div>
  );
}
