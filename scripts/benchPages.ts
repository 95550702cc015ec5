import {parseArgs} from 'node:util';
import {pageBytes, readerBytes} from './bench/readerBytes.ts';
import {commandFailed} from './commandFailed.ts';

const USAGE = `npm run bench:pages -- [--out-dir DIR] [--most BYTES]

Says what readers of a built site get (default: build/), compressed as a host sends it: the files that tests/budget.yml
bounds, and all pages of projects, of which none should have more than 15000 bytes.`;

function main(): void {
  const {values} = parseArgs({
    options: {
      'out-dir': {type: 'string', default: 'build'},
      most: {type: 'string', default: '15000'},
    },
  });
  for (const {name, compressed} of readerBytes(values['out-dir'])) {
    console.log(`${String(compressed).padStart(7)}  ${name}`);
  }
  const projects = pageBytes(values['out-dir'], 'projects');
  const above = projects.filter(({compressed}) => compressed > Number(values.most));
  const median = projects[Math.floor(projects.length / 2)]?.compressed ?? 0;
  console.log(
    `${projects.length} pages of projects, median ${median}, ${above.length} above ${values.most}`,
  );
  for (const {name, compressed} of projects.slice(0, Math.max(5, above.length))) {
    console.log(`${String(compressed).padStart(7)}  ${name}`);
  }
}

try {
  main();
} catch (error) {
  commandFailed(USAGE)(error);
}
