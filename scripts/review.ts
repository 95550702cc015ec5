import {appendFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {readSources} from '../src/knowledge/load.ts';
import {isPage} from '../src/knowledge/sources.ts';
import {commandFailed} from './commandFailed.ts';
import {compare} from './review/compare.ts';
import {changedFiles, findBase, GitError, sourcesAt} from './review/git.ts';
import {pageSizes} from './review/sizes.ts';
import {stateOf} from './review/state.ts';
import {writeReview} from './review/write.ts';

const USAGE = `npm run review
npm run review -- COMMIT

Says what a reviewer should know of the changes since a commit, those that are not committed included: pages, facts in
words, claims without a source, new outside hosts, weak sources, sizes of pages if there is a built site. Without a commit,
compares with the one at which the branch left main. Under GitHub Actions the summary of the run has it too.`;

const DOCS = 'docs';

async function main(): Promise<void> {
  const {positionals} = parseArgs({allowPositionals: true});
  if (positionals.length > 1) {
    console.error(`one commit at most, not ${positionals.length}\n\n${USAGE}`);
    process.exitCode = 1;
    return;
  }
  const base = findBase(positionals[0]);
  const changes = compare(stateOf(sourcesAt(base, DOCS)), stateOf(await readSources(DOCS)));
  const review = writeReview(changes, {
    otherFiles: changedFiles(base).filter((file) => !isPage(file, DOCS)),
    sizes: pageSizes('build'),
  });
  process.stdout.write(review);
  const summary = process.env.GITHUB_STEP_SUMMARY;
  if (summary) appendFileSync(summary, review);
}

main().catch((error: unknown) => {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  if (!isMissing && !(error instanceof GitError)) {
    commandFailed(USAGE)(error);
    return;
  }
  console.error(
    isMissing && 'path' in error ? `${error.path} is missing: restore it` : error.message,
  );
  process.exitCode = 1;
});
