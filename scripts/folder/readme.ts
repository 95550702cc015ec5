/**
 * The text of README.txt, beside the pages of the folder.
 *
 * @param day the latest day on which a page was compared with its sources, as YYYY-MM-DD
 * @param address of the site online, if it has one
 */
export function readme(day: string, address?: string): string {
  return `Decentralized AI Atlas, as of ${day}
=====================================

Double-click index.html to open the atlas in your browser. It works without a
network, a server or an installation: pages, search, pictures and data are all
in this folder. Only links to other sites need a network.

If the file opens in another program, drag it into a browser window. Unpack the
zip first: a page opened inside it cannot find the others.

The data files are in api/ and feeds/, and as Markdown beside the pages.
data.html explains them.
${address === undefined ? '' : `\nThe current atlas: ${address}\n`}
Text: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
Code: MIT
`;
}
