import {parseArgs} from 'node:util';
import {formatFinding, type Finding} from '../src/knowledge/problem.ts';
import {RULES_PAGE, ruleAddress} from '../src/knowledge/rules.ts';
import {commandFailed} from './commandFailed.ts';
import {checkSite} from './content/checkSite.ts';
import {figures} from './content/figures.ts';
import {canFix, fixSite} from './content/fix/fixSite.ts';
import {writeWeak} from './content/weakHosts.ts';

const USAGE = `npm run check -- [--fix] [--json] [--annotate] [--weak]

Lists every problem of the pages, articles and YAML files, one line each: file, line, column, what is wrong, what to do, and
the rule, which the page of rules explains.

  --fix       first corrects what can only be meant in one way, and lists what it wrote
  --json      as JSON: a list of {file, line, column, message, rule, explained}; what --fix wrote is on standard error
  --annotate  as annotations for the code host as well, which shows them beside the lines of a pull request
  --weak      also lists the pages that lead to weak hosts, and why these are weak: no problem, but a better source may exist`;

async function main(): Promise<void> {
  const {values} = parseArgs({
    options: {
      fix: {type: 'boolean', default: false},
      json: {type: 'boolean', default: false},
      annotate: {type: 'boolean', default: false},
      weak: {type: 'boolean', default: false},
    },
  });
  const fixed = values.fix ? await fixSite() : [];
  const {findings, knowledge, noted, weak} = await checkSite();
  if (values.json) {
    fixed.forEach((line) => console.error(line));
    console.log(JSON.stringify(findings.map(asJson), undefined, 2));
  } else {
    fixed.forEach((line) => console.log(line));
    findings.forEach((finding) => console.error(formatFinding(finding)));
    if (findings.length > 0) console.error(`\n${advice(findings)}`);
    else console.log(`docs has no problems: ${figures(knowledge, noted, weak)}`);
    if (values.weak) writeWeak(weak).forEach((line) => console.log(line));
  }
  if (values.annotate) findings.forEach((finding) => console.log(annotationOf(finding)));
  if (findings.length > 0) process.exitCode = 1;
}

/** What to do next, below the list. */
function advice(findings: readonly Finding[]): string {
  const {SITE_URL, BASE_URL = '/'} = process.env;
  const page =
    SITE_URL === undefined
      ? `${RULES_PAGE} of the site`
      : SITE_URL + BASE_URL.slice(0, -1) + RULES_PAGE;
  return [
    `The words in brackets name the rules, which ${page} explains.`,
    ...(canFix(findings)
      ? ['npm run check -- --fix corrects what can only be meant in one way.']
      : []),
  ].join('\n');
}

function asJson({file, line, column, message, rule}: Finding) {
  return {file, line, column, message, rule, explained: ruleAddress(rule)};
}

/**
 * A problem as GitHub shows it beside the line.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
function annotationOf({file, line, column, message, rule}: Finding): string {
  const escaped = (text: string) =>
    text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (text: string) => escaped(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
  return `::error ${place}::${escaped(`${message} (${ruleAddress(rule)})`)}`;
}

main().catch(commandFailed(USAGE));
