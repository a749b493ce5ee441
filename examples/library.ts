/** The ledger from a program: opened once, asked as often as you like. */
import { openLedger } from "entente";

const ledger = await openLedger();
const { ties } = await ledger.ties({ a: "USA", b: "JPN", date: "1970-01-01" });
for (const { owedBy, owedTo, type, title, article } of ties.filter((tie) => tie.type === "defence")) {
  console.log(`${owedBy} owes ${owedTo} ${type}: ${title}, ${article}`);
}
