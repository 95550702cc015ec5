// Loaded before a command (node --require): stops the process as a power cut would, at the write that STOP_AT_WRITE
// names, or lets this write fail with the error code that STOP_WITH names.
const fs = require('node:fs');
const process = require('node:process');

const stopAt = Number(process.env.STOP_AT_WRITE);
let writes = 0;

for (const name of ['writeFileSync', 'renameSync', 'rmSync']) {
  const original = fs[name];
  fs[name] = (...args) => {
    writes += 1;
    if (writes === stopAt) {
      // A write that is cut off leaves half of its text.
      if (name === 'writeFileSync') original(args[0], String(args[1]).slice(0, 20));
      const code = process.env.STOP_WITH;
      if (!code) process.kill(process.pid, 'SIGKILL');
      throw Object.assign(new Error(code), {code, syscall: name, path: args[0]});
    }
    return original(...args);
  };
}
