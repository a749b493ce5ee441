/** English titles, meanings and cautions of measures. */
import type { MeasureId } from "../../model/measures.ts";
import type { CAUTIONED, MeasurePhrases } from "../../model/phrases/measures.ts";
import type { Sentences } from "../speaker.ts";

type Cautioned = (typeof CAUTIONED)[number];

const TITLES: Readonly<Record<MeasureId, string>> = {
  "pledges-given": "Pledges given",
  "pledges-received": "Pledges received",
  partners: "Partners",
  betweenness: "Betweenness",
  closeness: "Closeness",
  clustering: "Clustering",
  "hub-share": "Hub share",
  "s-score": "Similarity S",
  "scott-pi": "Scott's pi",
  "cohen-kappa": "Cohen's kappa",
  "tau-b": "Kendall's tau-b",
  density: "Density",
  reciprocity: "Reciprocity",
  transitivity: "Transitivity",
  components: "Groups",
  "largest-component": "Largest group",
  modularity: "Modularity",
  polarity: "Number of blocs",
  concentration: "Concentration of partners",
  "spoke-ties": "Spokes",
  "formation-rate": "Formation rate",
  "end-rate": "End rate",
  "half-life": "Half-life",
};

const MEANINGS: Readonly<Record<MeasureId, string>> = {
  "pledges-given": "The number of states that a state owes; each counts once, however many pacts bind it.",
  "pledges-received": "The number of states that owe a state.",
  partners: "The number of states to which a state is tied, in either direction.",
  betweenness: "The share of all pairs of other states whose shortest chains of ties pass through a state.",
  closeness: "How few ties lie between a state and the others, times the share of them that it can reach at all.",
  clustering: "The share of the pairs of a state's partners that are tied to each other.",
  "hub-share": "The share of a state's partners that are tied to none of its other partners.",
  "s-score": "How close two states' pledges to all states are: 1 if they are the same, -1 if they are as far apart as can be.",
  "scott-pi": "How much two states' pledges agree beyond chance, if both drew from their common shares.",
  "cohen-kappa": "How much two states' pledges agree beyond chance, if each drew from its own shares.",
  "tau-b": "Whether two states rank all states alike by what they have pledged to them.",
  density: "The share of all ordered pairs of states in which the first owes the second.",
  reciprocity: "The share of ties that are returned.",
  transitivity: "The share of chains of two ties that a third tie closes to a triangle.",
  components: "The number of groups of two or more states that ties join, directly or through others.",
  "largest-component": "The share of all states in the largest group that ties join.",
  modularity: "How much more the ties run within blocs than chance would give, for the best division found.",
  polarity: "The number of blocs of two or more states in the best division found.",
  concentration: "How unequally partners are spread over states: 0 if all have the same number.",
  "spoke-ties": "The share of ties in which one state has no other partner.",
  "formation-rate": "The share of pairs of states not tied a year before that are tied now.",
  "end-rate": "The share of pairs of states tied a year before that are no longer tied.",
  "half-life": "The age in years at which half of the ties formed since 1816 had ended.",
};

const CAUTIONS: Readonly<Record<Cautioned, string>> = {
  betweenness: "Obligations are not transitive: an ally's ally owes nothing, so a chain carries no duty.",
  closeness: "Obligations are not transitive: an ally's ally owes nothing, so a chain carries no duty.",
  "hub-share": "A multilateral pact ties its members to each other, so it lowers the share of each.",
  "s-score": "Two states with few pledges come out near 1, whoever their partners are. Read it beside kappa or pi.",
  "scott-pi": "Below zero is no hostility: two states with one partner each, not the same, come out there.",
  "cohen-kappa": "Below zero is no hostility: two states with one partner each, not the same, come out there.",
  "tau-b": "With few pledges nearly all states are ranked equal, and the value turns on one or two of them.",
  density: "It falls when states are born, even if no pact ends.",
  transitivity: "One large pact makes it high by itself: all its members are tied to each other.",
  modularity:
    "It is an artefact where one pact ties a whole continent, so pacts of more than 40 states are left out unless all are asked for.",
  polarity: "A bloc is a cluster of ties. It says nothing about power or about who would fight.",
  concentration: "It measures partners, not capabilities.",
  "half-life": "Ties that still run count as survivors, so the value of a late year may fall or rise.",
};

export const measures: Sentences<MeasurePhrases> = {
  "network-measure-title": ({ measure }) => TITLES[measure],
  "network-measure-meaning": ({ measure }) => MEANINGS[measure],
  "network-measure-caution": ({ measure }) => (CAUTIONS as Partial<Record<MeasureId, string>>)[measure] ?? "",
};
