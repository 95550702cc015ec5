import {createContext, useContext, type ReactNode} from 'react';

const AtTextEnd = createContext<ReactNode>(null);

/** Gives a page's Markdown what is to stand between its text and its sources. */
export const TextEndProvider = AtTextEnd.Provider;

/** That place: `rehypeTextEnd` puts this element there on every page of `docs/`. */
export default function TextEnd() {
  return useContext(AtTextEnd);
}
