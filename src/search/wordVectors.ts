/**
 * What words mean, as far as it shows in which words they are used with: a vector for each word. Words that are used alike
 * have vectors that point the same way.
 *
 * The vectors are packed by product quantization (Jégou, Douze and Schmid, 2011): each is cut into parts, and each part is
 * kept as the number of the nearest of 256 centroids.
 */
export interface PackedVectors {
  /** Stems with spaces between them. */
  readonly words: string;
  /** For each word, the centroid of each part: bytes in base64. */
  readonly codes: string;
  /** For each part, its 256 centroids, in 127ths: signed bytes in base64. */
  readonly centroids: string;
}

/** How vectors are packed: a number for each of `parts` runs of `partLength` numbers. */
export const PACKING = {parts: 8, partLength: 6, centroids: 256} as const;

/** How many numbers a vector has. */
export const DIMENSIONS = PACKING.parts * PACKING.partLength;

/** Gives the vector of a stem, of length 1; undefined if it has none. */
export type VectorOf = (stem: string) => Float32Array | undefined;

/** No vectors at all. */
export const NO_VECTORS: PackedVectors = {words: '', codes: '', centroids: ''};

/** Prepares vectors for use. */
export function unpackVectors({words, codes, centroids}: PackedVectors): VectorOf {
  const places = new Map(words.split(' ').map((word, place) => [word, place]));
  const numbers = bytesOf(codes);
  const values = Int8Array.from(bytesOf(centroids));
  const {parts, partLength} = PACKING;
  const unpacked = new Map<string, Float32Array>();

  function unpack(place: number): Float32Array {
    const vector = new Float32Array(DIMENSIONS);
    for (let part = 0; part < parts; part += 1) {
      const centroid = part * PACKING.centroids + (numbers[place * parts + part] ?? 0);
      const start = centroid * partLength;
      vector.set(values.subarray(start, start + partLength), part * partLength);
    }
    return ofLengthOne(vector);
  }

  return (stem) => {
    const place = places.get(stem);
    if (place === undefined || stem === '') return undefined;
    const vector = unpacked.get(stem) ?? unpack(place);
    unpacked.set(stem, vector);
    return vector;
  };
}

/** Keeps the vectors of some words, in the order of the alphabet. */
export function keepVectors(packed: PackedVectors, isKept: (stem: string) => boolean) {
  const {parts} = PACKING;
  const codes = bytesOf(packed.codes);
  const kept = packed.words
    .split(' ')
    .map((word, place) => ({word, place}))
    .filter(({word}) => isKept(word))
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  return {
    words: kept.map(({word}) => word).join(' '),
    codes: base64Of(
      kept.flatMap(({place}) => [...codes.subarray(place * parts, (place + 1) * parts)]),
    ),
    centroids: packed.centroids,
  };
}

/** The same direction with length 1; zeros stay zeros. */
export function ofLengthOne(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}

/** How alike two vectors of length 1 are: 1 if they point the same way, 0 if they have nothing in common. */
export function likenessOf(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** @param bytes from 0 to 255 */
export function base64Of(bytes: readonly number[]): string {
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
}
