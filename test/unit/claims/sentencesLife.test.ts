/** Organisations and their treaties, uses of a clause that are all on file, and members on whom a question is open. */
import { describe, expect, test } from "vitest";
import { claimsHanded } from "../../../src/load/claimsHanded.ts";
import { context } from "../../contract/support.ts";
import { spoken } from "../../spoken.ts";
import { read } from "./readOne.ts";

const says = (said: string) => read(said).sentence?.verdict?.says ?? "";

describe("an organisation that was dissolved while its treaty runs on", () => {
  test.each([
    ["SEATO no longer exists", "supported"],
    ["SEATO has been dissolved", "supported"],
    ["SEATO was dissolved", "supported"],
    ["SEATO was disbanded in 1977", "supported"],
    ["SEATO ended in 1977", "supported"],
    ["SEATO existed from 1955 to 1977", "supported"],
    ["SEATO did not exist in 1980", "supported"],
    ["The Southeast Asia Treaty Organization was dissolved on 30 June 1977", "supported"],
    ["SEATO was dissolved in 1975", "contradicted"],
    ["SEATO was not dissolved in 1975", "not read: word"],
    ["SEATO still exists", "contradicted"],
    ["SEATO still existed in 1960", "supported"],
    ["SEATO is still in force", "depends-on-reading"],
    ["SEATO expired in 1977", "depends-on-reading"],
    ["Thailand is a member of SEATO", "depends-on-reading"],
    ["SEATO has seven members", "depends-on-reading"],
    ["SEATO had eight members in 1960", "supported"],
    ["Thailand was a member of SEATO in 1960", "supported"],
    ["SEATO obliges the United States to help Thailand", "supported"],
    ["The Manila Pact is still in force", "depends-on-reading"],
    ["The Manila Pact ended in 1977", "depends-on-reading"],
  ])("%s: %s", (said, verdict) => expect(read(said).verdict).toBe(verdict));

  test("the verdict says that the treaty has no recorded end, whichever of the two is named", () => {
    for (const said of ["SEATO no longer exists", "SEATO is still in force", "The Manila Pact ended in 1977"])
      expect(says(said), said).toContain(
        "The organisation, SEATO, was dissolved on 30 June 1977; the treaty itself (Manila Pact) has no recorded end.",
      );
  });
});

describe("bodies that ended with their treaty, or whose organs did apart", () => {
  test.each([
    ["CENTO was dissolved in 1979", "supported"],
    ["CENTO still exists", "contradicted"],
    ["The Warsaw Pact was dissolved in 1991", "supported"],
    ["The Warsaw Pact was dissolved in March 1991", "depends-on-reading"],
    ["The Warsaw Pact no longer exists", "supported"],
    ["The German Confederation was dissolved in 1866", "supported"],
    ["The German Confederation was dissolved in 1848", "depends-on-reading"],
    ["The Western European Union was dissolved in 2011", "supported"],
    ["The Little Entente no longer exists", "supported"],
    ["The Little Entente still exists", "contradicted"],
  ])("%s: %s", (said, verdict) => expect(read(said).verdict).toBe(verdict));

  test("what is no longer in force comes with its days", () => {
    expect(says("CENTO no longer exists")).toBe("Supported. It was in force from 15 April 1955 to 4 October 1979 (Baghdad Pact).");
  });
});

describe("uses of a clause", () => {
  test.each([
    ["Article 5 has been invoked once", "supported"],
    ["Article 5 has been invoked twice", "contradicted"],
    ["Article 5 has been invoked three times", "contradicted"],
    ["Article 5 has never been invoked", "contradicted"],
    ["NATO's Article 5 has been invoked twice", "contradicted"],
    ["ANZUS has been invoked twice", "contradicted"],
    ["Britain has invoked Article 5", "contradicted"],
    ["Germany has never asked for Article 4 consultations", "supported"],
    ["NATO invoked Article 5 in 2001", "supported"],
    ["NATO invoked Article 5 in 2022", "contradicted"],
    ["The North Atlantic Council invoked Article 5 on 12 September 2001", "supported"],
    ["The North Atlantic Council invoked Article 5 in 2022", "contradicted"],
    ["NATO has invoked Article 5 once", "supported"],
    ["The Organ of Consultation invoked the Rio Treaty in 2001", "supported"],
    ["The Rio Treaty has been invoked thirty times", "not-checkable"],
  ])("%s: %s", (said, verdict) => expect(read(said).verdict).toBe(verdict));

  test("the one use is named", () => {
    for (const said of ["Article 5 has been invoked twice", "Article 5 has never been invoked"])
      expect(says(said), said).toContain("Invoked (North Atlantic Treaty): 12 September 2001 by the North Atlantic Council.");
  });
});

describe("members on whom a question is open", () => {
  test.each([
    ["Saudi Arabia is a member of BRICS", "depends-on-reading"],
    ["Saudi Arabia is not a member of BRICS", "depends-on-reading"],
    ["The OAS has 34 members", "depends-on-reading"],
    ["The OAS has 33 members", "depends-on-reading"],
    ["The OAS has 35 members", "contradicted"],
    ["Venezuela is a member of the OAS", "depends-on-reading"],
    ["Brazil is a member of the OAS", "supported"],
    ["In 2005 Saint Kitts and Nevis was bound by the Treaty of Basseterre of 1981", "supported"],
    ["Georgia left the CIS in 2008", "depends-on-reading"],
    ["Georgia left the CIS in 2009", "supported"],
    ["Georgia left the CIS in 2007", "contradicted"],
  ])("%s: %s", (said, verdict) => expect(read(said).verdict).toBe(verdict));

  test.each(["members[inForce=true].state", "members[standing=member&inForce=true].state", "members[state=SAU].inForce"])(
    "as YAML the answer is the same: %s",
    (at) => {
      const value = at.endsWith("state") ? "SAU" : "true";
      const content = `id: brics
title: One member
source: {cite: A test, checked: text}
claims:
  - {id: member, kind: law, says: It is a member., bound-to: {operation: instrument.members, input: {id: brics}}, expect: [{at: '${at}', includes: '${value}'}]}
`;
      const answer = spoken("claims.check", { ...context, readClaims: claimsHanded }, { content });
      expect(answer.texts[0]?.claims[0]?.verdict).toBe("depends-on-reading");
      expect(answer.texts[0]?.claims[0]?.because).toContain("Whether Saudi Arabia is a member is disputed");
    },
  );

  test("the open question is quoted", () => {
    expect(says("The OAS has 34 members")).toContain("A question about Venezuela is open (OAS Charter): “Did Venezuela's notice");
  });
});
