import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** An empty registry of one's own, which asks no other one. */
export interface Registry {
  readonly url: string;
  /** A folder that goes away with it. */
  readonly folder: string;
  /** Runs npm with this registry alone, and a cache of its own. */
  readonly npm: (cwd: string, ...args: readonly string[]) => string;
  readonly stop: () => void;
}

const HOST = '127.0.0.1';
const TRIES = 150;
const PAUSE = 200;

/**
 * Starts verdaccio on loopback with a throwaway storage.
 *
 * @param home - the `node_modules` it is installed in
 * @throws Error when it does not answer within half a minute
 */
export async function startRegistry(home: string): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-registry-'));
  const address = `${HOST}:${await freePort()}`;
  const url = `http://${address}/`;
  writeFileSync(join(folder, 'config.yaml'), JSON.stringify(config(folder)));
  // npm publishes with a token or not at all; this one means nobody.
  writeFileSync(join(folder, 'npmrc'), `registry=${url}\n//${address}/:_authToken=nobody\n`);
  const program = join(home, 'verdaccio/bin/verdaccio');
  const args = [program, '--config', join(folder, 'config.yaml'), '--listen', address];
  const server = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' });
  const stop = (): void => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  for (let left = TRIES; !(await answers(url)); left--) {
    if (left > 0) await setTimeout(PAUSE);
    else {
      stop();
      throw new Error(`verdaccio does not answer at ${url}`);
    }
  }
  return { url, folder, npm: (cwd, ...rest) => npm(folder, url, cwd, rest), stop };
}

/** Whoever is on this machine may publish; what is not here is nowhere. JSON is YAML too. */
function config(folder: string): object {
  return {
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: -1 } },
    uplinks: {},
    packages: { '**': { access: '$all', publish: '$all' } },
    web: { enable: false },
  };
}

function npm(folder: string, url: string, cwd: string, args: readonly string[]): string {
  const env = {
    ...process.env,
    npm_config_registry: url,
    npm_config_userconfig: join(folder, 'npmrc'),
    npm_config_cache: join(folder, 'cache'),
  };
  const how = { cwd, env, encoding: 'utf8', stdio: 'pipe' } as const;
  return execFileSync('npm', ['--silent', '--no-audit', '--no-fund', ...args], how);
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}-/ping`, { headers: { connection: 'close' } })).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, HOST, () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
