/** Names of world regions, in Chinese. */
import type { Words } from "./regions.labels.ts";

export const regions: Words = {
  europe: "欧洲",
  asia: "亚洲",
  africa: "非洲",
  "north-america": "北美洲",
  "south-america": "南美洲",
  oceania: "大洋洲",
  antarctica: "南极洲",
};
