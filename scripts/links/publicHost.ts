/**
 * Whether the host of an address may be on the public network: it has a name with a dot, and is neither a number nor a
 * name that is never given to anybody.
 */
export function isPublicHost({hostname}: URL): boolean {
  const name = hostname.replace(/\.$/, '');
  return (
    /\.[^\d.][^.]*$/.test(name) &&
    !/\.(?:local|localhost|internal|lan|home\.arpa|invalid|test|example|onion)$/.test(name)
  );
}
