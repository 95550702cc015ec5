import {execFileSync} from 'node:child_process';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the source of this site can be read and edited: from the variables that hosts set, else from git.
 *
 * @returns an https address without `.git`, or undefined where neither knows one
 */
export function repositoryUrl(environment: Environment = process.env): string | undefined {
  const address = fromHost(environment) ?? fromGit();
  return address === undefined ? undefined : toWebAddress(address);
}

/**
 * Whether git knows of any commit here. Without one, Docusaurus' question for the date of a file ends the build.
 *
 * @param folder a folder of the repository.
 */
export function hasHistory(folder = '.'): boolean {
  return askGit(['rev-parse', '--verify', '--quiet', 'HEAD'], folder) !== undefined;
}

/**
 * The page on which a file can be edited.
 *
 * @param file path from the root of the repository
 */
export function editUrl(repository: string, file: string): string {
  const path = file.split('/').map(encodeURIComponent).join('/');
  return /\bgitlab\b/.test(new URL(repository).hostname)
    ? `${repository}/-/edit/main/${path}`
    : `${repository}/edit/main/${path}`;
}

/** The forms in which git and hosts write an address: https, ssh, and `git@host:owner/name`. */
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

/** @returns what git prints, or undefined where it fails: it is not installed, or has nothing to say. */
function askGit(args: readonly string[], cwd = '.'): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}
