import {createContext, useContext, type ReactNode} from 'react';

const AtTextEnd = createContext<ReactNode>(null);

/** Sets what {@link TextEnd} renders in the Markdown inside it. */
export const TextEndProvider = AtTextEnd.Provider;

/** Renders between the text of a page and its sources. `rehypeTextEnd` inserts it into every page of `docs/`. */
export default function TextEnd() {
  return useContext(AtTextEnd);
}
