import {listFacts, type Fact} from '../../src/knowledge/fact.ts';
import {FACTS, PLACEMENT, type Facts} from '../../src/knowledge/facts.ts';

/** The manual whose template for a new page is written from the declared facts. */
export const MANUAL = 'CONTRIBUTING.md';

const BLOCK = /(?<=^```mdx\n)[^]*?(?=^```$)/m;

/** Returns the template in the manual. */
export function templateIn(manual: string): string | undefined {
  return BLOCK.exec(manual)?.[0];
}

/** Returns the manual with the template that the declared facts make. */
export function withTemplate(manual: string): string {
  return manual.replace(BLOCK, () => templatePage());
}

/** Writes a page of a project that states every fact, each below what a contributor should know of it. */
export function templatePage(facts: Facts = FACTS): string {
  const declared = listFacts(facts);
  const inOrder = [
    ...declared.filter(isRequired),
    ...listFacts(PLACEMENT),
    ...declared.filter((fact) => !isRequired(fact)),
  ];
  return `---\n${inOrder.map((fact) => entry(fact, declared)).join('')}---\n${BODY}`;
}

function isRequired({schema}: Fact): boolean {
  return !schema.safeParse(undefined).success;
}

function entry(fact: Fact, declared: readonly Fact[]): string {
  const value = fact.key === 'sources' ? sourcesFor(declared) : fact.example;
  const isBlock = value.startsWith('\n');
  const lines = [...explain(fact), `${fact.key}:${isBlock ? '' : ' '}${value}`];
  return lines.map((line) => `${line}\n`).join('');
}

/** What a contributor should know of a fact, as comments of YAML. */
export function explain(fact: Fact): string[] {
  const {description, advice, labels} = fact;
  const head = [
    ...(isRequired(fact) ? ['Required.'] : []),
    description,
    ...(labels ? [`One of: ${Object.keys(labels).join(', ')}.`] : []),
  ];
  return [head.join(' '), ...(advice?.split('\n') ?? [])].map((line) => `# ${line}`);
}

function sourcesFor(declared: readonly Fact[]): string {
  return declared
    .filter(({needsSource}) => needsSource)
    .map(({key}) => `\n  ${key}: https://example.org/docs`)
    .join('');
}

const BODY = `
Marketplace where owners of idle GPUs run inference jobs for a fee.[^docs]

## How it works

A customer posts a job and a price limit; the first owner who accepts it runs it.[^docs] The first
edition of the overview names Solana as its chain.[^overview-2024]

[^docs]: [Provider guide](https://example.org/docs), seen 2026-11-22.

[^overview-2024]: "Decentralizing AI: An Overview", first edition, 2024.
`;
