import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {listFiles} from '../site/listFiles.ts';

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** Kinds of file that are texts; others are compressed already. */
const TEXT = /\.(?:css|csv|html|js|json|md|svg|txt|webmanifest|xml)$/;

/** Smaller files fit into one packet as they are. */
const LEAST_BYTES = 1000;

/** Brotli's levels above take ten times as long for a fiftieth less. */
const BROTLI_LEVEL = 9;

/** What the copies weigh beside the files that they are made of, in bytes. */
export interface Weights {
  readonly plain: number;
  readonly gzip: number;
  readonly brotli: number;
}

/**
 * Writes a compressed copy, `.gz` and `.br`, beside each text of a finished site, for hosts that send such copies as they
 * are.
 */
export async function compressSite(outDir: string): Promise<Weights> {
  let weights: Weights = {plain: 0, gzip: 0, brotli: 0};
  for (const file of await listFiles(outDir)) {
    const path = join(outDir, file);
    if (!TEXT.test(file)) continue;
    const plain = await readFile(path);
    if (plain.length < LEAST_BYTES) continue;
    const [gz, br] = await Promise.all([
      toGzip(plain, {level: 9}),
      toBrotli(plain, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL,
          [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
        },
      }),
    ]);
    await writeFile(`${path}.gz`, gz);
    await writeFile(`${path}.br`, br);
    weights = {
      plain: weights.plain + plain.length,
      gzip: weights.gzip + gz.length,
      brotli: weights.brotli + br.length,
    };
  }
  return weights;
}
