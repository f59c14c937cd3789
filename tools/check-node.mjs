// Plain JavaScript on purpose: it must run, and explain, on any old Node.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Teguran needs Node 24 or newer but runs on ${process.versions.node}: run "npm ci" without --ignore-scripts (it installs Node 24 into this project) and start it through "npm run".`,
  );
  process.exit(2);
}
