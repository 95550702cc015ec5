/**
 * Returns two characters to show in place of a logo: the initials of the first two words of a name, or the first two
 * letters if it is one word. Words end at spaces, dots and hyphens, and where a capital follows a small letter. A name
 * without letters is returned as it is.
 */
export function monogram(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u).filter((word) => word !== '');
  const [first = [name], second] = words.map((word) => [...word]);
  return second ? `${first[0]}${second[0]}`.toUpperCase() : [...first].slice(0, 2).join('');
}
