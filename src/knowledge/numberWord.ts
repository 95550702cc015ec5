const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A small number as a word, as running text has it; from thirteen on in figures. */
export function numberWord(count: number): string {
  return WORDS[count] ?? String(count);
}
