/** What a query says of the kind of answer that is wanted, and what it is about. */
export interface Asking {
  /** The query without the words that only ask: "staking" of "what does staking mean?". */
  readonly about: string;
  /** Whether a word is to be explained. */
  readonly asksMeaning: boolean;
  /** Whether several projects are wanted: "mining projects". */
  readonly asksList: boolean;
  /** Whether it is about the site itself, or put to those who write it. */
  readonly asksSite: boolean;
}

/** Takes a query apart into what it is about and the way it asks. A query that only asks is about itself. */
export function readAsking(query: string): Asking {
  const typed = query.trim().replace(/[\s.?!]+$/u, '');
  const about = FRAMES.reduce((text, frame) => {
    const rest = text.replace(frame, '$<about>').trim();
    return /[\p{L}\p{N}]/u.test(rest) ? rest : text;
  }, typed);
  return {
    about,
    asksMeaning: ASKS_MEANING.test(query),
    asksList: ASKS_LIST.test(query),
    asksSite: ASKS_SITE.test(query),
  };
}

/** Words around what is asked about, in the order in which they are taken away, from the outside to the inside. */
const FRAMES: readonly RegExp[] = [
  /^(?:please |hi |hello |hey )*(?:(?:can|could|would|will) (?:you|someone|anyone|anybody) (?:please )?)?(?:tell|show|give|help) (?:me|us)(?: (?:to )?(?:find|know|understand|see))?(?: (?:something|anything|more|some information|information|details))?(?: (?:about|on|of))? (?<about>)/iu,
  /^i(?:'m| am|'d| would)? (?:just )?(?:like|want|need|looking|searching|trying)(?: (?:to (?:know|learn|find|read|understand|hear|see)(?: out)?|for))*(?: (?:more|something|information|info|details|everything))?(?: (?:about|on))? (?<about>)/iu,
  /^(?:more |some |general )?(?:information|info|details) (?:about|on) (?<about>)/iu,
  /(?<about>),? (?:explained )?(?:simply|(?:in|with) (?:very )?(?:simple|plain|easy|everyday|(?:a )?few) (?:words|terms|language|english))$/iu,
  /^what (?:does|do|did) (?<about>.+?) (?:mean|stand for)(?: (?:in|for) .{1,30})?$/iu,
  /^how (?:does|do|did) (?<about>.+?) (?:actually |really |exactly )?work$/iu,
  /^(?:what|who)(?:'s| is| are| was| were) (?:exactly |meant by )?(?<about>)/iu,
  // The order of Chinese and Japanese, word by word.
  /^(?<about>.+) what is$/iu,
  /^(?:please )?(?:explain|define)(?: to (?:me|us))? (?<about>)/iu,
  /^(?:(?:an?|the|short|simple) )*(?:definition|meaning|explanation|concept|term) of (?<about>)/iu,
  /(?<about>),? (?:explained|definition|meaning|explanation)$/iu,
  /^(?:an?|the) (?<about>)/iu,
];

const ASKS_MEANING =
  /\b(?:what(?:'s| is| are| does)|why|mean(?:ing|s)?|defin\w+|explain\w*|difference|in (?:simple|plain|easy) (?:words|terms|language))\b/i;

const ASKS_LIST = /\bprojects\b/i;

const ASKS_SITE =
  /\b(?:this|your) (?:site|website|atlas|page)\b|\bthe (?:whole |entire )?(?:site|website|atlas)\b|\bthese pages\b|\b(?:do|did|are|can|will) you\b/i;
