import { EventEmitter } from 'node:events';
import {
  type PoolOptions,
  type PoolRunnerInitializer,
  type PoolWorker,
  type TestProject,
  ThreadsPoolWorker,
  type WorkerRequest,
} from 'vitest/node';

/**
 * One thread for all runs, where Vitest begins a new one for each: packages stay loaded, and warm.
 * Every module of ours is loaded anew for each run, or what a mutant made and a module keeps would
 * be there for the next mutant.
 */
export const keptThread: PoolRunnerInitializer = {
  name: 'kept',
  createPoolWorker: (options) => new Turn(options),
};

/** Ends the thread, if there is one. */
export async function endThread(): Promise<void> {
  const thread = kept?.thread;
  kept = undefined;
  await thread?.stop();
}

/** The thread, and whose turn it is. */
interface Kept {
  readonly thread: ThreadsPoolWorker;
  turn: Turn;
}

let kept: Kept | undefined;

/** One run. Vitest asks to start and to stop a thread for it, and is told that this was done. */
class Turn extends EventEmitter implements PoolWorker {
  readonly name = 'kept';
  readonly #options: PoolOptions;
  #isFirst = false;
  #isRunning = false;
  #setup: object = {};

  constructor(options: PoolOptions) {
    super();
    this.#options = options;
    this.on('message', ({ type }) => {
      if (type === 'testfileFinished') this.#isRunning = false;
    });
  }

  async start(): Promise<void> {
    this.#isFirst = kept === undefined;
    kept ??= { thread: await begun(this.#options), turn: this };
    kept.turn = this;
  }

  send(request: WorkerRequest): void {
    if (request.type === 'start') this.#setup = request.context;
    if (request.type === 'stop') this.#answer('stopped');
    else if (request.type === 'start' && !this.#isFirst) this.#answer('started');
    else if (request.type !== 'run') kept?.thread.send(request);
    else {
      this.#isRunning = true;
      const invalidates = ours(this.#options.project);
      kept?.thread.send({
        ...request,
        context: { ...this.#setup, ...request.context, invalidates },
      });
    }
  }

  /** What still runs cannot be told to end, so its thread has to. */
  async stop(): Promise<void> {
    if (this.#isRunning) await endThread();
  }

  deserialize(data: unknown): unknown {
    return data;
  }

  #answer(type: string): void {
    queueMicrotask(() => this.emit('message', { type, __vitest_worker_response__: true }));
  }
}

async function begun(options: PoolOptions): Promise<ThreadsPoolWorker> {
  const thread = new ThreadsPoolWorker(options);
  await thread.start();
  thread.on('message', (message) => kept?.turn.emit('message', message));
  for (const end of ['error', 'exit']) {
    thread.on(end, (reason: unknown) => {
      const turn = kept?.thread === thread ? kept.turn : undefined;
      if (turn) kept = undefined;
      turn?.emit(end, reason);
    });
  }
  return thread;
}

/** The files of all modules that Vite has served: source, tests and what they import, no packages. */
function ours({ vite }: TestProject): string[] {
  return Object.values(vite.environments)
    .flatMap(({ moduleGraph }) => [...moduleGraph.fileToModulesMap.keys()])
    .filter((file) => !file.includes('/node_modules/'));
}
