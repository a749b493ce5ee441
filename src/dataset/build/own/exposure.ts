/**
 * Exposure and protection of each member in a year, grouped from the rows of potential defenders: in how many attacks on others it would be
 * obliged to help a side, whom it would have to help and to fight, and who would help it. The meanings are those of src/strategy/exposure.ts.
 */
import { STANDINGS_IN_WAR } from "../../../law/outcome/defenders.ts";
import { EXPOSURE_STANDINGS, type ExposureStanding } from "../../../model/vocabulary.ts";
import { countColumn } from "./defenders.ts";

/** The column of a number by standing. */
export const exposureColumn = (name: string, standing: ExposureStanding): string => `${name}_${standing}`;

const BARRED = STANDINGS_IN_WAR.indexOf("barred");

/** The number of rows with each strongest standing. */
const counts = (name: string): string[] =>
  EXPOSURE_STANDINGS.map(
    (standing) => `count(*) filter (rank = ${STANDINGS_IN_WAR.indexOf(standing)})::integer as ${exposureColumn(name, standing)}`,
  );

/** Numbers over the attacks on a state, each with the counts of its defenders. */
const overAttackers = EXPOSURE_STANDINGS.flatMap((standing, at) => {
  const count = countColumn("defenders", standing);
  const stronger = EXPOSURE_STANDINGS.slice(0, at).map((one) => `${countColumn("defenders", one)} = 0`);
  return [
    `count(*) filter (${[`${count} > 0`, ...stronger].join(" and ")})::integer as ${exposureColumn("protection_met", standing)}`,
    `min(${count})::integer as ${exposureColumn("protection_fewest", standing)}`,
    `max(${count})::integer as ${exposureColumn("protection_most", standing)}`,
    `round(avg(${count}), 4) as ${exposureColumn("protection_mean", standing)}`,
  ];
});

/** The query of one year: `pairs` and `duties` are its rows of potential defenders. A member without a row in it was no state on the day. */
export function exposureSql(year: number, pairs: string, duties: string): string {
  // Helped 0 is the attacked, code2; helped 1 the attacker, code1.
  return `with
    attacks as (
      select code1, code2, state, min(standing) as rank,
        min(standing) filter (helped = 0) as toward2, min(standing) filter (helped = 1) as toward1
      from ${duties} where standing < ${BARRED} group by all),
    sides as (
      select state, code2 as ward, code1 as enemy, toward2 as rank from attacks where toward2 is not null
      union all select state, code1, code2, toward1 from attacks where toward1 is not null),
    fought as (select state as code, ${counts("exposure_attacks")} from attacks group by all),
    helped as (select code, ${counts("exposure_wards")} from (select state as code, ward, min(rank) as rank from sides group by all) group by all),
    faced as (select code, ${counts("exposure_enemies")} from (select state as code, enemy, min(rank) as rank from sides group by all) group by all),
    guarded as (select code, ${counts("protection_defenders")} from (select code2 as code, state, min(toward2) as rank from attacks where toward2 is not null group by all) group by all),
    attacked as (select code2 as code, count(*)::integer as protection_attackers, ${overAttackers.join(", ")} from ${pairs} group by all)
    select ${year} as year, attacked.*, (protection_attackers * (protection_attackers - 1))::integer as exposure_possible,
      fought.* exclude (code), helped.* exclude (code), faced.* exclude (code), guarded.* exclude (code)
    from attacked left join fought using (code) left join helped using (code) left join faced using (code) left join guarded using (code)`;
}
