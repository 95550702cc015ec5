/** What an address has in common with all others that lead to the same website. */
export function websiteKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const {host, pathname} = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/(?:\.git)?\/*$/, '')}`.toLowerCase();
}
