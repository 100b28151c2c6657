// Run in a fresh process, in a folder that has the package: what its import takes, in microseconds of CPU.
const before = process.cpuUsage();
await import(process.argv[2]);
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify(user + system));
