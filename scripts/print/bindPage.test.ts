import {expect, test} from 'vitest';
import {bindPage} from './bindPage.ts';

const linkTo = (href: string) =>
  href.startsWith('#') ? `#projects-nosana--${href.slice(1)}` : href;
const address = {href: 'https://example.org/projects/nosana', text: 'example.org'};

const bind = (article: string, level = 3) =>
  bindPage(
    `<!doctype html><body><nav>Menu</nav><main><article class="a">${article}</article></main>`,
    '/projects/nosana',
  )(level, {linkTo, address});

const HEAD = '<header><h1 class="t">Nosana &amp; Co</h1></header>';

test('a bound page has a title, an anchor and its address in the header', () => {
  expect(bind(HEAD)).toEqual({
    path: '/projects/nosana',
    level: 3,
    anchor: 'projects-nosana',
    title: 'Nosana & Co',
    html: '<header><h3>Nosana &amp; Co</h3><p data-address=""><a data-spelled="" href="https://example.org/projects/nosana">example.org</a></p></header>',
  });
});

test.each([
  ['controls and lists', '<p data-unprinted>Edit</p><div data-unbound><ul></ul></div><nav>A</nav>'],
  ['pictures that say nothing', '<svg></svg><span aria-hidden="true">NO</span>'],
  ['comments and empty sections', '<!-- --><section><svg></svg></section>'],
  ['scripts', '<script>1</script><style>p {}</style>'],
])('it leaves out %s', (_, html) => {
  expect(bind(HEAD + html).html).toBe(bind(HEAD).html);
});

test.each([
  ['<h2 id="x" class="c">A</h2>', 3, '<h4 id="projects-nosana--x">A</h4>'],
  ['<h4>A</h4>', 4, '<h6>A</h6>'],
  ['<aside aria-label="Facts"><p>A</p></aside>', 3, '<div data-facts=""><p>A</p></div>'],
  [
    '<sup><a href="#fn-1" id="ref" data-footnote-ref aria-describedby="y">1</a></sup>',
    3,
    '<sup><a href="#projects-nosana--fn-1" id="projects-nosana--ref" data-footnote-ref="">1</a></sup>',
  ],
  [
    '<aside><details><summary data-unprinted>Facts</summary><div><p>A</p></div></details></aside>',
    3,
    '<div data-facts=""><p>A</p></div>',
  ],
  [
    '<span aria-hidden="true">–</span><span data-spoken>not known</span>',
    3,
    '<span aria-hidden="true">–</span><span data-spoken="">not known</span>',
  ],
  [
    '<table><tbody><tr><th><button type="button">Token</button></th></tr></tbody></table>',
    3,
    '<table><tbody><tr><th>Token</th></tr></tbody></table>',
  ],
  ['<section><h2 id="side-by-side">T</h2></section>', 4, ''],
])('it writes %s at level %d as %s', (html, level, bound) => {
  expect(bind(HEAD + html, level).html).toBe(bind(HEAD, level).html + bound);
});

test('a page without an article is refused', () => {
  expect(() => bind('')).toThrow(
    '/projects/nosana.html has no article with a heading: it cannot be bound for print',
  );
});

test('a page is bound in one volume as if it were in no other', () => {
  const article = `${HEAD}<section><h2 id="side-by-side">T</h2></section><h2><a href="#x">A</a></h2>`;
  const page = `<main><article>${article}</article></main>`;
  const again = bindPage(page, '/projects/nosana');
  const apart = [4, 2, 5].map((level) => bind(article, level));
  expect([4, 2, 5].map((level) => again(level, {linkTo, address}))).toEqual(apart);
});
