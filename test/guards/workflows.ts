/**
 * What is wrong with a workflow: actions that are not pinned, rights that reach too far.
 *
 * @param name - its file
 * @param text - what it holds
 * @returns one sentence a fault; empty when there is none
 */
export function workflowFaults(name: string, text: string): readonly string[] {
  return [
    ...pinFaults(text),
    ...rightFaults(text),
    ...(text.includes('id-token: write') ? publishingFaults(text) : []),
  ].map((fault) => `${name}: ${fault}`);
}

function pinFaults(text: string): readonly string[] {
  const uses = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, action = '']) => action);
  return uses
    .filter((action) => !/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))
    .map((action) => `${action} is not pinned by a commit, with its version beside it`);
}

function rightFaults(text: string): readonly string[] {
  const [head = '', ...jobs] = text.split(/^jobs:$/m);
  const faults: string[] = [];
  if (!/^permissions:\n {2}contents: read\n(?! )/m.test(head)) {
    faults.push('the workflow may do more than read; give a right to the job that needs it');
  }
  if (jobs.length !== 1) faults.push('there is no one list of jobs');
  if (/\bsecrets\./.test(text)) faults.push('a stored secret is used');
  if (/^\s*pull_request_target:/m.test(text)) faults.push('a stranger’s code runs with our rights');
  const checkouts = text.split('uses: actions/checkout@').slice(1);
  if (checkouts.some((step) => !/^.*\n\s*with: \{ persist-credentials: false \}/.test(step))) {
    faults.push('a checkout leaves its credentials behind');
  }
  return faults;
}

/** A job that may sign: after another, approved by a person, and it alone. */
function publishingFaults(text: string): readonly string[] {
  const faults: string[] = [];
  const jobs = text.split(/^ {2}(?=[\w-]+:$)/m).slice(1);
  const signing = jobs.filter((job) => job.includes('id-token: write'));
  if (signing.length !== 1) faults.push('one job alone may sign');
  for (const job of signing) {
    if (!/^ {4}environment: \w+$/m.test(job)) faults.push('nobody is asked before it publishes');
    if (!/^ {4}needs: \w+$/m.test(job)) faults.push('it publishes what was not verified');
    if (!/npm publish .*--provenance/.test(job)) faults.push('it publishes without provenance');
    if (/npm (?:ci|install|run)\b/.test(job)) faults.push('it runs what others wrote');
    if (!/npm publish.*node tools\/published\.ts/s.test(job)) {
      faults.push('nobody asks the registry what it has');
    }
  }
  if (!/^ {2}push: \{ tags: /m.test(text)) faults.push('it runs for more than a tag');
  return faults;
}
