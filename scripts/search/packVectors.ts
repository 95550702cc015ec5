import {stem} from '../../src/search/tokenize.ts';
import {
  base64Of,
  DIMENSIONS,
  ofLengthOne,
  PACKING,
  type PackedVectors,
} from '../../src/search/wordVectors.ts';

/** A word with its vector, which may have any number of dimensions. */
export interface WordVector {
  readonly word: string;
  readonly vector: readonly number[];
}

/**
 * The directions in which all words differ most say how frequent a word is rather than what it means: without them, like
 * words are nearer to each other (Mu and Viswanath, 2018, "All-but-the-Top").
 */
const DROPPED = 2;

/** Rounds in which directions and centroids are improved; more change next to nothing. */
const ROUNDS = {direction: 60, centroid: 8};

/** Most of the vectors from which directions are computed. */
const SAMPLE = 20_000;

/**
 * Makes vectors small: it keeps their main directions, and of each part the nearest of a few centroids.
 *
 * @param vectors most frequent word first; of words with one stem the first counts
 */
export function packVectors(vectors: readonly WordVector[]): PackedVectors {
  const ofStems = new Map<string, readonly number[]>();
  for (const {word, vector} of vectors) {
    const key = stem(word);
    if (!ofStems.has(key)) ofStems.set(key, vector);
  }
  const short = shorten(
    [...ofStems.values()].map((vector) => ofLengthOne(Float32Array.from(vector))),
  );
  const codes = short.map(() => [] as number[]);
  const centroids: number[] = [];
  for (let part = 0; part < PACKING.parts; part += 1) {
    const start = part * PACKING.partLength;
    const runs = short.map((vector) => vector.subarray(start, start + PACKING.partLength));
    const found = centroidsOf(runs);
    runs.forEach((run, at) => codes[at]?.push(nearest(found, run)));
    centroids.push(...found.flatMap((centroid) => [...centroid].map(signedByte)));
  }
  return {
    words: [...ofStems.keys()].join(' '),
    codes: base64Of(codes.flat()),
    centroids: base64Of(centroids),
  };
}

/** Projects vectors on their main directions, without the first few, and gives them length 1. */
function shorten(vectors: readonly Float32Array[]): Float32Array[] {
  const mean = meanOf(vectors);
  const centered = vectors.map((vector) => vector.map((value, at) => value - (mean[at] ?? 0)));
  const directions = mainDirections(centered.slice(0, SAMPLE), DROPPED + DIMENSIONS).slice(DROPPED);
  return centered.map((vector) =>
    ofLengthOne(Float32Array.from(directions, (direction) => dot(direction, vector))),
  );
}

/** The directions in which vectors differ most, by power iteration; the first is the main one. */
function mainDirections(vectors: readonly Float32Array[], count: number): Float32Array[] {
  const size = vectors[0]?.length ?? 0;
  const covariance = Array.from({length: size}, () => new Float32Array(size));
  for (const vector of vectors) {
    covariance.forEach((row, at) => add(row, vector, vector[at] ?? 0));
  }
  const found: Float32Array[] = [];
  for (let number = 0; number < count; number += 1) {
    // Any start will do that is the same each time and at a right angle to none of them.
    let direction: Float32Array = Float32Array.from({length: size}, (_, at) =>
      Math.cos(at * number + 1),
    );
    for (let round = 0; round < ROUNDS.direction; round += 1) {
      const next = Float32Array.from(covariance, (row) => dot(row, direction));
      for (const known of found) add(next, known, -dot(known, next));
      direction = ofLengthOne(next);
    }
    found.push(direction);
  }
  return found;
}

/** Parts vectors into groups of near ones, by Lloyd's algorithm, and gives the middle of each. */
function centroidsOf(vectors: readonly Float32Array[]): Float32Array[] {
  const step = Math.max(1, Math.floor(vectors.length / PACKING.centroids));
  let centroids: Float32Array[] = Array.from({length: PACKING.centroids}, (_, at) =>
    Float32Array.from(vectors[(at * step) % vectors.length] ?? []),
  );
  for (let round = 0; round < ROUNDS.centroid; round += 1) {
    const groups = centroids.map((): Float32Array[] => []);
    for (const vector of vectors) groups[nearest(centroids, vector)]?.push(vector);
    centroids = centroids.map((centroid, at) => {
      const group = groups[at] ?? [];
      return group.length === 0 ? centroid : meanOf(group);
    });
  }
  return centroids;
}

function nearest(centroids: readonly Float32Array[], vector: Float32Array): number {
  let best = 0;
  let least = Infinity;
  centroids.forEach((centroid, at) => {
    const far = centroid.reduce((sum, value, axis) => sum + (value - (vector[axis] ?? 0)) ** 2, 0);
    if (far < least) {
      least = far;
      best = at;
    }
  });
  return best;
}

function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) add(sum, vector, 1 / vectors.length);
  return sum;
}

function add(sum: Float32Array, vector: Float32Array, factor: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + factor * (vector[at] ?? 0);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** From -1 to 1, as a byte that `Int8Array` reads. */
function signedByte(value: number): number {
  return (Math.round(Math.max(-1, Math.min(1, value)) * 127) + 256) % 256;
}
