/**
 * Two characters that stand for a name where a logo would: the initials of its first two words, else its
 * first two letters. Words end at spaces, dots, hyphens and where a capital follows a small letter. A name
 * without letters stands for itself.
 */
export function monogram(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u).filter((word) => word !== '');
  const [first = [name], second] = words.map((word) => [...word]);
  return second ? `${first[0]}${second[0]}`.toUpperCase() : [...first].slice(0, 2).join('');
}
