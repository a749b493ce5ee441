/** The complaints about a refused question: what is wrong, why, and how to fix it. */
import type { Complaint } from "../../src/surfaces/client/words.ts";
import { sentence } from "./Complaint.tsx";

export function Complaints({ complaints }: { readonly complaints: readonly Complaint[] }) {
  if (complaints.length === 0) return null;
  return (
    <div className="failure" role="alert">
      {complaints.map((one) => (
        <p key={one.what}>
          <strong>{sentence(one.what)}</strong> {sentence(one.why)} {sentence(one.todo)}
        </p>
      ))}
    </div>
  );
}
