import {parseArgs} from 'node:util';
import {commandFailed} from './commandFailed.ts';
import {compressSite} from './hosting/compressSite.ts';

const USAGE = `npm run compress -- [DIR]

Writes compressed copies of all texts beside them in a built site (DIR, otherwise build/), for hosts that send such copies
instead of compressing at each request, as the example for nginx does.`;

async function main(): Promise<void> {
  const {positionals} = parseArgs({allowPositionals: true});
  const {plain, gzip, brotli} = await compressSite(positionals[0] ?? 'build');
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(
    `${megabytes(plain)} of text: ${megabytes(gzip)} as gzip, ${megabytes(brotli)} as Brotli`,
  );
}

main().catch(commandFailed(USAGE));
