import {decoded} from './decoded.ts';

/**
 * Whether an address leads to the file of a program, or to one that starts a program when it is opened: a browser downloads it, and
 * nobody who reviews the address can tell what it does. A file that a repository shows on a page is none, nor is an article on one.
 */
export function leadsToProgram({hostname, pathname, searchParams}: URL): boolean {
  if (SHOWN.test(`${hostname}${pathname}`)) return false;
  return [pathname, ...searchParams.values()].some((part) => PROGRAM.test(nameIn(part)));
}

/** The last name of a path, without the signs that servers and systems drop. */
function nameIn(path: string): string {
  const name = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
  return decoded(name)
    .replace(/;.*$/, '')
    .replace(/[.\s]+$/, '');
}

/** A file on its page in a repository, or an article about a program. */
const SHOWN =
  /^(?:(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org|huggingface\.co)\/.*\/(?:blob|tree|src|commits?|blame)|[a-z-]+\.(?:m\.)?wikipedia\.org\/wiki)\//i;

/**
 * Endings of programs, of what installs or starts them, of disks, and of documents with programs in them. Endings that are as
 * often the end of a domain or of a name, such as `.com`, `.app` and `.run`, are none.
 */
const PROGRAM = new RegExp(
  `.\\.(?:${[
    // Windows
    'exe|scr|pif|cpl|dll|msi|msix|msixbundle|msp|appx|appxbundle|appinstaller|appref-ms|bat|cmd',
    'ps1|psm1|vbs|vbe|jse|wsf|wsh|hta|reg|lnk|msc|chm|gadget|scf|xll|iso|vhdx?|rdp',
    // macOS and iOS
    'dmg|pkg|mpkg|scpt|ipa|mobileconfig',
    // Linux and Android
    'deb|rpm|appimage|flatpak|flatpakref|apk|apks|apkm|xapk|aab',
    // Of any system
    'jar|jnlp|crx|xpi|vsix|swf',
    // Documents with programs in them
    'docm|dotm|xlsm|xltm|xlam|pptm|potm|ppam',
  ].join('|')})$`,
  'i',
);
