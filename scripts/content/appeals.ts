import {pageSentences, shownSentence} from './pageSentences.ts';
import {problemAt, type Rule} from './rule.ts';

/** A page describes; it asks its readers neither for money or keys nor to buy. */
export const appeals: Rule = {
  name: 'asks its readers for nothing',
  check: (page) => [
    ...pageSentences(page).flatMap(({text, line, column}) =>
      isAppeal(text)
        ? [{file: page.file, line, column, message: messageOf(text), rule: 'no-appeal' as const}]
        : [],
    ),
    ...textsIn(page.frontMatter.data).flatMap(({path, text}) =>
      isAppeal(text) ? [problemAt(page, path, 'no-appeal', messageOf(text))] : [],
    ),
  ],
};

function messageOf(text: string): string {
  return `"${shownSentence(text)}" asks readers for money or keys, or to trade: say what the project does and what its users do`;
}

interface Value {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/** The texts of front matter that readers see as sentences. */
function textsIn(data: unknown): readonly Value[] {
  const {events, ...keys} = Object(data) as Readonly<Record<string, unknown>>;
  const entries = [
    ...['title', 'description', 'status_note', 'retired'].map((key) => [[key], keys[key]] as const),
    ...(Array.isArray(events)
      ? events.map(
          (event: unknown, index) =>
            [['events', index, 'title'], (Object(event) as {title?: unknown}).title] as const,
        )
      : []),
  ];
  return entries.flatMap(([path, text]) => (typeof text === 'string' ? [{path, text}] : []));
}

/** Whether a sentence speaks to its reader so. What it quotes others speak, and a warning says not to do it. */
function isAppeal(sentence: string): boolean {
  const plain = sentence.normalize('NFKC').replace(/“[^”]*”|"[^"]*"|«[^»]*»/g, '…');
  return !WARNING.test(plain) && APPEALS.some((appeal) => appeal.test(plain));
}

const WARNING = /\b(?:never|not|nobody|no one|warns?|without)\b|n[’']t\b/i;

const KEY =
  '(?:(?:seed|recovery|secret|backup|mnemonic|wallet) (?:phrase|words?)|private keys?|mnemonic|(?:12|24|twelve|twenty-four) words)';

/** Where the words of an order begin: "Please now enter". */
const ORDER = '(?:^|[:;,…–—] ?|\\b(?:and|then|to) )(?:please |now |then |just |first )*';

const ADDRESS =
  '(?:0x[\\da-f]{40}|(?:bc1|ltc1|addr1|cosmos1)[\\da-z]{20,}|[1-9A-HJ-NP-Za-km-z]{32,44})\\b';

const APPEALS: readonly RegExp[] = [
  // Keys
  new RegExp(
    `\\b(?:enter|type|paste|share|send|submit|confirm|give|import|upload|reveal)\\b[^.]*\\byour ${KEY}`,
    'i',
  ),
  new RegExp(
    `${ORDER}(?:enter|type|paste|share|send|submit|confirm|give|provide)\\b(?=[^.]*\\byour\\b)[^.]*\\b${KEY}`,
    'i',
  ),
  new RegExp(
    `^(?:please |now )*(?:enter|type|paste|share|send|submit|confirm|give)\\b[^.]*\\b${KEY}`,
    'i',
  ),
  new RegExp(`\\b(?:with|including) your\\b[^.]*\\b${KEY}`, 'i'),
  // Wallets
  /\b(?:verify|validate|restore|recover|unlock|revalidate|rectify|sync|synchronize) your (?:crypto )?(?:wallet|account|funds|tokens|coins|assets)\b/i,
  /\byour (?:crypto )?(?:wallet|account|funds|tokens|coins|assets)\b[^.]*\b(?:must|needs? to|has to|have to) be (?:re)?(?:validated|verified|restored|recovered|unlocked|synced|synchronized)\b/i,
  // Gifts
  /\b(?:claim|collect|redeem|get|receive) your (?:[\w-]+ ){0,2}(?:airdrop|tokens?|coins|rewards?|bonus|refund|nft|allocation)\b/i,
  /\bconnect your\b[^.]*\b(?:claim|airdrop|receive|bonus|eligib)/i,
  /\bsend \d[^.]*\b(?:receive|get) \d[^.]*\bback\b|\bdouble your (?:money|coins|tokens|deposit)\b/i,
  // Money
  new RegExp(
    `\\b(?:send|donate|donations?|deposit|transfer|tip|tips|pay)\\b[^.]{0,60}\\b${ADDRESS}`,
    'i',
  ),
  // Trade
  /^(?:buy|sell|invest)\b[^.]{0,40}\b(?:now|today|before (?:it|the price))\b/i,
  /^(?:Buy|Sell|Hold) \$?[A-Z]{2,}\b/,
  /\bguaranteed (?:returns?|profits?|gains?|income)\b|\b\d+x (?:guaranteed|gains?|returns?|profits?)\b/i,
  /\bprice\b[^.]*\bwill (?:reach|hit|rise|pump|explode|double|go up)\b/i,
];
