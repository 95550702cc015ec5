// Loaded before a command (node --require): stops the process as a power cut would, at the write that STOP_AT_WRITE names.
const fs = require('node:fs');
const process = require('node:process');

const stopAt = Number(process.env.STOP_AT_WRITE);
let writes = 0;

for (const name of ['writeFileSync', 'renameSync', 'rmSync', 'copyFileSync']) {
  const original = fs[name];
  fs[name] = (...args) => {
    writes += 1;
    if (writes === stopAt) {
      // A write that is cut off leaves half of its text.
      if (name === 'writeFileSync') original(args[0], String(args[1]).slice(0, 20));
      process.kill(process.pid, 'SIGKILL');
    }
    return original(...args);
  };
}
