/** What the manual says of a rule. */
interface RuleText {
  /** What must hold, as a sentence. */
  readonly statement: string;
  /** Why, as a sentence. */
  readonly reason: string;
  /** What `npm run check -- --fix` does; without it, a person has to decide. */
  readonly fix?: string;
}

/** The page that explains the rules. Each has an anchor of its name there. */
export const RULES_PAGE = '/contribute/rules';

/**
 * All rules that pages, articles and YAML files keep to, by the part of a contribution that they are about. Whatever finds
 * a fault names one of them; the manual is made from this table.
 *
 * A name never changes: messages, links and people refer to it.
 */
const GROUPS = {
  Files: {
    'known-file': {
      statement:
        'A folder of pages holds pages, raster pictures and the known YAML files; static/ holds pictures.',
      reason: 'Anything else would be published, or run, without anybody having read it.',
    },
    'plain-file-name': {
      statement:
        'Files and folders are named in lower-case words of the letters a to z and digits, joined by hyphens.',
      reason: 'The name is part of an address, and some systems do not tell capitals apart.',
    },
    'no-file-link': {
      statement: 'No file is a link of the file system.',
      reason: 'It could publish any file of the computer that builds the site.',
    },
    'file-size': {
      statement: 'A picture has at most 500 kB, a page or YAML file at most 1 MB.',
      reason:
        'Readers with slow connections load pictures too, and tools must be able to read text.',
    },
    'bounded-text': {
      statement:
        'Pages, paragraphs, YAML and nested lists have the size and depth that text needs.',
      reason: 'Text without bounds can keep a parser busy for minutes.',
    },
    'slug-is-file-name': {
      statement:
        'The last part of the slug is the name of the file; for a category, of its folder. So is the id, where there is one.',
      reason: 'Whoever sees an address finds the file.',
    },
  },
  'Front matter': {
    'front-matter': {
      statement: 'A page begins with front matter, between two lines of three hyphens.',
      reason: 'Title, address and facts are there.',
    },
    'valid-yaml': {
      statement: 'Front matter and data files are valid YAML.',
      reason: 'Nothing can be read from them otherwise.',
      fix: 'puts a text in quotes if YAML cannot read it without, writes a space after the colon of a key and the indentation of the line above, and adds a brace before an entry that only ends with one',
    },
    'plain-yaml': {
      statement: 'YAML holds plain values: no anchors, references, tags or keys that are no words.',
      reason: 'Two programs read the rest of YAML in different ways.',
    },
    'whole-text': {
      statement: 'A text of YAML that has a space before a # is in quotes.',
      reason: 'YAML takes the rest of the line for a comment, and nobody would see it.',
      fix: 'puts the whole text in quotes if a sign follows the #, as in #1',
    },
    'quoted-address': {
      statement: 'Within braces and brackets of YAML, an address stands in quotes.',
      reason: 'Programs disagree on what the signs of an address mean there.',
      fix: 'puts the address in quotes',
    },
    'known-key': {
      statement: 'Every key is one that the template explains.',
      reason: 'A misspelled key would be ignored in silence.',
      fix: 'corrects a key that is almost one other',
    },
    'required-key': {
      statement: 'The required keys are there and not empty.',
      reason: 'Lists, cards and search results show them.',
    },
    'value-form': {
      statement:
        'A value has the form of its key: text, number, list, day, year, address or slug. Days exist.',
      reason: 'Tables, sorting and the data files rely on it.',
      fix: 'writes days as 2026-11-22 if they can be read in one way only, quotes text, unquotes numbers, removes the dollar sign of a ticker, makes a list of a single value, and writes a slug as the file is named',
    },
    'known-value': {
      statement: 'A key with a fixed list of words has one of them.',
      reason: 'Filters and legends know these words alone.',
      fix: 'corrects a word that is almost one other',
    },
    'text-length': {
      statement:
        'Titles, descriptions and definitions are short enough for the cards that show them.',
      reason: 'The rest would be cut off.',
    },
    'known-category': {
      statement: 'Every category of a page has a folder with an index.mdx.',
      reason: 'The page would be in no list.',
      fix: 'corrects a category that is almost one other',
    },
    'known-tag': {
      statement: 'Every tag is listed in docs/tags.yml, that of an article in blog/tags.yml.',
      reason: 'One thing has one tag, so that its page lists all projects.',
      fix: 'corrects a tag that is almost one other',
    },
    'known-author': {
      statement: 'Every author of an article is listed in blog/authors.yml.',
      reason: 'The article shows the name from there.',
      fix: 'corrects an author who is almost one other',
    },
    'home-folder': {
      statement: 'A page is in the folder of its first category.',
      reason: 'Navigation and files show the same order.',
    },
    'page-kind': {
      statement:
        'The slug of a page is /projects/… or /categories/…; one page is the landing page, /categories.',
      reason: 'It tells which kind of page it is.',
    },
    'listed-once': {
      statement:
        'A page lists nothing twice: tags, names, relations, its own slug as a former one.',
      reason: 'Readers would see it twice.',
      fix: 'removes a word or name that is repeated',
    },
  },
  'Names and addresses': {
    'unique-address': {
      statement: 'An address, former addresses included, belongs to one page or tag.',
      reason: 'A page would take the readers of another.',
    },
    'unique-name': {
      statement:
        'A name or alias belongs to one page, a label to one tag, a name to one author. The words for the search lead from no name to another project.',
      reason: 'Search and links find a project by its names.',
    },
    'look-alike-name': {
      statement: 'No name can be taken for that of another project.',
      reason: 'It is either the same project or a trap for readers.',
    },
    'relation-to-another': {
      statement: 'A relation names another project than that of the page.',
      reason: 'Nothing is related to itself.',
    },
    'relation-target': {
      statement: 'A relation names a project of the atlas as its page does.',
      reason: 'It becomes a link only then.',
    },
    'known-project': {
      statement: 'The glossary names projects by slugs that exist.',
      reason: 'It links to their pages.',
      fix: 'writes the slug that a project has now for a former one',
    },
    'glossary-word': {
      statement:
        'A word of the glossary has three letters or more, is no word of every page and no project’s name, and belongs to one entry.',
      reason: 'Its first use on each page shows the definition.',
    },
  },
  'Links and pictures': {
    'known-page': {
      statement:
        'A link within the site leads to a page that exists, by the address that it has now.',
      reason: 'Readers would end at nothing.',
      fix: 'writes the address that a page has now for a former one',
    },
    'known-anchor': {
      statement: 'A link to a heading leads to one that exists.',
      reason: 'Readers would end at the top of the page.',
    },
    'known-picture': {
      statement: 'A picture exists.',
      reason: 'Readers would see a gap.',
    },
    'picture-words': {
      statement: 'A picture has words that say what it shows.',
      reason: 'Readers who cannot see it hear them.',
    },
    'safe-link': {
      statement:
        'A link leads to the web, to a mail address, or to a page of this site, and to no program.',
      reason: 'Other addresses run code, or reach files that are no pages.',
    },
    'honest-link': {
      statement:
        'A link has words, one address, and leads to the address that its text or title shows; it does not read like the number of a source.',
      reason: 'Readers trust what they see.',
    },
    'safe-picture': {
      statement:
        'A picture is a whole raster file (.png, .jpg, .webp, .gif, .avif) that does not move or say where it was taken, in the folder of its page or in static/.',
      reason: 'Other pictures can run code, or tell another site who reads the page.',
    },
    'no-imitating-host': {
      statement:
        'No address belongs to an imitation of another site, a proxy, a test host, or a host that passes readers on; none holds the address of another site or asks for access to an account.',
      reason:
        'Such hosts may steal from their visitors, change what they show, or be gone tomorrow.',
    },
  },
  Text: {
    'valid-mdx': {
      statement: 'The text is valid MDX.',
      reason:
        'A less-than sign or a brace begins code; MDX cannot read the page if it does not end.',
      fix: 'writes \\< and \\{ for signs that begin no code, and HTML comments as {/* … */}',
    },
    'no-code': {
      statement:
        'A page is Markdown: no code, HTML, components or directives, except boxes such as :::note.',
      reason: 'Code would run in every reader’s browser.',
      fix: 'writes \\{ for a brace around plain words',
    },
    'plain-heading': {
      statement:
        'A heading holds words, code and links, and no other part of the page has its anchor.',
      reason:
        'The table of contents would show the rest as HTML, and links would lead to the wrong place.',
    },
    'no-hidden-character': {
      statement:
        'There are no characters that cannot be seen, change the direction of the text or have no agreed meaning, except where a script or emoji needs them, and no letters of another script in place of Latin ones.',
      reason: 'A reviewer would read something else than what is there.',
      fix: 'removes spaces of no width and soft hyphens',
    },
    'short-lead': {
      statement:
        'The text before the first heading of a project’s page has at most three sentences.',
      reason: 'It says what the project is, who uses it and what is newest; sections say the rest.',
    },
    'sentence-once': {
      statement: 'No sentence of thirty characters or more stands twice on a page.',
      reason: 'Readers would read it twice, and one of the two would be forgotten in a correction.',
    },
    'status-note-once': {
      statement: 'The note on the status repeats no sentence of the text.',
      reason: 'It stands right above the text.',
    },
    'own-words': {
      statement: 'No sentence stands as `npm run new` wrote it.',
      reason: 'It says what to write there, and nothing about the project.',
    },
    'no-appeal': {
      statement:
        'A page asks its readers neither for money, keys or a wallet nor to buy or sell, and promises no price.',
      reason: 'It describes for everybody; who asks so wants to take something.',
    },
    'one-title': {
      statement: 'The text of a page has no heading of the first level.',
      reason: 'That is the title; a second one would be missing from the table of contents.',
      fix: 'writes ## for #',
    },
    'article-opening': {
      statement: 'An article has a line <!-- truncate --> below its opening.',
      reason: 'The list of articles shows what is above it.',
    },
    'footnote-defined': {
      statement: 'Every footnote that the text refers to is defined.',
      reason: 'The source is missing otherwise.',
      fix: 'removes spaces from its name',
    },
    'footnote-once': {
      statement: 'A footnote is defined once.',
      reason: 'Readers see only the first definition.',
    },
    'footnote-used': {
      statement: 'Every footnote is referred to.',
      reason: 'A source without a claim proves nothing.',
    },
    'footnote-seen': {
      statement: 'A footnote with a link says on which day the source was seen.',
      reason: 'Pages of the web change.',
      fix: 'writes the day as 2026-11-22 if it can be read in one way only',
    },
  },
  'Sources and dates': {
    'claim-has-source': {
      statement:
        'On a page with checked, each paragraph and list item has a footnote that names a source.',
      reason: 'Readers can see who says so.',
    },
    'fact-has-source': {
      statement: 'On a page with checked, each fact has a source.',
      reason: 'Readers can see who says so.',
    },
    'source-has-fact': {
      statement: 'Each key under sources is a fact that the page states.',
      reason: 'Often the key is misspelled, and the fact has no source.',
      fix: 'corrects a key that is almost one of a fact without a source',
    },
    'status-has-checked': {
      statement: 'A page with a status says when it was checked.',
      reason: 'A status without a day goes out of date unseen.',
    },
    'events-in-order': {
      statement: 'Events are in the order of their days, the oldest first.',
      reason: 'The history is shown as listed.',
    },
    'events-before-check': {
      statement: 'No event, and no begin or end of a relation, is later than the day of the check.',
      reason: 'What nobody has seen is a plan; plans belong in the text.',
    },
    'past-day': {
      statement: 'No day is later than the last change of the pages.',
      reason: 'Pages report what somebody has seen.',
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, RuleText>>>>;

type Groups = typeof GROUPS;
type Declared = {[Group in keyof Groups]: Groups[Group]}[keyof Groups];
type KeysOf<Union> = Union extends unknown ? keyof Union : never;
type KeysWithFix<Union> = Union extends unknown
  ? {[Key in keyof Union]: Union[Key] extends {readonly fix: string} ? Key : never}[keyof Union]
  : never;

/** The name of a rule, such as `known-tag`. */
export type RuleId = KeysOf<Declared>;

/** The name of a rule whose faults `--fix` may correct. */
export type FixableRuleId = KeysWithFix<Declared>;

/** A rule, as the manual shows it. */
export interface RuleEntry extends RuleText {
  readonly id: string;
}

/** The rules in the order of the manual, by group. */
export const RULE_GROUPS: readonly {
  readonly title: string;
  readonly rules: readonly RuleEntry[];
}[] = Object.entries(GROUPS).map(([title, rules]) => ({
  title,
  rules: Object.entries<RuleText>(rules).map(([id, text]) => ({id, ...text})),
}));

/** Whether `--fix` may correct a fault of a rule. */
export function isFixable(rule: RuleId): rule is FixableRuleId {
  return RULE_GROUPS.some(({rules}) => rules.some(({id, fix}) => id === rule && fix !== undefined));
}

/** The place on the site that explains a rule, without the base path. */
export function ruleAddress(id: RuleId): string {
  return `${RULES_PAGE}#${id}`;
}
