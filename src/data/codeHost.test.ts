import {existsSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {
  editUrl,
  formUrl,
  historyUrl,
  reportUrl,
  versionUrl,
  viewUrl,
  type Form,
} from './codeHost.ts';

const GITHUB = 'https://github.com/owner/name';
const GITLAB = 'https://gitlab.com/group/name';

describe('a file is', () => {
  test.each([
    [
      'edited',
      editUrl,
      `${GITHUB}/edit/main/docs/a%20b.mdx`,
      `${GITLAB}/-/edit/main/docs/a%20b.mdx`,
    ],
    ['read', viewUrl, `${GITHUB}/blob/main/docs/a%20b.mdx`, `${GITLAB}/-/blob/main/docs/a%20b.mdx`],
    [
      'kept',
      (repository: string, file: string) => versionUrl(repository, file, '0a1b'),
      `${GITHUB}/blob/0a1b/docs/a%20b.mdx`,
      `${GITLAB}/-/blob/0a1b/docs/a%20b.mdx`,
    ],
    [
      'followed',
      historyUrl,
      `${GITHUB}/commits/main/docs/a%20b.mdx`,
      `${GITLAB}/-/commits/main/docs/a%20b.mdx`,
    ],
  ])('%s where its host does so', (_, toUrl, github, gitlab) => {
    expect(toUrl(GITHUB, 'docs/a b.mdx')).toBe(github);
    expect(toUrl(GITLAB, 'docs/a b.mdx')).toBe(gitlab);
  });
});

test('a report names the page, whatever its title', () => {
  const page = {title: 'C&A #1', address: 'https://example.org/atlas/projects/c-and-a'};
  const github = new URL(reportUrl(GITHUB, page));
  expect(github.origin + github.pathname).toBe(`${GITHUB}/issues/new`);
  expect(Object.fromEntries(github.searchParams)).toEqual({
    template: 'problem.yml',
    title: 'C&A #1: ',
    page: page.address,
  });
  const gitlab = new URL(reportUrl(GITLAB, page));
  expect(gitlab.origin + gitlab.pathname).toBe(`${GITLAB}/-/issues/new`);
  expect(gitlab.searchParams.get('issue[title]')).toBe('C&A #1: ');
});

test.each<Form>(['inactive', 'problem', 'project'])(
  'the form %s is one of those in .github',
  (form) => {
    const {searchParams} = new URL(formUrl(GITHUB, form));
    expect(existsSync(`.github/ISSUE_TEMPLATE/${searchParams.get('template')}`)).toBe(true);
    expect(formUrl(GITLAB, form)).toBe(`${GITLAB}/-/issues/new`);
  },
);
