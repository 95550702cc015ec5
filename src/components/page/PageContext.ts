import {createContext} from 'react';

/** A page that Docusaurus draws with components of its own, which do not hand this on. */
interface DrawnPage {
  readonly title: string;
  readonly permalink: string;
  readonly source: string;
}

/** The article or manual that is being drawn. */
export const PageContext = createContext<DrawnPage | undefined>(undefined);
