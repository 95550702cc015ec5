import {execFileSync} from 'node:child_process';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The web address of the repository, from the environment variables of the build host, or else from git's `origin`.
 *
 * @returns an https address without `.git`, or undefined if neither knows one.
 */
export function repositoryUrl(environment: Environment = process.env): string | undefined {
  const address = fromHost(environment) ?? fromGit();
  return address === undefined ? undefined : toWebAddress(address);
}

/**
 * Whether a folder is in a git repository with at least one commit. Without one, the build fails when Docusaurus asks git
 * for the date of a file.
 */
export function hasHistory(folder = '.'): boolean {
  return askGit(['rev-parse', '--verify', '--quiet', 'HEAD'], folder) !== undefined;
}

/** Turns an address that git or a host uses, such as `git@host:owner/name`, into that of a web page, if there is one. */
export function toWebAddress(address: string): string | undefined {
  const short = /^(?:[^@/]+@)?([^:/]+\.[^:/]+):(?!\/\/)(.+)$/.exec(address);
  try {
    const url = new URL(short ? `https://${short[1]}/${short[2]}` : address);
    return ['http:', 'https:', 'ssh:', 'git:'].includes(url.protocol)
      ? `https://${url.host.replace(/:\d+$/, '')}${url.pathname.replace(/(?:\.git)?\/?$/, '')}`
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The commit that last changed each file of a folder, by path from the root of the repository. Empty where git does not know;
 * in a clone without history, all of them have the only commit there is.
 */
export function lastCommits(folder: string): ReadonlyMap<string, string> {
  const commits = new Map<string, string>();
  const log = askGit([
    '-c',
    'core.quotePath=false',
    'log',
    '--format=:%H',
    '--name-only',
    '--',
    folder,
  ]);
  let commit = '';
  for (const line of log?.split('\n') ?? []) {
    if (line.startsWith(':')) commit = line.slice(1);
    else if (line !== '' && !commits.has(line)) commits.set(line, commit);
  }
  return commits;
}

function fromHost(environment: Environment): string | undefined {
  const {
    GITHUB_SERVER_URL: githubServer,
    GITHUB_REPOSITORY: githubName,
    CI_PROJECT_URL: gitlab,
    REPOSITORY_URL: netlify,
    VERCEL_GIT_REPO_OWNER: vercelOwner,
    VERCEL_GIT_REPO_SLUG: vercelName,
  } = environment;
  if (githubName) {
    return `${githubServer ?? 'https://github.com'}/${githubName}`;
  }
  return (
    gitlab ??
    netlify ??
    (vercelOwner && vercelName ? `https://github.com/${vercelOwner}/${vercelName}` : undefined)
  );
}

function fromGit(): string | undefined {
  return askGit(['remote', 'get-url', 'origin']);
}

/** @returns the output of git, or undefined if the command fails or git is not installed. */
function askGit(args: readonly string[], cwd = '.'): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd,
      encoding: 'utf8',
      maxBuffer: Infinity,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}
