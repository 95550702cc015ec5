declare module 'unhomoglyph' {
  /** Replaces each character by the one that Unicode's table of confusables gives for it (UTS #39). */
  export default function unhomoglyph(text: string): string;
}
