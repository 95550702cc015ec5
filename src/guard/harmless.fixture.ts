/*
 * Texts that look as if they did harm, and do none: each must pass, and a browser must find nothing in it that runs.
 */

const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</title><svg/onload=alert(1)>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '" onfocus="alert(1)" autofocus="',
  '--><script>alert(1)</script>',
  ']]><script>alert(1)</script>]]>',
  '</textarea><iframe src=//evil.example>',
  '&lt;img src=x onerror=alert(1)&gt;',
  '${alert(1)}',
  '`${alert(1)}`',
  '{{alert(1)}}',
  '{alert(1)}',
  '<%= alert(1) %>',
  "\\\\'+alert(1),//",
  "\\'+alert(1)+\\'",
  '\\u003cimg src=x onerror=alert(1)\\u003e',
  "=cmd|' /C calc'!A0",
  '+1+cmd',
  '-1+cmd',
  '@SUM(1)',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  '0; url=javascript:alert(1)',
  '<!-- <!--<script>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<template><img src=x onerror=alert(1)></template>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<b title="',
  "<b title='",
  // Patterns of String.replace.
  "$& $` $' $$ $1 $<name>",
  // Rules of a style sheet.
  '}*{--hostile:1}',
  '"}*{--hostile:1} x{',
  '</style><style>*{--hostile:1}',
  // What is looked for in finished pages.
  '</head></body></html>',
  'x style=}*{--hostile:1}x{ STYLE=}*{--hostile:1}x{',
  'x class=navbar CLASS="navbar" data-app=true data-term=true data-x="" name=keywords',
  '(name=keywords) og:image: og:image:width',
  '<link rel=stylesheet href=/assets/css/styles.ab.css><script src=/assets/js/a.js defer></script>',
  '<meta charset=utf-8><input x class="navbar__search-input " id=__docusaurus>',
  '<svg style="display: none;"><defs></defs></svg> <path d="1.23456"/> <img />',
];

const escaped = (text: string) => text.replace(/[\\`*_{}[\]<>&|:!#~'"=+@-]/g, '\\$&');

/** Bodies of pages. */
export const BODIES: readonly string[] = [
  ...MARKUP.flatMap((markup) => [
    escaped(markup),
    `## ${escaped(markup)}`,
    `## \`${markup.replaceAll('`', '')}\``,
    `## *${escaped(markup)}* and **${escaped(markup)}**`,
    `### [${escaped(markup)}](/categories)`,
    `| a |\n| --- |\n| ${escaped(markup)} |`,
    `![${escaped(markup)}](./p.png "${escaped(markup)}")`,
    `[${escaped(markup)}](/categories "${escaped(markup)}")`,
    `:::note[${escaped(markup)}]\n\n${escaped(markup)}\n\n:::`,
    `\`\`\`html\n${markup}\n\`\`\``,
    `\`\`\`js title="${markup.replaceAll(/["`]/g, '')}" {1}\n// highlight-next-line\n${markup}\n\`\`\``,
    `- [ ] ${escaped(markup)}`,
  ]),
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', '"><script>', 'a"onclick="b'].map(
    (label) => `Note.[^${label}]\n\n[^${label}]: A source.`,
  ),
  ...MARKUP.map(
    (markup, index) =>
      `Note.[^text-${index}]\n\n[^text-${index}]: ${escaped(markup)}, seen 2026-11-22.`,
  ),
  ...['constructor', '__proto__', 'toString', 'extend', 'DFS', 'insertBefore', 'live', 'mdx'].map(
    (language) => `\`\`\`${language} live noInline\n<b>alert(1)</b>\n\`\`\``,
  ),
  ...['constructor', '__proto__', 'prototype', 'document', 'location', 'root'].map(
    (word) => `## ${word}`,
  ),
  ...['toString', 'hasOwnProperty', 'valueOf', 'body', 'forms', 'undefined', 'null'].map(
    (word) => `## ${escaped(word)} as an anchor {/* #${word} */}`,
  ),
  ...['constructor', '__proto__', 'toString'].map(
    (label) => `[${label}]\n\n[${label}]: /categories`,
  ),
  '```js showLineNumbers=999999999\na\n```',
  '[x](?docusaurus-theme=dark&docusaurus-data-x=%22onload=alert(1))',
  '[x](#javascript:alert(1)) [y](?javascript:alert(1)) [z](/categories#:~:text=a)',
  '[x](/search?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E)',
  '[x](/search?_highlight=%3Cscript%3E)',
];

/** Texts of front matter and of the YAML files. */
export const TEXTS: readonly string[] = MARKUP;
