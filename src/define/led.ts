import type { NoSuchHeir } from '../checks/retired.ts';

/**
 * The retired ids as written, where each leads to records that are there; else a sentence in the place
 * of an id that no record has. What is not literal is left to run time.
 */
export type Led<retired, ids> = string extends ids
  ? retired
  : {
      readonly [old in keyof retired]: {
        readonly [field in keyof retired[old]]: field extends 'moved'
          ? Heir<retired[old][field], ids, old & string>
          : field extends 'split'
            ? Heirs<retired[old][field], ids, old & string>
            : retired[old][field];
      };
    };

type Heirs<list, ids, old extends string> = {
  readonly [at in keyof list]: Heir<list[at], ids, old>;
};

type Heir<to, ids, old extends string> = string extends to
  ? to
  : to extends ids
    ? to
    : ids | `✗ ${NoSuchHeir<old, to & string>}`;
