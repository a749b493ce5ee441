/** Plain sentences as claims: each form with true, false and unread sentences; and no text causes an error. */
import { describe, expect, test } from "vitest";
import { FORMS } from "../../../src/claims/sentences/forms/index.ts";
import { sentencesOf } from "../../../src/claims/sentences/read.ts";
import { claimsHanded } from "../../../src/load/claimsHanded.ts";
import { context } from "../../contract/support.ts";
import { spoken } from "../../spoken.ts";
import { check, read } from "./readOne.ts";

describe("what readers brought", () => {
  test.each([
    ["America has a mutual defence treaty with Israel.", "contradicted"],
    ["China has no allies but North Korea", "depends-on-reading"],
    ["The US must defend Taiwan", "contradicted"],
    ["NATO's Article 5 covers Hawaii", "contradicted"],
    ["An attack on a Philippine ship at Second Thomas Shoal triggers the treaty", "supported"],
    ["Russia and North Korea have been allies since 2024", "supported"],
    ["Finland joined NATO in 2022", "contradicted"],
    ["Pakistan and Saudi Arabia have a defence pact", "supported"],
    ["Qatar is covered by an American guarantee", "supported"],
    ["AUKUS obliges Australia to fight", "contradicted"],
    ["Italy was bound to help Austria in 1914", "depends-on-reading"],
    ["Britain had an alliance with France in 1914", "depends-on-reading"],
    ["Serbia was allied with Russia in 1914", "contradicted"],
    ["Hungary was a member of the Warsaw Pact in 1956", "supported"],
  ])("%s: %s", (said, verdict) => expect(read(said).verdict).toBe(verdict));

  test("a count is that of the rule, and of no other", () => {
    const { counts } = spoken("allies.count", context, { state: "USA" });
    const count = counts.find(({ rule }) => rule === "treaty-ally")?.count ?? expect.fail("no such rule");
    // Of some of them the record asks whether anything is owed.
    expect(read(`The US has ${count} treaty allies`).verdict).toBe("depends-on-reading");
    expect(read(`The US has ${count + 1} treaty allies`).verdict).toBe("contradicted");
    const byRule = read(`The US has ${count} allies`);
    expect(byRule.verdict).toBe("depends-on-reading");
    expect(byRule.sentence?.verdict?.says).toMatch(
      new RegExp(
        `^It depends on the definition \\(Treaty ally: \\d+ to ${count}, contestable; Consultation or more: \\d+( to \\d+)?, contradicted\\)`,
      ),
    );
  });
});

describe("forms", () => {
  test.each([
    ["Japan is an American ally", "supported"],
    ["China is allied with Russia", "contradicted"],
    ["China isn't an ally of Russia.", "supported"],
    ["The United States and Japan are not allies", "contradicted"],
    ["Germany and Austria-Hungary were allies from 1882 to 1914", "supported"],
    ["The US and Japan have been allies since 1980", "contradicted"],
    ["Japan was an ally of the United States in 2030", "past-verification"],
    ["There is no defence pact between China and Russia", "supported"],
    ["The US has no mutual defence treaty with Israel", "supported"],
    ["The United States does not have a defense treaty with Japan", "contradicted"],
    ["Japan must defend Taiwan if it is attacked", "contradicted"],
    ["The US does not have to defend Taiwan", "supported"],
    ["The US is obliged to defend Japan", "supported"],
    ["NATO obliges Germany to fight", "depends-on-reading"],
    ["Under NATO, Germany must help Estonia", "supported"],
    ["NATO does not oblige Germany to help Estonia", "contradicted"],
    ["NATO obliges Japan to help", "contradicted"],
    ["The US has more than 50 treaty allies", "supported"],
    ["The US has fewer than ten allies", "contradicted"],
    ["China has no allies.", "contradicted"],
    ["China has one ally", "depends-on-reading"],
    ["North Korea is China's only ally", "depends-on-reading"],
    ["America's only ally is Japan", "contradicted"],
    ["Spain joined NATO in 1982", "supported"],
    ["Finland did not join NATO in 2022", "supported"],
    ["France left NATO in 1966", "depends-on-reading"],
    ["Sweden was not a member of NATO in 2020", "supported"],
    ["Japan is in NATO", "contradicted"],
    ["The US-Japan security treaty covers the Senkaku Islands", "supported"],
    ["The US-Philippines treaty covers Second Thomas Shoal", "depends-on-reading"],
    ["Hawaii is not covered by NATO", "supported"],
    ["NATO was signed in 1949", "supported"],
    ["NATO was signed in 1950", "contradicted"],
    ["NATO entered into force in August 1949", "supported"],
    ["The Warsaw Pact ended in 1991", "supported"],
    ["The Warsaw Pact ended in 1989", "contradicted"],
    ["The Warsaw Pact is no longer in force", "supported"],
    ["NATO is not in force", "contradicted"],
    ["Russia signed the CSTO in 1992", "supported"],
  ])("%s: %s", (said, verdict) => expect(read(said).verdict).toBe(verdict));

  test.each([
    ["NATO has 32 members", "supported"],
    ["NATO had more than 20 members in 2010", "supported"],
    ["The CSTO has six members", "depends-on-reading"],
    ["NATO has 40 members", "contradicted"],
    ["Finland's been in NATO since April 2023", "supported"],
    ["Ireland's not in NATO and never has been.", "supported"],
    ["Sweden has never been a NATO member", "contradicted"],
    ["Both Finland and Sweden are in NATO", "supported"],
    ["Finland, Sweden and Ireland are in NATO", "contradicted"],
    ["Neither Ireland nor Austria is in NATO", "supported"],
    ["Neither Ireland nor Norway is in NATO", "contradicted"],
    ["Norway is in NATO but Austria is not in NATO", "supported"],
    ["Norway, unlike Austria, is in NATO", "supported"],
    ["France joined NATO and has never left it", "supported"],
    ["Australia, Britain and the United States make up AUKUS", "supported"],
    ["Australia and the United States make up AUKUS", "contradicted"],
    ["Spain was one of NATO's founders", "contradicted"],
    ["Sweden and Finland joined NATO on the same day", "contradicted"],
    ["Spain didn't join NATO until 1982", "supported"],
    ["Washington and Seoul signed their mutual defence treaty on 1 October 1953", "supported"],
    ["The US–South Korea treaty entered into force in November 1954", "supported"],
    ["America's defence treaty with Taiwan ended on 1 January 1980", "supported"],
    ["No pact binds India and the United States to fight for one another", "supported"],
    ["Tokyo and Seoul aren't bound to defend each other", "supported"],
    ["Washington has to defend Taiwan under the Mutual Defense Treaty", "contradicted"],
    ["If Russia attacked Poland, the United States would have to come to its aid", "supported"],
    ["If China attacked Guam, Japan would have to help the United States", "contradicted"],
    ["Japan would have to go to war if Hawaii were attacked", "contradicted"],
    ["Article 5 has been invoked once", "supported"],
    ["Article 5 has been invoked nine times", "contradicted"],
    ["Turkey has asked for Article 4 consultations at least three times", "supported"],
    ["The United States has bases in Japan and Germany", "supported"],
    ["France has a base in Djibouti", "not-checkable"],
    ["The United States has a base in Mongolia", "not-checkable"],
    ["China has more allies than the United States", "contradicted"],
    ["The Senkakus, which Japan administers, are covered by the US-Japan security treaty", "supported"],
    ["Qatar has been a major non-NATO ally since March 2022", "supported"],
    ["Armenia is a member of the CSTO", "depends-on-reading"],
    ["The Warsaw Pact was created before NATO", "contradicted"],
    ["NATO was signed in Washington in April 1949", "not-checkable"],
    ["The Pact of Steel obliged Italy to fight alongside Germany", "supported"],
    ["The 1954 treaty obliged the United States to defend Taiwan", "supported"],
    ["The Warsaw Pact lasted until 1991", "supported"],
    ["No pact binds Russia and China", "depends-on-reading"],
    ["No treaty binds Russia and China", "contradicted"],
    ["No pact binds India and Switzerland", "supported"],
    ["Britain had no alliance in July 1914", "contradicted"],
    ["Britain had an alliance in July 1914", "supported"],
    ["Russia had no alliance in July 1914", "contradicted"],
    ["Switzerland has no alliance with anyone", "supported"],
    ["China isn't part of any alliance", "contradicted"],
    ["Austria isn't part of any alliance", "depends-on-reading"],
    ["Ireland would have to help defend Latvia if Russia attacked it", "depends-on-reading"],
    ["Poland would have to help defend Latvia if Russia attacked it", "supported"],
    ["Cuba is a treaty ally of the United States", "depends-on-reading"],
    ["The Rio Treaty obliges the United States to defend Guyana.", "depends-on-reading"],
    ["SEATO obliged its members to defend South Vietnam.", "depends-on-reading"],
    ["The GCC obliges Saudi Arabia to defend Kuwait.", "supported"],
    ["New Zealand is an ally of the United States", "depends-on-reading"],
    ["New Zealand is an ally of Australia", "supported"],
    ["Britain is a treaty ally of the Philippines", "depends-on-reading"],
    ["Saudi Arabia became a major non-NATO ally in November 2025", "depends-on-reading"],
    ["Saudi Arabia became a major non-NATO ally in October 2025", "contradicted"],
    ["South Korea became a treaty ally of the United States in 1953", "depends-on-reading"],
    ["China has just one base overseas", "depends-on-reading"],
    ["China has three bases overseas", "not-checkable"],
    ["More than 140 countries have signed up to China's Belt and Road", "supported"],
    ["France was out of NATO's integrated command between 1966 and 2009", "supported"],
    ["The Arab League has 22 members", "supported"],
    ["The Arab League has 21 members", "contradicted"],
    ["The US would have to defend Taiwan if China attacked Japan", "not read: word"],
  ])("%s: %s", (said, verdict) => expect(read(said).verdict).toBe(verdict));

  test("a form is of known words and slots, and none stands twice", () => {
    const all = FORMS.map(({ form }) => form);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("what is not read is said", () => {
  test.each([
    ["Italy was bound to help Austria", "past-undated"],
    ["Is Japan an ally of the US?", "question"],
    ["Japan will defend Taiwan", "forecast"],
    ["China and North Korea are allies until 2030", "forecast"],
    ["The US has several allies", "vague"],
    ["America has allies", "vague"],
    ["The US has 57 allies in Asia", "word"],
    ["The US must not defend Taiwan", "word"],
    ["The US never was allied with Israel", "word"],
    ["China and Russia are not not allies", "word"],
    ["America and Japan are allies and China is not", "short"],
    ["Britain and Portugal have been allies since 1373", "early"],
    ["Japan was allied with the US in 1952 and in 1960", "time"],
    ["Korea is an ally of Japan", "not-then"],
    ["The US is allied with America", "itself"],
    ["Stir the onions in butter until they are soft.", "nothing-named"],
    ["Poland must send troops", "whom"],
    ["ASEAN has ten members", "unknown-name"],
    ["Kuwait is a member of the GCC", "unknown-name"],
    [`The US is ${"very ".repeat(70)}allied with Japan`, "long"],
  ])("%s: %s", (said, code) => {
    const { sentence, verdict } = read(said);
    expect(verdict).toBe(`not read: ${code}`);
    expect(sentence?.unread?.says).toMatch(/\.$/);
  });
});

test("the word that stopped a sentence is given with its place", () => {
  const said = "West Germany was admitted to NATO only days before the Warsaw Pact was signed.";
  expect(check(said).read?.sentences[0]?.unread).toMatchObject({ code: "word", stop: { word: "only", from: said.indexOf("only") } });
  expect(read("Iceland, which has no army, was one of NATO's founders").verdict).toBe("not read: word");
  expect(read("Italy stayed out of the war in 1914").sentence?.unread?.stop?.word).toBe("stayed");
});

test("a name that the ledger does not know is given whole, with what comes close to it and can be read", () => {
  const { sentence } = read("The GCC has six members");
  expect(sentence?.unread).toMatchObject({
    stop: { word: "GCC" },
    says: "The ledger knows no state, treaty or place by the name “GCC”; close to it: the GCC Joint Defence Agreement.",
    tries: ["The GCC Joint Defence Agreement has six members"],
  });
});

test("a base that is not listed cannot be checked, because the list does not claim to have all", () => {
  expect(read("Washington has bases in Poland").sentence?.verdict?.says).toMatch(
    /^Not checkable: outside the ledger: US bases abroad has none there, and is not a full list/,
  );
});

test("a sentence that says several things has a part for each, and holds only if all do", () => {
  const { sentence, claims, verdict } = read("Finland, Sweden and Ireland joined NATO in 2023");
  expect(sentence?.parts.map(({ claim }) => claims.get(claim)?.verdict)).toEqual(["supported", "contradicted", "contradicted"]);
  expect(verdict).toBe("contradicted");
});

test("a time may be said in any usual form", () => {
  for (const time of [
    "on 4 April 2023",
    "on April 4, 2023",
    "on the 4th of April 2023",
    "on 2023-04-04",
    "in April 2023",
    "in Apr 2023",
    "in 2023",
  ])
    expect(read(`Finland joined NATO ${time}`).verdict, time).toBe("supported");
  for (const time of ["before 2024", "after 2022"]) expect(read(`Finland joined NATO ${time}`).verdict, time).toBe("supported");
  for (const time of ["before 2023", "after 2023", "on 5 April 2023"])
    expect(read(`Finland joined NATO ${time}`).verdict, time).toBe("contradicted");
  for (const time of ["in 2022 and in 2023", "on 31 April 2023"])
    expect(read(`Finland joined NATO ${time}`).verdict, time).toBe("not read: time");
});

test("a verdict names its record, with the area that limits it", () => {
  const { sentence } = read("Washington is bound to defend Japan");
  expect(sentence?.verdict?.says).toBe(
    "Supported. It rests on Art. V (US-Japan security treaty), only for an attack on territory that Japan administers; in short, “act to meet the common danger by its own constitutional provisions and processes”.",
  );
  expect(read("The US has 3 treaty allies").sentence?.verdict?.says).toMatch(/^Contradicted\. The ledger counts \d+( to \d+)?\.$/);
  expect(read("The US has 3 allies").sentence?.verdict?.says).toMatch(
    /^Contradicted\. The ledger counts \d+( to \d+)? by “Treaty ally” and \d+( to \d+)? by “Consultation or more”\./,
  );
});

test("an alliance is a promise of help: talks make none, unless their treaty is called one, and are told as the nearest tie", () => {
  expect(read("Japan and South Korea have no alliance with each other").verdict).toBe("supported");
  const { verdict, sentence } = read("The United States had an alliance with Britain in 1940");
  expect(verdict).toBe("contradicted");
  expect(sentence?.near[0]).toMatchObject({ type: "consultation", instrument: "four-power-1921" });
  // Neutrality and talks of 1881, in a treaty that goes by the name of an alliance.
  expect(read("Austria-Hungary and Serbia were allies in 1882").sentence?.verdict?.says).toContain("Consultation or more: supported");
});

test("a body that rests on no treaty is no alliance, and no answer shows a path", () => {
  const { verdict, sentence } = read("The Quad is a military alliance.");
  expect([verdict, sentence?.verdict?.says]).toEqual(["contradicted", expect.stringContaining("rests on no treaty")]);
  expect(read("Serbia signed the Belt and Road Initiative in 1890").sentence?.verdict?.says ?? "").not.toMatch(/\[\w+=/);
});

test("a guarantee was given, whether its guarantors are bound alone or together", () => {
  expect(read("Britain guaranteed Belgium's neutrality in 1839").verdict).toBe("supported");
  expect(read("Britain was bound to defend Belgium in 1840").verdict).toBe("depends-on-reading");
});

test("a sentence that fails because the treaty ended quotes its term", () => {
  const { verdict, sentence } = read("The United States has had a defence treaty with Taiwan since 1979");
  expect(verdict).toBe("contradicted");
  expect(sentence?.quote?.answer).toMatch(/in force from 3 March 1955 to 1 January 1980/);
});

test("an open word is checked by each of its definitions, and the verdict is flat only where they agree", () => {
  expect(read("Japan is an ally of the US").verdict).toBe("supported");
  expect(read("Russia has five allies").sentence?.verdict?.says).toContain(
    "those of the Collective Security Treaty (CSTO) alone: 5, supported",
  );
  // Of consultation in 1840 the ledger cannot tell, so that the other definition decides.
  expect(read("The United States had no allies in 1840").verdict).toBe("supported");
  expect(read("China and Russia are treaty allies").readings).toHaveLength(1);
});

test("the claim as YAML is the claim: checked as a text it has the same verdict", () => {
  const lines =
    "China has no allies but North Korea\nNATO obliges Germany to fight\nItaly was bound to help Austria in 1914\nRussia and North Korea have been allies since 2024";
  const answer = check(lines);
  const claims = new Map(answer.texts.flatMap((text) => text.claims.map((claim) => [claim.id, claim] as const)));
  for (const { claim, yaml } of answer.read?.sentences.flatMap(({ readings }) => readings) ?? []) {
    const again = spoken("claims.check", { ...context, readClaims: claimsHanded }, { content: yaml });
    expect(again.texts[0]?.claims).toEqual([claims.get(claim)]);
  }
});

test("lines, and the sentences of a line, are read one by one", () => {
  expect(
    sentencesOf("The U.S. has one ally. Japan is an ally of the U.S.\n\n- NATO was signed in 1949").map(
      ({ line, said }) => `${line} ${said}`,
    ),
  ).toEqual(["1 The U.S. has one ally.", "1 Japan is an ally of the U.S.", "3 NATO was signed in 1949"]);
  const answer = check("China has one ally.\nOnions.\nJapan is in NATO");
  expect(answer.read?.sentences.map(({ line, unread }) => [line, unread?.code ?? "read"])).toEqual([
    [1, "read"],
    [2, "nothing-named"],
    [3, "read"],
  ]);
  expect(check("Onions.\n".repeat(40)).read).toMatchObject({ left: 10 });
});

test("any text ends without an error", () => {
  const words =
    "China|the US|Austria|NATO|AUKUS|Hawaii|Taiwan|Congo|is|was|not|no|allied|ally|allies|of|with|and|has|must|defend|obliges|to|fight|joined|covers|member|in|since|until|from|1914|2024|1700|2999|57|'s|,|.|?|“|<0.s>|(|[|\\|%be|‮".split(
      "|",
    );
  let seed = 7;
  const next = (most: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % most;
  };
  for (let round = 0; round < 60; round += 1) {
    const said = Array.from({ length: 1 + next(12) }, () => words[next(words.length)]).join(" ");
    const answer = check(`x ${said}`);
    for (const one of answer.read?.sentences ?? []) expect(one.readings.length > 0 || one.unread !== null, said).toBe(true);
  }
});
