import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What a file came to in all runs so far. */
interface Known {
  milliseconds: number;
  noticed: number;
  last: unknown;
}

/**
 * First the files of tests that notice most in least time: a mutant is done with at the first test
 * that fails. A file of which nothing is known comes before all.
 */
export class KeenFirst extends BaseSequencer {
  readonly #known = new Map<string, Known>();

  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    for (const file of files) this.#learn(file);
    const cost = ({ moduleId }: TestSpecification): number => {
      const { milliseconds = 0, noticed = 0 } = this.#known.get(moduleId) ?? {};
      return milliseconds / (noticed + 1);
    };
    return [...files].sort((a, b) => cost(a) - cost(b));
  }

  /** What Vitest remembers of the last run of a file is another object after each. */
  #learn({ moduleId, project }: TestSpecification): void {
    const last = this.ctx.cache.getFileTestResults(
      `${project.name}:${relative(this.ctx.config.root, moduleId)}`,
    );
    const known = this.#known.get(moduleId) ?? { milliseconds: 0, noticed: 0, last: undefined };
    if (!last || last === known.last) return;
    this.#known.set(moduleId, {
      milliseconds: known.milliseconds + last.duration,
      noticed: known.noticed + (last.failed ? 1 : 0),
      last,
    });
  }
}
