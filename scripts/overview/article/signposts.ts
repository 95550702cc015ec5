/** Words that lead on to something else, in the languages of the lists that are read. */
const LEADS_ON = wordsOf(
  'more|and more|many more|see more|read more|learn more|show more|view more|more (?:info|information|details|here|projects|resources|examples)',
  'see (?:also|here|all|below|above|the (?:full|complete) list)|also see|full list|complete list|others?|etc',
  '(?:go )?back to (?:the )?(?:top|contents?|index|table of contents|toc|menu|list)|to top|return to (?:the )?top',
  '更多.{0,6}|更多内容|查看更多|了解更多|参见|另见|返回顶部|返回目录|回到顶部|另請參閱|參見',
  'もっと見る|その他|続きを読む|関連項目|トップへ(?:戻る)?|目次へ(?:戻る)?|先頭へ(?:戻る)?',
  '더 ?보기|더 많은 .{0,10}|기타|관련 항목|맨 위로|목차로|위로(?: 가기)?',
  'ещё|еще|подробнее|больше|другие|см\\.? (?:также|ещё|еще)|смотри(?:те)? также|(?:наверх|к началу|к оглавлению|к содержанию|в начало)',
  'المزيد|اقرأ المزيد|انظر أيضا|انظر أيضًا|العودة (?:إلى|الى) (?:الأعلى|الاعلى|القمة|الفهرس)|للأعلى',
);

/** What the top of an article or its table of contents is called, as a project may be as well. */
const CONTENTS = wordsOf(
  'top|(?:table of )?contents?(?: \\(toc\\))?|toc|index|目录|目次|목차|содержание|оглавление|الفهرس',
);

function wordsOf(...words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.join('|')})$`, 'iu');
}

/** Whether a name leads on or back, and names no project by itself: "More…", "See also", "Contents". */
export function isSignpost(name: string): boolean {
  return leadsOn(name) || CONTENTS.test(withoutSigns(name));
}

/** Whether a name says only that there is more elsewhere: "More…", "See also", "Back to top". */
export function leadsOn(name: string): boolean {
  return LEADS_ON.test(withoutSigns(name));
}

function withoutSigns(name: string): string {
  return name
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Names of links that lead to something of the project above them, and are no projects themselves. */
const PARTS = wordsOf(
  '(?:official )?(?:website|web|site|homepage|home page|link|url|docs?|documentation|manual|tutorials?|guide|demo|live demo|examples?|blog(?: post)?|paper|whitepaper|litepaper|slides|video|talk|announcement|source(?: code)?|code|github|gitlab|repo(?:sitory)?|npm|pypi|crates\\.io|download|faq|wiki|forum|discord|telegram|twitter|api|changelog|playground)',
  '官网|官方网站|主页|首页|网站|链接|連結|網站|文档|源码|源代码|教程|论文|示例|演示|公式サイト|サイト|リンク|ドキュメント|論文|文書|홈페이지|웹사이트|사이트|링크|문서|논문|데모|сайт|ссылка|документация|исходный код|демо|статья|الموقع|موقع|رابط|الرابط|التوثيق|الكود',
);

/** Whether a link belongs to the project under which it stands: its documentation, its source code. */
export function isPartOfProject(name: string): boolean {
  return PARTS.test(name.trim());
}
