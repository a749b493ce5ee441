/** The width of a saved picture, which is drawn apart from the page; null on the page. */
import { createContext } from "react";

export const PictureWidth = createContext<number | null>(null);
