import { consumer } from '../consumer.ts';
import { type Gate, tarball } from '../gate.ts';
import { type Answers, unlike } from '../runtimes/compare.ts';
import { packages, prepare, type Run, runs } from '../runtimes/runs.ts';
import { toolset } from '../toolset.ts';

/** The same values from every function and constant, wherever the package runs. */
export const gate: Gate = {
  name: 'runtimes',
  holds: async () => {
    const fits = process.platform === 'linux' && process.arch === 'x64';
    const home = fits ? toolset('runtimes', packages) : undefined;
    const project = consumer(tarball());
    await prepare(project);
    const rows: Row[] = [];
    let first: Answers | undefined;
    for (const run of runs(project, home)) {
      const { answers, ...row } = await result(run, first);
      first ??= answers;
      rows.push(row);
      console.log(`  ${row.runtime}, ${row.form}: ${row.result}`);
    }
    project.remove();
    console.table(rows);
    const [held, skipped] = ['holds', 'skipped'].map(
      (word) => rows.filter(({ result }) => result.startsWith(word)).length,
    );
    const values = Object.keys(first ?? {}).length;
    const says = `${held} of ${rows.length} runs, ${values} values each; ${skipped} skipped`;
    return { holds: first !== undefined && rows.length === Number(held) + Number(skipped), says };
  },
};

interface Row {
  readonly runtime: string;
  readonly form: string;
  readonly result: string;
}

async function result(run: Run, first?: Answers): Promise<Row & { readonly answers?: Answers }> {
  const { runtime, form, ask, skipped } = run;
  if (skipped !== undefined) return { runtime, form, result: `skipped: ${skipped}` };
  try {
    const said = await ask();
    if (said === undefined) return { runtime, form, result: 'holds' };
    const answers = JSON.parse(said) as Answers;
    const faults = unlike(first ?? answers, answers);
    for (const fault of faults) console.error(`${runtime}, ${form}: ${fault}`);
    return { runtime, form, answers, result: faults.length === 0 ? 'holds' : 'FAILS' };
  } catch (error) {
    console.error(`${runtime}, ${form}: ${error}`);
    return { runtime, form, result: 'FAILS' };
  }
}
