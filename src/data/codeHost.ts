/*
 * Addresses on the website of the repository. GitHub and GitLab name their pages differently; hosts that run other
 * software, such as Gitea, mostly follow GitHub.
 */

/** The address at which a file can be edited. @param file path from the root of the repository */
export function editUrl(repository: string, file: string): string {
  return fileUrl(repository, 'edit', file);
}

/** The address at which a file can be read. */
export function viewUrl(repository: string, file: string): string {
  return fileUrl(repository, 'blob', file);
}

/** The address of a file as it was in a commit. */
export function versionUrl(repository: string, file: string, commit: string): string {
  return fileUrl(repository, 'blob', file, commit);
}

/** The address that lists the changes of a file. */
export function historyUrl(repository: string, file: string): string {
  return fileUrl(repository, 'commits', file);
}

/** The forms in `.github/ISSUE_TEMPLATE`. */
export type Form = 'inactive' | 'problem' | 'project';

/** The address of a form. On GitLab, which does not know such forms, that of an issue without text. */
export function formUrl(repository: string, form: Form): string {
  return newIssueUrl(repository, isGitlab(repository) ? {} : {template: `${form}.yml`});
}

/** The address of the form for a problem, with what is known of the page filled in. */
export function reportUrl(
  repository: string,
  {title, address}: {readonly title: string; readonly address: string},
): string {
  return newIssueUrl(
    repository,
    isGitlab(repository)
      ? {'issue[title]': `${title}: `, 'issue[description]': `${address}\n\n`}
      : {template: 'problem.yml', title: `${title}: `, page: address},
  );
}

function newIssueUrl(repository: string, values: Record<string, string>): string {
  const query = new URLSearchParams(values).toString();
  return `${repository}${isGitlab(repository) ? '/-' : ''}/issues/new${query && `?${query}`}`;
}

function fileUrl(
  repository: string,
  view: 'blob' | 'commits' | 'edit',
  file: string,
  version = 'main',
): string {
  const path = file.split('/').map(encodeURIComponent).join('/');
  return `${repository}${isGitlab(repository) ? '/-' : ''}/${view}/${version}/${path}`;
}

function isGitlab(repository: string): boolean {
  return /\bgitlab\b/.test(new URL(repository).hostname);
}
