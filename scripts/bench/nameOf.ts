const SYLLABLES = [...'bdfkmpstvz'].flatMap((first) => [...'aeou'].map((second) => first + second));

/** A name of three syllables that no other number below 64,000 has, and that does not look like any other. */
export function nameOf(index: number): string {
  // A prime, so that neighbours are not alike and no name occurs twice.
  let rest = (index * 7919) % SYLLABLES.length ** 3;
  let name = '';
  for (let count = 0; count < 3; count += 1) {
    name += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}
