import { checkArticle } from '../../src/checks/checkArticle.ts';
import { nouns } from '../../src/checks/nouns.ts';
import { diffArticles } from '../../src/diff/diffArticles.ts';
import { leastBump } from '../../src/diff/leastBump.ts';
import type { Article } from '../../src/model/article.ts';
import type { Bump, Change } from '../../src/model/change.ts';
import { type ApiChange, apiChanges } from './apiChanges.ts';
import { type Section, topSection, unnamed } from './changelog.ts';
import type { Ledger } from './ledger.ts';
import { compareVersions, raised } from './version.ts';

/** What a release is judged by. */
export interface Release {
  /** What the build promises. */
  readonly now: Ledger;
  /** What the versions before it promised, oldest first. */
  readonly ledgers: readonly Ledger[];
  readonly changelog: string;
}

/** What a release comes to. */
export interface Judgement {
  /** The version it is held against; absent for the first. */
  readonly last?: string;
  readonly changes: readonly Change[];
  readonly api: readonly ApiChange[];
  /** How far the version must rise; absent when nothing changed. */
  readonly bump?: Bump;
  /** The least version that may be given; absent when nothing changed. */
  readonly least?: string;
  /** One sentence for each thing that must not be. */
  readonly faults: readonly string[];
}

/**
 * Judges a release: the article is sound, every id that was ever published still leads to a record,
 * the version rose as far as the changes ask, and the changelog names each record that changed.
 */
export function judge({ now, ledgers, changelog }: Release): Judgement {
  const last = ledgers.at(-1);
  const section = topSection(changelog);
  const changes = last ? diffArticles(last.article, now.article) : [];
  const api = last ? apiChanges(last, now) : [];
  const bump = leastBump([...changes, ...api]);
  const least = last && bump && raised(last.version, bump);
  const known = {
    changes,
    api,
    ...(last && { last: last.version }),
    ...(bump && { bump }),
    ...(least && { least }),
  };
  const faults = [
    ...checkArticle(now.article).map(({ path, message }) => `${path}: ${message}`),
    ...lostIds(now.article, ledgers),
    ...versionFaults(now.version, section, known),
    ...unnamed(section, changes).map(
      ({ id, kind }) => `CHANGELOG, ${section.title}: “Content” does not name \`${id}\`, ${kind}`,
    ),
  ];
  return { ...known, faults };
}

/** Ids that some version published and that neither a record has now nor a retirement leads on. */
function lostIds(article: Article, ledgers: readonly Ledger[]): readonly string[] {
  const live = new Set(nouns.flatMap((noun) => Object.keys(article[noun])));
  const seen = new Map<string, string>();
  for (const { version, article: was } of ledgers) {
    const ids = [...nouns.flatMap((noun) => Object.keys(was[noun] ?? {})), ...retiredIn(was)];
    for (const id of ids) if (!seen.has(id)) seen.set(id, version);
  }
  const retired = new Set(retiredIn(article));
  return [...seen].flatMap(([id, version]) => {
    if (live.has(id) || retired.has(id)) return [];
    return [`${id}: published in ${version}, and gone; say under “retired” where it moved`];
  });
}

function retiredIn({ retired }: Article): readonly string[] {
  return Object.keys(retired ?? {});
}

function versionFaults(
  version: string,
  { title }: Section,
  { last, least, bump, changes, api }: Omit<Judgement, 'faults'>,
): readonly string[] {
  if (title === 'Unreleased') return []; // the version comes with the release
  const found: string[] = [];
  if (title !== version) {
    found.push(`CHANGELOG begins with [${title}], and package.json says ${version}`);
  }
  if (last === undefined) return found;
  if (least !== undefined && compareVersions(version, least) < 0) {
    const cause = [...changes, ...api].find((change) => change.bump === bump);
    found.push(
      version === last
        ? `${version} is released, and this is not what it holds; the next is ${least} or higher (${bump}: ${cause?.message})`
        : `${version} is too low after ${last}: ${least} or higher (${bump}: ${cause?.message})`,
    );
  } else if (compareVersions(version, last) < 0) {
    found.push(`${version} is lower than ${last}, which is released`);
  }
  return found;
}
