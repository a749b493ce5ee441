/** Instruments with a file that lacks part of its text, folded; each leads to its page. */

import { en } from "../../app/language/en.ts";
import type { Coverage } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { InEnglish } from "../../ui/InEnglish.tsx";
import { Table } from "../../ui/Table.tsx";
import { usePaperRows } from "../../ui/usePaperRows.tsx";
import { coverage as text } from "./labels.ts";

export function UnreadTexts({ unread }: Pick<Coverage, "unread">) {
  const [rows, rest] = usePaperRows(unread, 15);
  if (unread.length === 0) return null;
  return (
    <details className="unread-texts">
      <summary>{text.unread(unread.length)}</summary>
      <p className="small">{text.unreadText}</p>
      <Table
        caption={text.unread(unread.length)}
        keyOf={({ instruments, lacks }) => `${instruments.join(" ")} ${lacks}`}
        rows={rows}
        columns={[
          {
            head: text.head.file,
            isHead: true,
            cell: ({ instruments }) =>
              instruments.map((id, index) => (
                <span key={id}>
                  {index > 0 && en.list.comma}
                  <a href={hrefOf("instrument", { id })}>{id}</a>
                </span>
              )),
          },
          { head: text.head.lacks, cell: ({ lacks }) => <InEnglish text={lacks} /> },
        ]}
      />
      {rest}
    </details>
  );
}
