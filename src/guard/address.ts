import {dirname, join} from 'node:path/posix';
import {imitatesLatin} from './homographs.ts';
import {leadsToProgram} from './programs.ts';

/*
 * Where a page may lead, and which pictures it may show. Addresses are judged as a browser and Docusaurus would read them
 * at last: without the characters that a browser drops, and decoded as often as they are encoded.
 */

/** A fault of an address, to be written after it; undefined if it may stand. */
type Fault = string | undefined;

/** Endings of pictures that hold dots and nothing that runs. */
export const RASTER = /\.(?:png|jpe?g|webp|gif|avif)$/;

/** A picture beside the page or in a folder below: to the bundler, other characters in a name load or run something else. */
const PICTURE_BESIDE = /^(?:\.\/)?(?:[a-z\d]+(?:-[a-z\d]+)*\/)*[a-z\d]+(?:-[a-z\d]+)*\.[a-z]+$/;

const WEB = /^https?:\/\//i;

/** How often an address may be encoded. */
const MAX_ENCODINGS = 5;

/** The longest address, in characters. Each place that refers to a definition repeats its address. */
const MAX_LENGTH = 2000;

/** How much of an address a message shows, in characters. */
const MAX_SHOWN = 120;

/**
 * Judges the address of a link in a page: the web, mail, a place of this site, or another page by its file.
 *
 * @param file the page, from the root of the repository
 */
export function linkFault(url: string, file: string): Fault {
  const address = read(url);
  if ('fault' in address) return address.fault;
  const {text} = address;
  if (isMail(text)) return undefined;
  if (WEB.test(text)) return webFault(text, url);
  const {path, fault} = placeOf(address);
  if (fault !== undefined || path === '') return fault;
  if (path.startsWith('/')) return sitePathFault(path);
  const ending = /\.([^./]*)$/.exec(path)?.[1];
  if (ending !== undefined && ending !== 'mdx' && ending !== 'md')
    return 'leads to a file, and a page publishes none: lead to a page of the site, or to the web';
  return leavesItsFolder(path, file)
    ? 'leads out of the pages: write a path relative to this page'
    : undefined;
}

/**
 * Judges the address of a picture: a raster file in the folder of the page, or one of `static/`.
 *
 * @param file the page, from the root of the repository
 */
export function pictureFault(url: string, file: string): Fault {
  const address = read(url);
  if ('fault' in address) return address.fault;
  const {text} = address;
  if (WEB.test(text))
    return 'is on another site, which every reader would ask for it: put the picture beside the page and write its name';
  const {path, fault} = placeOf(address);
  if (fault !== undefined) return fault;
  if (path !== text)
    return 'has a query or a fragment: leave out what follows the name of the file';
  if (!RASTER.test(path))
    return 'is no picture that may stand on a page: use .png, .jpg, .webp, .gif or .avif';
  if (path.startsWith('/')) return sitePathFault(path);
  return PICTURE_BESIDE.test(path) && !leavesItsFolder(path, file)
    ? undefined
    : 'is no picture in the folder of the page: put it beside the page, named by lower-case words joined by hyphens';
}

/** Names the address that has a fault; of a long one, its beginning. */
export function faultOf(url: string, fault: string): string {
  return `the address "${shortened(url)}" ${fault}`;
}

/** An address for a message. */
export function shortened(url: string): string {
  return url.length > MAX_SHOWN ? `${url.slice(0, MAX_SHOWN)}…` : url;
}

interface Address {
  /** As it would be read at last. */
  readonly text: string;
  /** Whether it has bytes that are no text, which only the web may read in its own way. */
  readonly isOdd?: boolean;
}

function read(url: string): Address | {readonly fault: string} {
  if (url.length > MAX_LENGTH) {
    return {fault: `has ${url.length} characters, ${MAX_LENGTH} at most: shorten it`};
  }
  let text = url;
  let isOdd = false;
  for (let times = 0; ; times += 1) {
    if (times > MAX_ENCODINGS) return {fault: 'is encoded again and again: write it as it is'};
    let decoded: string;
    try {
      decoded = decodeURIComponent(text);
    } catch {
      // A percent sign in a query may be one: it encodes nothing.
      const safe = text.replace(/%(?![\da-f]{2})/gi, '%25');
      try {
        decoded = safe === text ? text : decodeURIComponent(safe);
      } catch {
        return {fault: 'is not encoded as UTF-8: write it as it is'};
      }
      isOdd ||= safe === text;
      if (decoded === text) break;
    }
    if (decoded === text) break;
    text = decoded;
  }
  if (/[\p{Cc}\\]/u.test(text) || text !== text.trim())
    return {fault: 'has a backslash, a space or a control character: leave it out'};
  return {text, isOdd};
}

/** An address to write to. Only its subject and text may be set, nobody else's address and no file. */
function isMail(text: string): boolean {
  const mail = /^mailto:[^\s/?#@]+@[^\s/?#@]+(\?.*)?$/i.exec(text);
  return mail !== null && !/[?&](?!subject=|body=)[^=&]*=/i.test(mail[1] ?? '');
}

/** Where a program that the reader starts can be seen. Nothing is asked of it: the address has no path and no query. */
const OWN_MACHINE = /^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d{1,5})?\/?$/;

/** @param written the address before it was decoded */
function webFault(address: string, written: string): Fault {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return 'is no address of the web: write it as a browser shows it, such as https://example.org';
  }
  const authority = authorityOf(address);
  if (url.username !== '' || url.password !== '' || authority.includes('@'))
    return 'has a name before the host, which hides where it leads: leave out what stands before the @';
  if (OWN_MACHINE.test(written)) return undefined;
  const host = hostFault(url.hostname, authorityOf(written).replace(/:\d*$/, ''));
  if (host !== undefined) return host;
  if (imitatesLatin(url.hostname))
    return 'has a host in letters that look like Latin ones: write it in Latin letters, or leave it out';
  return leadsToProgram(url)
    ? 'is that of a program, which a browser would download: lead to the page that offers it'
    : undefined;
}

function authorityOf(address: string): string {
  return /^https?:\/\/([^/?#]*)/i.exec(address)?.[1] ?? '';
}

/**
 * Judges a host: one of the public web, by its name, written as a browser shows it. Anything else leads into the network
 * of the reader, or hides where it leads.
 *
 * @param written as the address has it
 */
function hostFault(hostname: string, written: string): Fault {
  const isPlain = /^[\p{L}\p{M}\p{N}.-]+$/u.test(written) && written.normalize('NFKC') === written;
  const isNumber = /^[\d.]+$|^\[/.test(hostname);
  const isName =
    hostname.length <= MAX_HOST && hostname.split('.').every((label) => LABEL.test(label));
  // Markdown ends a bare address at a space or a stop of ASCII: not at 。, ، or 」.
  if (/[^\p{L}\p{M}\p{N}\p{ASCII}]$/u.test(written))
    return 'runs on into the text after it: leave a space there, or write it as [words](https://example.org)';
  if (
    isNumber ||
    !isName ||
    !/\.[^.]*[^.\d][^.]*$/.test(hostname) ||
    RESERVED_DOMAIN.test(hostname)
  )
    return 'has a host that is no name of the public web: write the name of the site, such as https://example.org';
  return isPlain
    ? undefined
    : 'has a host in signs that a browser reads as others: write it as a browser shows it, such as https://example.org';
}

/** The longest name of a host, in characters. */
const MAX_HOST = 253;

/** A part of the name of a host. */
const LABEL = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/;

/**
 * Names that lead into a network of the reader, or nowhere.
 *
 * @see https://www.iana.org/assignments/special-use-domain-names
 */
const RESERVED_DOMAIN =
  /\.(?:local|localhost|localdomain|internal|intranet|private|lan|home|corp|arpa|invalid|onion|i2p)$/;

/** The path of an address of this site, without query and fragment. */
function placeOf({text, isOdd}: Address): {readonly path: string; readonly fault?: string} {
  const path = text.replace(/[?#].*$/s, '');
  if (isOdd) return {path, fault: 'is not encoded as UTF-8: write it as it is'};
  if (text.startsWith('//'))
    return {path, fault: 'leads to another site without saying how: begin it with https://'};
  if (/^[^/]*:/.test(path))
    return {path, fault: 'is not one of http, https or mailto: use one of these'};
  if (path.startsWith('@'))
    return {path, fault: 'leads out of the pages: write a path relative to this page'};
  return {path};
}

/** Paths of this site are plain: anything else only means a place that the site does not have. */
function sitePathFault(path: string): Fault {
  const isPlain =
    /^\/(?:[a-z\d][\w.-]*(?:\/[a-z\d][\w.-]*)*\/?)?$/i.test(path) && !path.includes('..');
  return isPlain
    ? undefined
    : 'is no path of this site: letters, digits and hyphens between slashes, such as /projects/example-network';
}

/** Whether a relative path leads out of the first folder of the page, or into a hidden one. */
function leavesItsFolder(path: string, file: string): boolean {
  const target = join(dirname(file), path);
  const [root = ''] = file.split('/');
  return !target.startsWith(`${root}/`) || target.split('/').some((part) => part.startsWith('.'));
}
