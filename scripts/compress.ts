import {parseArgs} from 'node:util';
import {commandFailed} from './commandFailed.ts';
import {compressSite} from './hosting/compressSite.ts';

const USAGE = `npm run compress -- [DIR]

Writes compressed copies of all texts beside them in a built site (DIR, otherwise build/), for hosts that send such copies
instead of compressing at each request, as the example for nginx does.`;

async function main(): Promise<void> {
  const [folder = 'build', ...more] = parseArgs({allowPositionals: true}).positionals;
  if (more.length > 0) {
    console.error(USAGE);
    process.exitCode = 1;
    return;
  }
  const {plain, gzip, brotli} = await compressSite(folder);
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(
    `${megabytes(plain)} of text: ${megabytes(gzip)} as gzip, ${megabytes(brotli)} as Brotli`,
  );
}

main().catch(commandFailed(USAGE));
