import {longDay} from '../knowledge/day.ts';
import type {DataFile, DataSource} from './dataFile.ts';

/** What a citation names. */
export interface Cited {
  readonly title: string;
  /** The name of the site. */
  readonly site: string;
  /** The day on which the page was last compared with its sources. */
  readonly checked?: string | undefined;
  /** The full address; undefined where the build does not know the host. */
  readonly address?: string | undefined;
}

/** A citation of a page in words, as parts that are sentences. */
export function citationText({title, site, checked, address}: Cited): string {
  const name = /[.?!…]$/.test(title) ? title : `${title}.`;
  return [`“${name}” ${site}.`, checked && `Checked ${longDay(checked)}.`, address]
    .filter(Boolean)
    .join(' ');
}

/** The path of a citation of a project in a format of programs for references. */
export function citationPath(permalink: string, format: 'bib' | 'json'): string {
  return `/cite/${permalink.split('/').at(-1)}.${format}`;
}

/** A citation of each project in BibTeX and in CSL-JSON, which programs for references import. */
export function citationFiles({knowledge, site}: DataSource): DataFile[] {
  return knowledge.projects.flatMap(({slug, title, permalink, description, checked}) => {
    const address =
      site.origin && new URL(`.${permalink}`, new URL(site.baseUrl, site.origin)).href;
    const cited = {title, site: site.title, checked, address};
    return [
      {path: citationPath(permalink, 'bib'), text: bibtex(slug, cited)},
      {
        path: citationPath(permalink, 'json'),
        text: `${JSON.stringify([csl(slug, cited, description)], undefined, 2)}\n`,
      },
    ];
  });
}

/** @see https://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf */
function bibtex(slug: string, {title, site, checked, address}: Cited): string {
  const fields = [
    // Twice in braces: the capitals of a name stay.
    ['title', `{${escaped(title)}}`],
    ['howpublished', escaped(site)],
    ...(checked
      ? [
          ['year', checked.slice(0, 4)],
          ['note', `Checked ${checked}`],
        ]
      : []),
    ...(address ? [['url', address]] : []),
  ];
  return `@misc{${slug},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

/** Signs that have a meaning in TeX. */
function escaped(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (sign) => TEX_WORDS[sign] ?? `\\${sign}`);
}

const TEX_WORDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** @see https://docs.citationstyles.org/en/stable/specification.html */
function csl(id: string, {title, site, checked, address}: Cited, description: string) {
  return {
    id,
    type: 'webpage',
    title,
    'container-title': site,
    abstract: description,
    language: 'en',
    ...(checked && {issued: {'date-parts': [checked.split('-').map(Number)]}}),
    ...(address && {URL: address}),
  };
}
