import {expect, test} from 'vitest';
import {linkFault} from './address.ts';

const fault = (address: string) => linkFault(address, 'docs/x/x.mdx');

test.each([
  'https://example.org/setup.exe',
  'https://example.org/SETUP.MSI',
  'https://example.org/wallet.apk?version=2',
  'https://example.org/wallet.dmg#mac',
  'https://example.org/a.ex%65',
  'https://example.org/a%2Eexe',
  'https://example.org/a.exe/',
  'https://example.org/a.exe.',
  'https://example.org/a.exe;b',
  'https://example.org/report.pdf.scr',
  'https://example.org/get?file=a.exe',
  'https://example.org/get?a=b&file=c%2Fd.AppImage',
  'https://example.org/blob/a.exe',
  'https://github.com/a/b/releases/download/v1/c.exe',
  'https://github.com/a/b/raw/main/c.exe',
  'https://example.org/budget.xlsm',
  'https://example.org/profile.mobileconfig',
])('a link to a program is refused: %s', (address) => {
  expect(fault(address)).toContain('is that of a program');
});

test.each([
  'https://example.com',
  'https://github.com/example/docs.example.com',
  'https://example.org/exe',
  'https://example.org/.exe/a',
  'https://example.org/paper.pdf',
  'https://example.org/data.zip',
  'https://example.org/weights.bin',
  'https://example.org/docs/request.url',
  'https://github.com/a/b/releases/tag/v1',
  'https://github.com/a/b/blob/main/install.ps1',
  'https://en.wikipedia.org/wiki/Cmd.exe',
  'https://example.org/post?source=example.com',
])('a link to a page, a paper or data is let through: %s', (address) => {
  expect(fault(address)).toBeUndefined();
});
