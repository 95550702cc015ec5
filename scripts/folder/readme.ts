/**
 * What stands beside the pages for whoever finds the folder.
 *
 * @param day the latest day on which a page was compared with its sources, as YYYY-MM-DD.
 * @param address of the site online, where it has one.
 */
export function readme(day: string, address?: string): string {
  return `Decentralized AI Atlas, as of ${day}
=====================================

Open index.html: a double click will do. It needs a browser, but no network, no
server and nothing installed. Search, pictures and data are all in this folder.
Links to other sites need a network, of course.

If the file opens in the wrong program, drag it into a browser's window. Unpack
the zip first: a page opened inside it does not find the others.

The files for programs are in api/, feeds/ and the Markdown files beside the
pages; data.html explains them.
${address === undefined ? '' : `\nThe atlas of today: ${address}\n`}
Text: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
Code: MIT
`;
}
